import { expect, it } from 'vitest';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { listFindings } from '#register/checks/findings.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { updateNotice } from '#register/notices/notices.ts';
import { removeChange, updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing } from '#register/subprocessors/sub-processors.ts';
import { addChange } from '#test/add-notices.ts';
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
  expect(found(register)).toEqual(['warning notice-customer-left-out', 'warning notice-too-late']);
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

it('a customer whom a change concerns is missed in its notice, one by one, until it is added or the change is made', () => {
  const { register, noticeId, changeId, lindome, kungsbacka } = told({ noticePeriodDays: 30 });
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  const leftOut = () => listFindings(register, null).filter(({ checkId }) => checkId === 'notice-customer-left-out');
  expect(leftOut()).toMatchObject([{ severity: 'warning', recordId: noticeId, subject: kungsbacka }]);
  setRecipients(register, noticeId, [lindome, kungsbacka]);
  expect(leftOut()).toEqual([]);
  setRecipients(register, noticeId, [lindome]);
  carryOut(register, { changeId, on: '2026-03-01', despite: true });
  expect(leftOut()).toEqual([]);
});

it('an announced start before the last day to answer is found while one may still answer, not of who approved', () => {
  const early = { sentOn: '2026-02-20', noticePeriodDays: 30 };
  const start = (scene: ReturnType<typeof told>, startsOn: string) => {
    scene.register.commit('edit-notice', (tx) => tx.update('plannedChange', scene.changeId, { startsOn }));
    return found(scene.register);
  };
  // 30 days from 20 February end on 22 March.
  expect(start(told(early), '2026-03-22')).toEqual(['warning notice-start-too-early']);
  expect(start(told(early), '2026-03-23')).toEqual([]);
  expect(start(told({ ...early, answer: 'approved', answeredOn: '2026-02-25' }), '2026-03-01')).toEqual([]);
  expect(start(told({ sentOn: '2026-01-20', noticePeriodDays: 30 }), '2026-02-10')).toEqual([]);
});

it('an objection to one change is no obstacle to another that does not concern the customer', () => {
  const { register, changeId, recipientId, noticeId, active, kungsbacka } = noticeScene();
  const [archive = ''] = register.get('customer', kungsbacka).serviceIds;
  updateProcessing(register, active, { serviceIds: [archive] });
  const ending = addChange(register, { noticeId, kind: 'ended', processingId: active, replacesId: null }).result.id;
  updateChange(register, changeId, { startsOn: null });
  updateChange(register, ending, { startsOn: null });
  setRecipients(
    register,
    noticeId,
    register.all('customer').map(({ id }) => id),
  );
  const sent = { sentOn: '2026-01-10', noticePeriodDays: 30 };
  register.commit('send-notice', (tx) => {
    for (const { id } of register.all('noticeRecipient')) tx.update('noticeRecipient', id, sent);
  });
  recordAnswer(register, recipientId, { answer: 'objected', answeredOn: '2026-02-05', reason: '', document: null });
  expect(() => carryOut(register, { changeId, on: '2026-03-01', despite: false })).toThrow(/Lindome/);
  carryOut(register, { changeId: ending, on: '2026-03-01', despite: false });
  expect(found(register)).toEqual(['warning notice-answer-missing']);
});
