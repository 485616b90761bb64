import { expect, it } from 'vitest';
import { addCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addService } from '#register/organisation/services.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { removeNotice, updateNotice } from '#register/notices/notices.ts';
import { removeChange, updateChange } from '#register/notices/planned-changes.ts';
import { concernedCustomers, setRecipients } from '#register/notices/recipients.ts';
import { unannouncedChanges } from '#register/notices/unannounced.ts';
import { addChange } from '#test/add-notices.ts';
import { newTestRegister } from '#test/registers.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { removeSubProcessor, updateProcessing } from '#register/subprocessors/sub-processors.ts';

const code = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
};

it('who is concerned follows from the services of customers and processings', () => {
  const { register, noticeId, lindome, kungsbacka } = noticeScene();
  expect(concernedCustomers(register, noticeId).map(({ id }) => id)).toEqual([lindome]);
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  expect(concernedCustomers(register, noticeId).map(({ id }) => id)).toEqual([lindome, kungsbacka]);
});

it('what somebody has been told stays: changes, introduction, recipients and the notice', async () => {
  const { register, noticeId, changeId, recipientId, send } = noticeScene();
  await send();
  expect([
    code(() => updateChange(register, changeId, { what: { sv: 'Annat' } })),
    code(() => removeChange(register, changeId)),
    code(() => updateNotice(register, noticeId, { introduction: { sv: 'Annat' } })),
    code(() => removeNotice(register, noticeId)),
  ]).toEqual(Array.from({ length: 4 }, () => 'NOTICE_SENT'));
  await expect(send()).rejects.toMatchObject({ code: 'NOTICE_SENT' });
  setRecipients(register, noticeId, []);
  expect(register.all('noticeRecipient').map(({ id }) => id)).toEqual([recipientId]);
  updateNotice(register, noticeId, { title: 'Nytt namn', notes: 'Internt' });
});

it('a change is of a processing in the state that fits it', () => {
  const { register, noticeId, planned, active } = noticeScene();
  const add = (kind: 'new' | 'replaced' | 'ended' | 'location', processingId: string, replacesId: string | null) =>
    code(() => addChange(register, { noticeId, kind, processingId, replacesId }));
  expect([
    add('new', active, null),
    add('location', planned, null),
    add('new', planned, active),
    add('replaced', planned, planned),
    add('replaced', planned, active),
    add('ended', active, null),
  ]).toEqual([
    'CHANGE_PROCESSING_UNFIT',
    'CHANGE_PROCESSING_UNFIT',
    'CHANGE_REPLACES_UNFIT',
    'CHANGE_REPLACES_UNFIT',
    'done',
    'done',
  ]);
});

it('the terms of the contract are frozen when the customer is told', async () => {
  const { register, lindome, send } = noticeScene();
  updateCustomer(register, lindome, { noticePeriodDays: 14 });
  await send();
  updateCustomer(register, lindome, { noticePeriodDays: 60, authorisation: 'specific' });
  expect(register.all('noticeRecipient')).toMatchObject([{ authorisation: 'general', noticePeriodDays: 14 }]);
});

it('a change is carried out only when it may, and then is one revision that an undo takes back', async () => {
  const { register, changeId, recipientId, planned, active, send, noticeId } = noticeScene();
  const ending = addChange(register, { noticeId, kind: 'ended', processingId: active, replacesId: null }).result.id;
  updateChange(register, changeId, { startsOn: '2026-02-20' });
  updateChange(register, ending, { startsOn: null });
  const attempt = (id: string, on = '2026-03-01') =>
    code(() => carryOut(register, { changeId: id, on, despite: false }));
  expect(attempt(changeId)).toBe('CHANGE_NOT_PERMITTED');
  await send('2026-01-20');
  expect(attempt(changeId, '2026-02-19')).toBe('CHANGE_NOT_PERMITTED');
  recordAnswer(register, recipientId, {
    answer: 'objected',
    answeredOn: '2026-02-01',
    reason: 'Tredjeland',
    document: null,
  });
  expect(attempt(changeId)).toBe('CHANGE_NOT_PERMITTED');
  settleObjection(register, recipientId, { settledOn: '2026-02-28', settlement: 'Endast EU' });
  expect(attempt(changeId, '2026-02-27')).toBe('CHANGE_NOT_PERMITTED');
  expect([attempt(changeId), attempt(ending), attempt(ending)]).toEqual(['done', 'done', 'CHANGE_CARRIED_OUT']);
  expect(register.get('processing', planned)).toMatchObject({ state: 'active', startsOn: '2026-03-01' });
  expect(register.get('processing', active)).toMatchObject({ state: 'ended', endedOn: '2026-03-01' });
  register.undo();
  expect(register.get('processing', active)).toMatchObject({ state: 'active', endedOn: null });
  expect(register.get('plannedChange', ending).carriedOutOn).toBeNull();
});

