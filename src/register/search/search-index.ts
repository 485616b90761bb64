import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { RecordTable } from '#shared/model/revision.ts';
import { indexedText } from '#register/search/indexed-text.ts';
import { hasWords, isName, textsOf } from '#register/search/text-fields.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RegisterStore } from '#register/store/register-store.ts';
import type { RecordedChange } from '#register/store/transaction.ts';

/** To be raised when what is indexed changes: each register's index is then made anew when it is opened. */
const indexVersion = 2;

/** Hits of equal rank come in this order: the index gives them by number, and each table has its range of numbers. */
export const tablesInOrder: readonly RecordTable[] = [
  'subProcessor',
  'processing',
  'customer',
  'agreement',
  'agreementDocument',
  'service',
  'organisation',
  'annex',
  'reveal',
  'setAside',
  'savedView',
  'trustedAuthority',
  'changeNotice',
  'plannedChange',
  'noticeRecipient',
  'ownProfile',
  'annexCopy',
];
const numbersOfTable = 2 ** 32;

/**
 * A record has two rows in the index: under its number what it is called, and this much further on all that it says. So
 * the rows with names are searched by themselves, however many others have the word.
 */
export const textRows = 2 ** 40;

/** Brings the index up to date with what a transaction has changed. */
export function followChanges({ db, cache }: RegisterStore, changes: readonly RecordedChange[]): void {
  const touched = new Map<string, { readonly table: RecordTable; named: boolean }>();
  for (const { table, recordId, field } of changes) {
    if (!hasWords(table, field)) continue;
    const one = touched.get(recordId) ?? { table, named: false };
    one.named ||= isName(table, field);
    touched.set(recordId, one);
  }
  for (const [id, { table, named }] of touched) {
    const record = cache.find(table, id);
    if (record) putRecord(db, table, record, named);
    else removeRecord(db, id);
  }
}

/** Makes the index anew where it is of an older version, as right after the migration that brought it. */
export function renewIndex({ db, cache }: RegisterStore): void {
  if (prepared(db, 'SELECT version FROM search_version').pluck().get() === indexVersion) return;
  db.transaction(() => {
    db.exec(`INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM search_entry`);
    for (const table of tablesInOrder) {
      for (const record of cache.all(table)) putRecord(db, table, record, true);
    }
    db.prepare('UPDATE search_version SET version = ?').run(indexVersion);
  }).immediate();
}

/**
 * Takes out of the file what removed and replaced rows have left in the index: full-text indexes only mark such rows, and
 * their trigrams give the text away (GDPR art. 17).
 */
export function purgeIndex(db: Database.Database): void {
  db.exec(`INSERT INTO search (search) VALUES ('optimize')`);
}

function putRecord(db: Database.Database, table: RecordTable, record: { readonly id: string }, named: boolean): void {
  const texts = textsOf(table, record);
  const number = numberOf(db, table, record.id);
  if (named) putRow(db, number, indexedText(texts.filter(({ field }) => isName(table, field)).map(({ text }) => text)));
  putRow(db, number + textRows, indexedText(texts.map(({ text }) => text)));
}

function putRow(db: Database.Database, rowid: number, words: string): void {
  if (words === '') prepared(db, 'DELETE FROM search WHERE rowid = ?').run(rowid);
  else prepared(db, 'INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)').run(rowid, words);
}

function removeRecord(db: Database.Database, id: string): void {
  const number = knownNumber(db, id);
  if (number === undefined) return;
  for (const rowid of [number, number + textRows]) putRow(db, rowid, '');
  prepared(db, 'DELETE FROM search_entry WHERE number = ?').run(number);
}

function numberOf(db: Database.Database, table: RecordTable, id: string): number {
  const known = knownNumber(db, id);
  if (known !== undefined) return known;
  const base = tablesInOrder.indexOf(table) * numbersOfTable;
  const newest = prepared(
    db,
    'SELECT number FROM search_entry WHERE number BETWEEN ? AND ? ORDER BY number DESC LIMIT 1',
  )
    .pluck()
    .get(base, base + numbersOfTable - 1);
  const number = (z.number().optional().parse(newest) ?? base) + 1;
  prepared(db, 'INSERT INTO search_entry (number, table_name, record_id) VALUES (?, ?, ?)').run(number, table, id);
  return number;
}

function knownNumber(db: Database.Database, id: string): number | undefined {
  const number = prepared(db, 'SELECT number FROM search_entry WHERE record_id = ?').pluck().get(id);
  return z.number().optional().parse(number);
}
