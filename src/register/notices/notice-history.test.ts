import { expect, it } from 'vitest';
import { takeOut } from '#register/history/take-out.ts';
import { restoreRegister } from '#register/history/restore-register.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { removeNotice } from '#register/notices/notices.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { erasePerson } from '#register/persons/erase-person.ts';
import { tracesOf } from '#register/persons/find-person.ts';
import { remainsOf } from '#register/persons/remains.ts';
import { PersonWords } from '#register/persons/person-words.ts';
import { removeSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { mergeSubProcessors } from '#register/subprocessors/merge.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { newTestRegister } from '#test/registers.ts';
import { findRecords } from '#register/search/find-records.ts';

it('every step can be undone to the beginning and brought back, and the records are the same', async () => {
  const { register, recipientId, send } = noticeScene();
  await send();
  recordAnswer(register, recipientId, { answer: 'objected', answeredOn: '2026-02-10', reason: 'Nej', document: null });
  const before = JSON.stringify([register.all('noticeRecipient'), register.all('plannedChange')]);
  let steps = 0;
  for (; register.undoTarget !== null; steps += 1) register.undo();
  expect(register.all('changeNotice')).toEqual([]);
  for (let step = 0; step < steps; step += 1) register.redo();
  expect(JSON.stringify([register.all('noticeRecipient'), register.all('plannedChange')])).toBe(before);
  expect(register.verifyChain()).toMatchObject({ intact: true });
});

it('restoring the register keeps what customers were told, with those and that of which it tells', async () => {
  const register = newTestRegister();
  const { number } = register.latestRevision();
  const { noticeId, recipientId, planned, vendor, lindome, kungsbacka, send } = noticeScene(register);
  await send();
  const { kept } = restoreRegister(register, number).result;
  expect(kept.map(({ table }) => table)).toEqual(
    expect.arrayContaining(['changeNotice', 'plannedChange', 'noticeRecipient', 'customer', 'processing']),
  );
  for (const [table, id] of [
    ['changeNotice', noticeId],
    ['noticeRecipient', recipientId],
    ['processing', planned],
    ['subProcessor', vendor],
    ['customer', lindome],
  ] as const)
    expect(register.find(table, id)).toBeDefined();
  expect(register.find('customer', kungsbacka)).toBeUndefined();
  register.undo();
  expect(register.find('customer', kungsbacka)).toBeDefined();
});

it('restoring to before a notice was sent leaves it sent', async () => {
  const { register, recipientId, send } = noticeScene();
  const { number } = register.latestRevision();
  await send();
  restoreRegister(register, number);
  expect(register.get('noticeRecipient', recipientId).sentOn).toBe('2026-02-01');
});

it('a draft comes out of the bin with its changes and recipients, and with the processing that it needs', () => {
  const { register, noticeId, changeId, recipientId, planned, vendor } = noticeScene();
  const { revision } = removeNotice(register, noticeId);
  removeSubProcessor(register, vendor);
  takeOut(register, noticeId, revision ?? 0);
  expect(register.get('plannedChange', changeId).processingId).toBe(planned);
  expect(register.find('noticeRecipient', recipientId)).toBeDefined();
  expect(register.find('subProcessor', vendor)).toBeDefined();
});

it('a merge keeps the processings of a notice', () => {
  const { register, vendor, changeId, planned } = noticeScene();
  const { id: keepId } = addSubProcessor(register, { legalName: 'Brännkyrka AB', country: 'SE' }).result;
  mergeSubProcessors(register, { keepId, mergedIds: [vendor], patch: {}, language: 'sv' });
  expect(register.get('plannedChange', changeId).processingId).toBe(planned);
  expect(register.get('processing', planned).subProcessorId).toBe(keepId);
});

it('history and search call a recipient by the customer, not by an id', async () => {
  const { register, recipientId, send } = noticeScene();
  await send();
  recordAnswer(register, recipientId, {
    answer: 'objected',
    answeredOn: '2026-02-10',
    reason: 'Tvivelaktig placering',
    document: null,
  });
  expect(register.subjectOf(register.latestRevision().number)).toBe('Lindome kommun');
  expect(findRecords(register, 'tvivelaktig', 10).hits).toMatchObject([{ title: 'Lindome kommun' }]);
});

it('erasing a person reaches reasons, settlements and planned values, now and in history', async () => {
  const { register, recipientId, changeId, send } = noticeScene();
  updateChange(register, changeId, {
    why: { sv: 'Xenia Qvistzö slutar' },
    newValues: { location: { sv: 'Hos Xenia Qvistzö' }, storageCountries: ['SE'] },
  });
  await send();
  recordAnswer(register, recipientId, {
    answer: 'objected',
    answeredOn: '2026-02-10',
    reason: 'Xenia Qvistzö säger nej',
    document: null,
  });
  settleObjection(register, recipientId, { settledOn: '2026-02-20', settlement: 'Efter samtal med Xenia Qvistzö' });
  const { number } = register.latestRevision();
  const words = new PersonWords({ name: 'Xenia Qvistzö', email: '', phone: '' });
  expect(remainsOf(register, words, tracesOf(register, words), [])).toContainEqual({
    kind: 'document',
    name: 'Ny drift av lön',
  });
  const person = { name: 'Xenia Qvistzö', email: '', phone: '' };
  erasePerson(register, { person, places: tracesOf(register, new PersonWords(person)), authors: false });
  const texts = JSON.stringify([register.all('noticeRecipient'), register.all('plannedChange')]);
  expect(texts).not.toContain('Qvistzö');
  expect(texts).toContain('Efter samtal med');
  const then = register.asOf(number);
  expect(JSON.stringify([then.all('noticeRecipient'), then.all('plannedChange')])).not.toContain('Qvistzö');
});
