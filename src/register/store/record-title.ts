import type { RecordTable } from '#shared/model/revision.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { firstWritten, localizedText } from '#shared/model/languages.ts';

/** The field by which people call a record. An agreement's document goes by its file name. */
export const titleField: Readonly<Record<RecordTable, string>> = {
  organisation: 'name',
  service: 'name',
  subProcessor: 'legalName',
  processing: 'purpose',
  agreement: 'title',
  agreementDocument: 'name',
  customer: 'name',
  annex: 'number',
  reveal: 'nameTold',
  setAside: 'reason',
  savedView: 'name',
  trustedAuthority: 'subject',
  ownProfile: 'name',
  annexCopy: 'name',
  changeNotice: 'title',
  plannedChange: 'what',
  noticeRecipient: 'customerId',
};

/** The text of a title field's value; of a text per language the first that is written. Empty where there is none. */
export function titleText(value: unknown): string {
  if (typeof value === 'string') return value;
  return firstWritten(localizedText.safeParse(value).data ?? {}, 'sv');
}

/** What a record is called. */
export function titleOf(table: RecordTable, record: object): string {
  return titleText(new Map(Object.entries(record)).get(titleField[table]));
}

/**
 * What a record is called, so that it can be told from others: a processing by its sub-processor and its purpose, the
 * recipient of a notice by the customer.
 */
export function nameOf(records: Pick<RecordReader, 'find'>, table: RecordTable, record: object): string {
  const title = titleOf(table, record);
  if (table === 'noticeRecipient') return records.find('customer', title)?.name ?? '';
  if (table !== 'processing') return title;
  const owner = records.find('subProcessor', String(new Map(Object.entries(record)).get('subProcessorId')));
  return [owner?.legalName ?? '', title].filter((part) => part !== '').join(' – ');
}
