import type { ChangeReach } from '#shared/model/change-reach.ts';
import { daysAfter } from '#shared/model/dates.ts';
import { answerDeadline } from '#shared/model/notice-terms.ts';
import type { NoticeCheck } from '#register/checks/notice-check.ts';
import { madeTrue } from '#register/notices/made-true.ts';
import { nameOf } from '#register/store/record-title.ts';

/** Customers have been told of a start on which some of them may still object, or are still to approve. */
export const noticeStartTooEarly: NoticeCheck = ({ records, reach, today }) =>
  reach.flatMap((one) => {
    const { id, startsOn, processingId } = one.change;
    const [last, ...others] = openOn(one, startsOn, today);
    // What has begun already is told as not permitted.
    if (!last || startsOn === null || madeTrue(records, one.change) !== null) return [];
    const processing = records.find('processing', processingId);
    const values = {
      change: processing ? nameOf(records, 'processing', processing) : '',
      customer: records.find('customer', last.customerId)?.name ?? '',
      more: others.length,
      startsOn,
      deadline: last.deadline,
      earliest: daysAfter(last.deadline, 1),
    };
    return [{ severity: 'warning', subject: id, values }];
  });

/** Whose time to answer is not over, neither on the announced day nor today; the latest first. */
function openOn(
  { recipients }: ChangeReach,
  startsOn: string | null,
  today: string,
): { readonly customerId: string; readonly deadline: string }[] {
  if (startsOn === null) return [];
  return recipients
    .flatMap((recipient) => {
      const deadline = recipient.answer === 'approved' ? null : answerDeadline(recipient);
      return deadline === null ? [] : [{ customerId: recipient.customerId, deadline }];
    })
    .filter(({ deadline }) => deadline >= startsOn && deadline >= today)
    .toSorted((a, b) => b.deadline.localeCompare(a.deadline));
}
