import { expect, it } from 'vitest';
import { obstaclesTo } from '#shared/model/change-permission.ts';
import { RegisterError } from '#register/errors.ts';
import { recordAnswer, settleObjection } from '#register/notices/answers.ts';
import { carryOut } from '#register/notices/carry-out.ts';
import { updateCustomer } from '#register/customers/customers.ts';
import { noticesOf } from '#renderer/features/notices/notice-data.ts';
import { noticeScene } from '#test/notice-scene.ts';
import { fixedPorts, newTestRegister } from '#test/registers.ts';

it('the window names the obstacles that the engine goes by: it would else offer what is refused, or warn of nothing', async () => {
  const register = newTestRegister(undefined, fixedPorts('2026-07-01T08:00:00.000Z'));
  const { changeId, recipientId, lindome, kungsbacka, send } = noticeScene(register);
  const refusal = (on: string): string => {
    try {
      carryOut(register, { changeId, on, despite: false });
    } catch (error) {
      if (error instanceof RegisterError) return String(error.values['why']).replaceAll('_', '-');
      throw error;
    }
    register.undo();
    return 'nothing';
  };
  const both = (on: string): string[] => {
    const records = {
      notices: register.all('changeNotice'),
      plannedChanges: register.all('plannedChange'),
      noticeRecipients: register.all('noticeRecipient'),
      customers: register.all('customer'),
      processings: register.all('processing'),
    };
    const window = noticesOf(records, on).flatMap(({ reach }) => reach.flatMap((one) => obstaclesTo(one, on)));
    expect(refusal(on)).toBe(window[0]?.why ?? 'nothing');
    return window.map(({ why }) => why);
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
