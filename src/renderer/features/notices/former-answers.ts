import { noticeAnswer, type NoticeRecipient } from '#shared/model/change-notice.ts';
import type { RevisionDetail } from '#shared/model/record-history.ts';

type Answer = Pick<NoticeRecipient, 'answer' | 'answeredOn' | 'reason'>;

/** An answer as it was recorded until it was changed or taken back. */
export interface FormerAnswer extends Answer {
  /** The instant until which it stood. */
  readonly until: string;
  /** The reason has been erased since (GDPR art. 17). */
  readonly isErased: boolean;
}

/**
 * The answers that the register had for a recipient before the one of now, the latest first. What was undone was not
 * corrected, and does not count.
 *
 * @param history of the recipient, newest first
 */
export function formerAnswers(now: NoticeRecipient, history: readonly RevisionDetail[]): FormerAnswer[] {
  const known = new Set([keyOf(now)]);
  let then: Omit<FormerAnswer, 'until'> = { ...answerOf(now), isErased: false };
  return history.flatMap(({ revision, changes }) => {
    const fields =
      changes.find(({ recordId, operation }) => recordId === now.id && operation === 'update')?.fields ?? [];
    const before = new Map(fields.map((one) => [one.field, one]));
    if (!['answer', 'answeredOn', 'reason'].some((field) => before.has(field))) return [];
    const reason = before.get('reason');
    then = {
      answer: noticeAnswer.safeParse(before.get('answer')?.before).data ?? then.answer,
      answeredOn: before.has('answeredOn') ? textOf(before.get('answeredOn')?.before) : then.answeredOn,
      reason: reason ? (textOf(reason.before) ?? '') : then.reason,
      isErased: reason ? reason.beforeErased : then.isErased,
    };
    if (then.answer === 'none' || revision.kind === 'undo' || known.has(keyOf(then))) return [];
    known.add(keyOf(then));
    return [{ ...then, until: revision.at }];
  });
}

const answerOf = ({ answer, answeredOn, reason }: Answer): Answer => ({ answer, answeredOn, reason });

const keyOf = (one: Answer): string => JSON.stringify([one.answer, one.answeredOn, one.reason]);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
