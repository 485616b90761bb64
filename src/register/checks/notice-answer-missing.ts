import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { answerDeadline } from '#shared/model/notice-terms.ts';
import type { NoticeCheck } from '#register/checks/notice-check.ts';

/** Under a general authorisation silence is consent; an approval that is needed, or an objection, asks for a word. */
export const noticeAnswerMissing: NoticeCheck = ({ records, reach, recipients, today }) => {
  if (reach.every(({ change }) => change.carriedOutOn !== null)) return [];
  return recipients.flatMap((recipient) => {
    const deadline = answerDeadline(recipient);
    if (deadline === null || deadline >= today || !isOpen(recipient)) return [];
    const customer = records.find('customer', recipient.customerId)?.name ?? '';
    return [{ severity: 'warning', subject: recipient.id, values: { customer, deadline, answer: recipient.answer } }];
  });
};

const isOpen = ({ answer, settledOn, authorisation }: NoticeRecipient): boolean =>
  answer === 'objected' ? settledOn === null : answer === 'none' && authorisation === 'specific';
