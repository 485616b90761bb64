import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dueItems } from '#register/due/due-items.ts';
import { exportCalendar } from '#register/due/export-calendar.ts';
import { recordAnswer } from '#register/notices/answers.ts';
import { removeNotice } from '#register/notices/notices.ts';
import { updateChange } from '#register/notices/planned-changes.ts';
import { setRecipients } from '#register/notices/recipients.ts';
import type { Register } from '#register/store/register.ts';
import { addSubProcessor, updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { addCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addChange } from '#test/add-notices.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { temporaryFolder } from '#test/registers.ts';

const due = (register: Register, today = '2026-03-01'): string[] =>
  dueItems(register, { from: '1900-01-01', to: '2099-12-31', today })
    .filter(({ table }) => table === 'changeNotice')
    .map(({ kind, date, customers }) => [kind, date, ...customers.map(({ name }) => name)].join(' '));

it('a draft comes up on the last day on which it can be sent for the planned start', () => {
  const { register, lindome } = noticeScene();
  // Sent on 1 May, 30 days end on 31 May, and it starts on 1 June.
  expect(due(register)).toEqual(['notice-send 2026-05-01 Lindome kommun']);
  updateCustomer(register, lindome, { noticePeriodDays: 60 });
  expect(due(register)).toEqual(['notice-send 2026-04-01 Lindome kommun']);
});

it('a sent one comes up on the last day to answer, until it is answered or silence is consent', async () => {
  const { register, recipientId, send } = noticeScene();
  await send('2026-02-20');
  expect(due(register)).toEqual(['notice-answer 2026-03-22 Lindome kommun']);
  expect(due(register, '2026-03-22')).toEqual(['notice-answer 2026-03-22 Lindome kommun']);
  expect(due(register, '2026-03-23')).toEqual([]);
  recordAnswer(register, recipientId, { answer: 'approved', answeredOn: '2026-02-25', reason: '', document: null });
  expect(due(register)).toEqual([]);
});

it('an approval that is needed stays overdue', async () => {
  const { register, lindome, send } = noticeScene();
  updateCustomer(register, lindome, { authorisation: 'specific' });
  await send('2026-01-20');
  expect(due(register)).toEqual(['notice-answer 2026-02-19 Lindome kommun']);
});

it('each day has an item of its own, with the customers whose day it is; who was left out is to be told too', () => {
  const { register, noticeId, lindome, kungsbacka } = noticeScene();
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  const third = addCustomer(register, { name: 'Ardent Health Ltd', language: 'en' }).result.id;
  updateCustomer(register, third, { noticePeriodDays: 60 });
  expect(due(register)).toEqual([
    'notice-send 2026-04-01 Ardent Health Ltd',
    'notice-send 2026-05-01 Lindome kommun Kungsbacka Energi AB',
  ]);
  setRecipients(register, noticeId, [lindome, kungsbacka, third]);
  register.commit('send-notice', (tx) => {
    for (const { id, customerId } of register.all('noticeRecipient'))
      tx.update('noticeRecipient', id, { sentOn: '2026-02-20', noticePeriodDays: customerId === third ? 60 : 30 });
  });
  expect(due(register)).toEqual([
    'notice-answer 2026-03-22 Lindome kommun Kungsbacka Energi AB',
    'notice-answer 2026-04-21 Ardent Health Ltd',
  ]);
});

it('a customer whose change starts later may be told later', () => {
  const { register, noticeId, kungsbacka, lindome, active } = noticeScene();
  const [archive = ''] = register.get('customer', kungsbacka).serviceIds;
  updateProcessing(register, active, { serviceIds: [archive] });
  const ended = { noticeId, kind: 'ended', processingId: active, replacesId: null } as const;
  updateChange(register, addChange(register, ended).result.id, { startsOn: '2026-09-01' });
  setRecipients(register, noticeId, [lindome, kungsbacka]);
  expect(due(register)).toEqual([
    'notice-send 2026-05-01 Lindome kommun',
    'notice-send 2026-08-01 Kungsbacka Energi AB',
  ]);
});

it('a calendar that was told of a notice calls it off when it is answered or removed', async () => {
  const { register, noticeId, recipientId, send } = noticeScene();
  const out = join(temporaryFolder(), 'calendar.ics');
  const write = (): string[] => {
    exportCalendar(register, { from: '2026-01-01', to: '2026-12-31', face: 'internal', language: 'sv', out });
    const events = readFileSync(out, 'utf8').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    return events
      .filter((event) => event.includes('UID:notice-'))
      .map((event) => /UID:(notice-[a-z]+)[^]*STATUS:([A-Z]+)/.exec(event)?.slice(1).join(' ') ?? '');
  };
  expect(write()).toEqual(['notice-send CONFIRMED']);
  await send('2026-02-20');
  expect(write().toSorted()).toEqual(['notice-answer CONFIRMED', 'notice-send CANCELLED']);
  recordAnswer(register, recipientId, { answer: 'approved', answeredOn: '2026-02-25', reason: '', document: null });
  expect(write().toSorted()).toEqual(['notice-answer CANCELLED', 'notice-send CANCELLED']);
  register.undo();
  register.undo();
  expect(write().toSorted()).toEqual(['notice-answer CANCELLED', 'notice-send CONFIRMED']);
  removeNotice(register, noticeId);
  expect(write().toSorted()).toEqual(['notice-answer CANCELLED', 'notice-send CANCELLED']);
});

it('a calendar calls off what it was told of a customer who has answered or was removed, and keeps the others', () => {
  const { register, noticeId, lindome, kungsbacka } = noticeScene();
  const out = join(temporaryFolder(), 'calendar.ics');
  const write = (): string[] => {
    exportCalendar(register, { from: '2026-01-01', to: '2026-12-31', face: 'internal', language: 'en', out });
    const events = readFileSync(out, 'utf8').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
    return events
      .filter((event) => event.includes('UID:notice-'))
      .map((event) => /SUMMARY[^:]*:([^–]*) –[^]*STATUS:([A-Z]+)/.exec(event)?.slice(1).join(' ') ?? '');
  };
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  const title = 'Last day to send a change notice';
  expect(write()).toEqual([`${title}: 2 customers · Brännkyrka Drift AB CONFIRMED`]);
  setRecipients(register, noticeId, [kungsbacka]);
  removeCustomer(register, lindome);
  expect(write()).toEqual([
    `${title}: Kungsbacka Energi AB · Brännkyrka Drift AB CONFIRMED`,
    `${title}: Lindome kommun · Brännkyrka Drift AB CANCELLED`,
  ]);
  updateCustomer(register, kungsbacka, { noticePeriodDays: 60 });
  expect(write()[0]).toBe(`${title}: Kungsbacka Energi AB · Brännkyrka Drift AB CONFIRMED`);
  expect(write()).toHaveLength(2);
});

it('a public calendar names no customer that is a masked sub-processor too, nor the masked one that a notice is about', () => {
  const { register, vendor, lindome } = noticeScene();
  const label = { sv: 'IT-drift', en: 'IT operations' };
  updateSubProcessor(register, vendor, { disclosure: 'masked', publicLabel: label });
  const twin = addSubProcessor(register, { legalName: 'Ardent Health Ltd', country: 'GB' }).result.id;
  updateSubProcessor(register, twin, { disclosure: 'masked', publicLabel: { sv: 'Post', en: 'Mail' } });
  const out = join(temporaryFolder(), 'calendar.ics');
  const written = (): string => {
    exportCalendar(register, { from: '2026-01-01', to: '2026-12-31', face: 'public', language: 'en', out });
    return readFileSync(out, 'utf8').replaceAll('\r\n ', '');
  };
  expect(written()).toContain('Last day to send a change notice: Lindome kommun · IT operations');
  updateCustomer(register, lindome, { name: 'Ardent Health Ltd' });
  expect(written()).toContain('Last day to send a change notice: one customer · IT operations');
  expect(written()).not.toMatch(/Ardent|Brännkyrka/);
});
