import { expect, it } from 'vitest';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { forgottenCustomers, obstaclesTo } from '#register/notices/carry-out.ts';
import { recipientsOf } from '#register/notices/notices.ts';
import { concernedCustomers } from '#register/notices/recipients.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { noticesOf } from '#renderer/features/notices/notice-data.ts';
import { obstaclesOn } from '#renderer/features/notices/obstacles.ts';
import { noticeScene } from '#test/notice-scene.ts';

it('the window names the same obstacles as the engine: it would else offer what is refused, or warn of nothing', async () => {
  const { register, noticeId, changeId, recipientId, lindome, kungsbacka, send } = noticeScene();
  const both = (on: string) => {
    const records = {
      notices: register.all('changeNotice'),
      plannedChanges: register.all('plannedChange'),
      noticeRecipients: register.all('noticeRecipient'),
      customers: register.all('customer'),
    };
    const change = register.get('plannedChange', changeId);
    const concerned = concernedCustomers(register, noticeId).map(({ id }) => id);
    const recipients = recipientsOf(register, noticeId);
    const forgotten = forgottenCustomers(register, noticeId).map(({ id }) => ['not-sent', id, null]);
    const engine = obstaclesTo(register, change, recipients, on).map(({ why, customer, date }) => [
      why,
      customer?.id ?? null,
      date,
    ]);
    const window = noticesOf(records, on).flatMap((parts) =>
      obstaclesOn(parts, change, concerned, on).map(({ why, customerId, date }) => [why, customerId, date]),
    );
    expect(new Set(window.map(String))).toEqual(new Set([...engine, ...forgotten].map(String)));
    return window.map(([why]) => why);
  };
  expect(both('2026-03-10')).toContain('not-sent');
  await send('2026-02-01');
  expect(both('2026-02-10')).toContain('too-early');
  expect(both('2026-06-01')).toEqual([]);
  recordAnswer(register, recipientId, { answer: 'objected', answeredOn: '2026-02-05', reason: '', document: null });
  expect(both('2026-06-01')).toEqual(['objection-open']);
  settleObjection(register, recipientId, { settledOn: '2026-02-28', settlement: 'EU' });
  expect(both('2026-06-01')).toEqual([]);
  updateCustomer(register, kungsbacka, { serviceIds: [] });
  updateCustomer(register, lindome, { noticePeriodDays: 1 });
  expect(both('2026-06-01')).toEqual(['not-sent']);
});
