import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { daysAfter } from '#shared/model/dates.ts';

/**
 * How a customer's answer stands on a date. `silent`: no objection by the deadline, which is consent under a general
 * authorisation only (GDPR art. 28(2)).
 */
export interface AnswerStanding {
  readonly state: 'approved' | 'objected' | 'silent' | 'waiting' | 'unannounced';
  /** Of the answer, or the deadline; null where there is none. */
  readonly date: string | null;
}

/**
 * The last day to object or to answer, on which one still may: so many calendar days after sending as the contract says,
 * weekends and holidays not moved; null where it says none, or not sent.
 */
export function answerDeadline({ sentOn, noticePeriodDays }: NoticeRecipient): string | null {
  return sentOn === null || noticePeriodDays === null ? null : daysAfter(sentOn, noticePeriodDays);
}

export function answerStanding(recipient: NoticeRecipient, today: string): AnswerStanding {
  const { answer, answeredOn, sentOn } = recipient;
  const deadline = answerDeadline(recipient);
  if (sentOn === null) return { state: 'unannounced', date: null };
  if (answer !== 'none') return { state: answer, date: answeredOn };
  return { state: deadline !== null && deadline < today ? 'silent' : 'waiting', date: deadline };
}

/** Why changes may not be carried out yet for a customer, or from when they may. */
export type Permission =
  | { readonly state: 'may'; readonly from: string }
  | { readonly state: 'may-not'; readonly why: 'not-sent' | 'objection-open' | 'not-approved' | 'no-notice-period' };

/**
 * From when the changes may be carried out for one customer. Under general authorisation: from the day of an approval, or
 * else the day after the deadline, and where it objected not before that was settled. Under specific authorisation only with
 * an approval, also after a settled objection (GDPR art. 28(2)).
 */
export function permissionOf(recipient: NoticeRecipient): Permission {
  const { authorisation, answer, answeredOn, settledOn, sentOn } = recipient;
  if (sentOn === null) return { state: 'may-not', why: 'not-sent' };
  if (answer === 'approved') return { state: 'may', from: answeredOn ?? sentOn };
  if (answer === 'objected' && settledOn === null) return { state: 'may-not', why: 'objection-open' };
  if (authorisation === 'specific') return { state: 'may-not', why: 'not-approved' };
  const deadline = answerDeadline(recipient);
  if (deadline === null) {
    // Without a period there is nothing to wait out once an objection is settled.
    return settledOn === null || answer !== 'objected'
      ? { state: 'may-not', why: 'no-notice-period' }
      : { state: 'may', from: settledOn };
  }
  // The customer may object again until the deadline, for another reason.
  const open = daysAfter(deadline, 1);
  return { state: 'may', from: answer === 'objected' && settledOn !== null && settledOn > open ? settledOn : open };
}
