import type { AnnexCopy } from '#shared/model/annex.ts';
import type { ChangeNotice, NoticeRecipient } from '#shared/model/change-notice.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { RecordTable } from '#shared/model/revision.ts';

/**
 * The field by which a record calls the document that another field of it refers to. The document on which a customer is told
 * masked names goes by what it is the ground of.
 */
const nameFields: Partial<Record<RecordTable, Readonly<Record<string, string>>>> = {
  agreementDocument: { sha256: 'name' },
  annex: { sha256: 'number' },
  annexCopy: { sha256: 'name' },
  customer: { disclosureDocumentSha256: 'disclosureGround' },
  noticeRecipient: { proofSha256: 'proofName', answerSha256: 'answerName' },
};

/** Undefined where the record does not call it anything. */
export const documentNameField = (table: RecordTable, field: string): string | undefined => nameFields[table]?.[field];

interface NamedRecords {
  readonly customers: readonly Pick<Customer, 'id' | 'name' | 'disclosureDocumentSha256' | 'disclosureGround'>[];
  readonly annexCopies: readonly Pick<AnnexCopy, 'sha256' | 'name'>[];
  readonly notices: readonly Pick<ChangeNotice, 'id' | 'title'>[];
  readonly noticeRecipients: readonly NoticeRecipient[];
}

/** What documents are called that no agreement has, with their SHA-256; the same one may come several times. */
export function unattachedNames(records: NamedRecords): { sha256: string; name: string }[] {
  const customers = new Map(records.customers.map(({ id, name }) => [id, name]));
  const titles = new Map(records.notices.map(({ id, title }) => [id, title]));
  const papers = records.noticeRecipients.flatMap((recipient) => [
    [recipient.proofSha256, recipient.proofName] as const,
    [recipient.answerSha256, recipient.answerName] as const,
    [
      recipient.noticeSha256,
      `${titles.get(recipient.noticeId) ?? ''} – ${customers.get(recipient.customerId) ?? ''}`,
    ] as const,
  ]);
  const grounds = records.customers.map(
    ({ disclosureDocumentSha256, disclosureGround, name }) =>
      [disclosureDocumentSha256, disclosureGround.trim() || name] as const,
  );
  const copies = records.annexCopies.map(({ sha256, name }) => [sha256, name] as const);
  return [...copies, ...papers, ...grounds].flatMap(([sha256, name]) => (sha256 === null ? [] : [{ sha256, name }]));
}
