import { expect, it } from 'vitest';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { listFindings } from '#register/checks/findings.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { updateNotice } from '#register/notices/notices.ts';
import { addChange, removeChange, updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { noticeScene } from '#test/notice-scene.ts';

const found = (register: Register) =>
  listFindings(register, null)
    .filter(({ table }) => table === 'changeNotice')
    .map(({ checkId, severity }) => `${severity} ${checkId}`);

/** The scene's notice as if sent, with terms and answers as given; today is 1 March 2026. */
function told(given: Partial<NoticeRecipient>) {
  const scene = noticeScene();
  const { register, recipientId } = scene;
  register.commit('send-notice', (tx) => tx.update('noticeRecipient', recipientId, { sentOn: '2026-01-10', ...given }));
  return scene;
}

it('silence under a general authorisation is consent, and no answer is missed', () => {
  expect(found(told({ noticePeriodDays: 30 }).register)).toEqual([]);
});

it('an approval that is needed is missed after the deadline, and not on it', () => {
  const specific = { authorisation: 'specific' } as const;
  expect(found(told({ ...specific, sentOn: '2026-01-30', noticePeriodDays: 30 }).register)).toEqual([]);
  expect(found(told({ ...specific, sentOn: '2026-01-29', noticePeriodDays: 30 }).register)).toEqual([
    'warning notice-answer-missing',
  ]);
});

it('an objection that stays open is missed until it is settled', () => {
  const { register, recipientId } = told({ noticePeriodDays: 10, answer: 'objected', answeredOn: '2026-01-15' });
  expect(found(register)).toEqual(['warning notice-answer-missing']);
  settleObjection(register, recipientId, { settledOn: '2026-02-01', settlement: 'Löst' });
  expect(found(register)).toEqual([]);
});

it('what began before it might is severe: carried out, or edited by hand; not what began in time', () => {
  const early = told({ sentOn: '2026-02-20', noticePeriodDays: 30 });
  carryOut(early.register, { changeId: early.changeId, on: '2026-03-01', despite: true });
  expect(found(early.register)).toEqual(['severe change-not-permitted']);

  const byHand = told({ sentOn: '2026-02-20', noticePeriodDays: 30 });
  updateProcessing(byHand.register, byHand.planned, { state: 'active', startsOn: '2026-02-25' });
  expect(found(byHand.register)).toEqual(['severe change-not-permitted']);

  const inTime = told({ sentOn: '2026-01-10', noticePeriodDays: 30 });
  inTime.register.commit('edit-notice', (tx) =>
    tx.update('plannedChange', inTime.changeId, { startsOn: '2026-02-10' }),
  );
  carryOut(inTime.register, { changeId: inTime.changeId, on: '2026-02-10', despite: false });
  expect(found(inTime.register)).toEqual([]);
});

it('an objection that comes after the start is severe until it is settled', () => {
  const { register, changeId, recipientId } = told({ sentOn: '2026-01-10', noticePeriodDays: 10 });
  register.commit('edit-notice', (tx) => tx.update('plannedChange', changeId, { startsOn: null }));
  carryOut(register, { changeId, on: '2026-02-01', despite: false });
  recordAnswer(register, recipientId, { answer: 'objected', answeredOn: '2026-02-05', reason: '', document: null });
  expect(found(register)).toEqual(['severe change-not-permitted']);
});

it('a draft is too late when even today leaves no room for a period, also for a customer who was forgotten', () => {
  const { register, noticeId, changeId } = noticeScene();
  expect(found(register)).toEqual([]);
  // 30 days from 1 March end on 31 March.
  updateChange(register, changeId, { startsOn: '2026-04-01' });
  expect(found(register)).toEqual([]);
  updateChange(register, changeId, { startsOn: '2026-03-31' });
  expect(found(register)).toEqual(['warning notice-too-late']);
  setRecipients(register, noticeId, []);
  expect(found(register)).toEqual(['warning notice-too-late']);
  updateNotice(register, noticeId, { withdrawnOn: '2026-03-01' });
  expect(found(register)).toEqual([]);
});

it('new values that are in the register before the customers permit them are severe, though nobody carried them out', () => {
  const { register, noticeId, active, changeId, recipientId } = noticeScene();
  const { id } = addChange(register, { noticeId, kind: 'location', processingId: active, replacesId: null }).result;
  removeChange(register, changeId);
  updateChange(register, id, { newValues: { storageCountries: ['FI'], location: { sv: 'Helsingfors' } } });
  register.commit('send-notice', (tx) => tx.update('noticeRecipient', recipientId, { sentOn: '2026-02-20' }));
  updateProcessing(register, active, { storageCountries: ['FI'] });
  expect(found(register)).toEqual([]);
  updateProcessing(register, active, { location: { sv: 'Helsingfors' } });
  expect(found(register)).toEqual(['severe change-not-permitted']);
});
