import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dueItems } from '#register/due/due-items.ts';
import { exportCalendar } from '#register/due/export-calendar.ts';
import { recordAnswer } from '#register/notices/answers.ts';
import { removeNotice } from '#register/notices/notices.ts';
import type { Register } from '#register/store/register.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { temporaryFolder } from '#test/registers.ts';

const due = (register: Register, today = '2026-03-01'): string[] =>
  dueItems(register, { from: '1900-01-01', to: '2099-12-31', today })
    .filter(({ table }) => table === 'changeNotice')
    .map(({ kind, date }) => `${kind} ${date}`);

it('a draft comes up on the last day on which it can be sent for the planned start', () => {
  const { register, lindome } = noticeScene();
  // Sent on 1 May, 30 days end on 31 May, and it starts on 1 June.
  expect(due(register)).toEqual(['notice-send 2026-05-01']);
  updateCustomer(register, lindome, { noticePeriodDays: 60 });
  expect(due(register)).toEqual(['notice-send 2026-04-01']);
});

it('a sent one comes up on the last day to answer, until it is answered or silence is consent', async () => {
  const { register, recipientId, send } = noticeScene();
  await send('2026-02-20');
  expect(due(register)).toEqual(['notice-answer 2026-03-22']);
  expect(due(register, '2026-03-22')).toEqual(['notice-answer 2026-03-22']);
  expect(due(register, '2026-03-23')).toEqual([]);
  recordAnswer(register, recipientId, { answer: 'approved', answeredOn: '2026-02-25', reason: '', document: null });
  expect(due(register)).toEqual([]);
});

it('an approval that is needed stays overdue', async () => {
  const { register, lindome, send } = noticeScene();
  updateCustomer(register, lindome, { authorisation: 'specific' });
  await send('2026-01-20');
  expect(due(register)).toEqual(['notice-answer 2026-02-19']);
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
