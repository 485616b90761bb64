import { noticeCheckIds, type Finding } from '#shared/model/finding.ts';
import { changeNotPermitted } from '#register/checks/change-not-permitted.ts';
import { noticeAnswerMissing } from '#register/checks/notice-answer-missing.ts';
import type { NoticeCheck } from '#register/checks/notice-check.ts';
import { noticeCustomerLeftOut } from '#register/checks/notice-customer-left-out.ts';
import { noticeStartTooEarly } from '#register/checks/notice-start-too-early.ts';
import { noticeTooLate } from '#register/checks/notice-too-late.ts';
import type { NoticeCheckId } from '#shared/model/finding.ts';
import { reachIn, withTerms } from '#register/notices/recipients.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

const noticeChecks: Readonly<Record<NoticeCheckId, NoticeCheck>> = {
  'change-not-permitted': changeNotPermitted,
  'notice-answer-missing': noticeAnswerMissing,
  'notice-customer-left-out': noticeCustomerLeftOut,
  'notice-start-too-early': noticeStartTooEarly,
  'notice-too-late': noticeTooLate,
};

/** What the checks find of notices that have not been withdrawn, by notice; none is set aside yet. */
export function noticeFindings(records: RecordReader, today: string): Map<string, readonly Finding[]> {
  const changesOf = Map.groupBy(records.all('plannedChange'), ({ noticeId }) => noticeId);
  const recipientsOf = Map.groupBy(records.all('noticeRecipient'), ({ noticeId }) => noticeId);
  const standing = records.all('changeNotice').filter(({ withdrawnOn }) => withdrawnOn === null);
  return new Map(
    standing.map(({ id: recordId, title: name }) => {
      const recipients = (recipientsOf.get(recordId) ?? []).map((recipient) => withTerms(records, recipient));
      const reach = reachIn(records, changesOf.get(recordId) ?? [], recipients);
      const given = { today, records, reach, recipients };
      const findings = noticeCheckIds.flatMap((checkId) =>
        noticeChecks[checkId](given).map(({ severity, subject = '', values }): Finding => ({
          checkId,
          severity,
          table: 'changeNotice',
          recordId,
          subProcessorId: null,
          customerId: null,
          field: '',
          subject,
          values: { name, ...values },
          setAside: null,
        })),
      );
      return [recordId, findings] as const;
    }),
  );
}