it('a concerned customer whom nobody chose as recipient stands against it', async () => {
  const { register, changeId, kungsbacka, send } = noticeScene();
  await send('2026-01-01');
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  expect(() => carryOut(register, { changeId, on: '2026-03-01', despite: false })).toThrow(/Kungsbacka/);
  carryOut(register, { changeId, on: '2026-03-01', despite: true });
});

it('new values reach the processing', () => {
  const { register, noticeId, active } = noticeScene();
  const { id } = addChange(register, { noticeId, kind: 'location', processingId: active, replacesId: null }).result;
  updateChange(register, id, { newValues: { storageCountries: ['FI'], location: { sv: 'Helsingfors' } } });
  carryOut(register, { changeId: id, on: '2026-03-01', despite: true });
  expect(register.get('processing', active)).toMatchObject({
    storageCountries: ['FI'],
    location: { sv: 'Helsingfors' },
  });
});

it('customers who were told and processings of which was told stay, and say why', async () => {
  const { register, lindome, vendor, send } = noticeScene();
  expect(code(() => removeSubProcessor(register, vendor))).toBe('PROCESSING_IN_NOTICE');
  await send();
  expect(code(() => removeCustomer(register, lindome))).toBe('CUSTOMER_HAS_NOTICES');
  expect(() => removeSubProcessor(register, vendor)).toThrow(/Customers have been told/);
});

it('a recipient that has not been told goes with the customer, and comes back with it', () => {
  const { register, lindome, recipientId } = noticeScene();
  removeCustomer(register, lindome);
  expect(register.find('noticeRecipient', recipientId)).toBeUndefined();
  register.undo();
  expect(register.find('noticeRecipient', recipientId)).toBeDefined();
});

it('a planned processing is unannounced until it stands in a notice that is not withdrawn', () => {
  const { register, noticeId, planned } = noticeScene();
  expect(unannouncedChanges(register)).toEqual([]);
  updateNotice(register, noticeId, { withdrawnOn: '2026-03-01' });
  expect(unannouncedChanges(register)).toMatchObject([{ kind: 'new', processingId: planned, isMade: false }]);
});

it('a register without annexes has told nobody anything that could be wrong', () => {
  const register = newTestRegister();
  addService(register, 'Lön');
  addCustomer(register, { name: 'Lindome kommun', language: 'sv' });
  const { active } = noticeScene();
  expect(active).not.toBe('');
  expect(unannouncedChanges(register)).toEqual([]);
});

it('states that are true already are not told a second date', () => {
  const { register, changeId, planned } = noticeScene();
  updateProcessing(register, planned, { state: 'active', startsOn: '2026-02-01' });
  carryOut(register, { changeId, on: '2026-03-01', despite: true });
  expect(register.get('processing', planned)).toMatchObject({ state: 'active', startsOn: '2026-02-01' });
});

it('what settled one objection does not settle the next: the change is not permitted again', async () => {
  const { register, recipientId, send } = noticeScene();
  const object = (answeredOn: string): void => {
    recordAnswer(register, recipientId, { answer: 'objected', answeredOn, reason: 'Tredjeland', document: null });
  };
  await send('2026-01-20');
  object('2026-01-25');
  settleObjection(register, recipientId, { settledOn: '2026-02-01', settlement: 'Endast EU' });
  object('2026-01-26');
  expect(register.get('noticeRecipient', recipientId)).toMatchObject({ settlement: 'Endast EU' });
  object('2026-02-10');
  expect(register.get('noticeRecipient', recipientId)).toMatchObject({ settledOn: null, settlement: '' });
});
