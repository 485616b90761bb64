import type Database from 'better-sqlite3';
import { z } from 'zod';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { lastValue } from '#register/store/last-value.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { titleField, titleOf, titleText } from '#register/store/record-title.ts';

/** What a record was called when it was last there. */
function lastTitle(db: Database.Database, table: RecordTable, id: string): string {
  return titleText(lastValue(db, id, titleField[table]));
}

/**
 * What a record is called: its name now, or its last one where it is gone; the recipient of a notice by the customer. An
 * annex is not read for its number.
 */
export function titleOfId(db: Database.Database, records: RecordReader, table: RecordTable, id: string): string {
  if (table === 'noticeRecipient') return titleOfReferred(db, records, { table: 'customer', id, field: 'customerId' });
  const record = table === 'annex' ? undefined : records.find(table, id);
  return record ? titleOf(table, record) : lastTitle(db, table, id);
}

interface Referring {
  readonly table: RecordTable;
  readonly id: string;
  /** The field of the record `id` that refers to one of `table`. */
  readonly field: string;
}

/** What the record is called to which another one refers, or last referred. */
function titleOfReferred(db: Database.Database, records: RecordReader, { table, id, field }: Referring): string {
  const referred = lastValue(db, id, field);
  return typeof referred === 'string' ? titleOfId(db, records, table, referred) : '';
}

const firstChange = z.object({ table_name: recordTable, record_id: z.string(), action: z.string() });

/**
 * What the first record is called that a revision changed; of an undo or redo, that the edit changed. A processing without
 * a purpose goes by its sub-processor, a planned change without words by its notice. Restoring the register is about no record more than another: ''.
 */
export function subjectOf(db: Database.Database, records: RecordReader, revision: number): string {
  const row = prepared(
    db,
    `SELECT table_name, record_id, action FROM change JOIN revision ON number = revision
     WHERE revision = coalesce((SELECT target FROM revision WHERE number = @number), @number) ORDER BY position LIMIT 1`,
  ).get({ number: revision });
  const { table_name: table, record_id: id, action } = firstChange.safeParse(row).data ?? {};
  if (table === undefined || id === undefined || action === 'restore-register') return '';
  const title = titleOfId(db, records, table, id);
  if (title !== '') return title;
  if (table === 'processing')
    return titleOfReferred(db, records, { table: 'subProcessor', id, field: 'subProcessorId' });
  if (table === 'plannedChange') return titleOfReferred(db, records, { table: 'changeNotice', id, field: 'noticeId' });
  return '';
}
