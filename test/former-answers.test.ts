import { expect, it } from 'vitest';
import { historyOfRecord } from '#register/history/revision-details.ts';
import { recordAnswer } from '#register/notices/answers.ts';
import { formerAnswers } from '#renderer/features/notices/former-answers.ts';
import { noticeScene } from '#test/notice-scene.ts';

async function answeringScene() {
  const { register, recipientId, send } = noticeScene();
  await send('2026-01-10');
  const answer = (given: 'approved' | 'objected', answeredOn: string, reason: string): void => {
    recordAnswer(register, recipientId, { answer: given, answeredOn, reason, document: null });
  };
  const takeBack = (): void => {
    recordAnswer(register, recipientId, { answer: 'none', answeredOn: null, reason: '', document: null });
  };
  const former = () =>
    formerAnswers(
      register.get('noticeRecipient', recipientId),
      historyOfRecord(register, 'noticeRecipient', recipientId),
    ).map((one) => [one.answer, one.answeredOn, one.reason]);
  return { register, answer, takeBack, former };
}

it('an answer that was corrected or taken back is told with its date and reason, the latest first', async () => {
  const { answer, takeBack, former } = await answeringScene();
  answer('objected', '2026-01-20', 'Tredjeland');
  expect(former()).toEqual([]);
  answer('objected', '2026-01-21', 'Tredjeland');
  answer('approved', '2026-02-01', '');
  takeBack();
  expect(former()).toEqual([
    ['approved', '2026-02-01', ''],
    ['objected', '2026-01-21', 'Tredjeland'],
    ['objected', '2026-01-20', 'Tredjeland'],
  ]);
});

it('what was undone was a slip and no answer, and the one of now is not told as former', async () => {
  const { register, answer, former } = await answeringScene();
  answer('approved', '2026-01-20', '');
  register.undo();
  expect(former()).toEqual([]);
  answer('objected', '2026-01-22', '');
  answer('approved', '2026-02-01', '');
  register.undo();
  expect(former()).toEqual([]);
});
