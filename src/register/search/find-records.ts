import { z } from 'zod';
import { folded } from '#shared/model/fold-text.ts';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { mostCounted, type SearchHit } from '#shared/model/search-hit.ts';
import { subProcessorOf } from '#register/history/owner.ts';
import { excerptOf } from '#register/search/excerpt.ts';
import { atWordStart, indexedText } from '#register/search/indexed-text.ts';
import { textRows } from '#register/search/search-index.ts';
import { matchAll, searchWords, type SearchWord } from '#register/search/search-words.ts';
import { isName, textsOf, type FieldText } from '#register/search/text-fields.ts';
import { prepared } from '#register/store/prepared.ts';
import { titleOf } from '#register/store/record-title.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface Found {
  readonly hits: SearchHit[];
  /** How many records there are, counted up to `mostCounted`. */
  readonly total: number;
}

/**
 * Records that have every word of `text`, in one field or several: without case, accents and signs; words of three
 * letters and more inside of words too, shorter ones at their beginning. First come records whose name begins so, then
 * those in whose name the words begin so, then those that have them within their name, then all others.
 */
export function findRecords(register: Register, text: string, limit: number): Found {
  const words = searchWords(text);
  if (words.length === 0) return { hits: [], total: 0 };
  const all = rowsWith(register, 'texts', matchAll(words, 'anywhere'), Math.max(limit, mostCounted));
  const numbers = new Set([...namesWith(register, words, limit), ...all.map((rowid) => rowid - textRows)]);
  const hits = [...numbers].slice(0, limit).map((number) => hitOf(register, number, words));
  return { hits, total: Math.min(all.length, mostCounted) };
}

/** The best first. Where there are so many that the index gives not all of them, it is asked for the better ones. */
function namesWith(register: Register, words: readonly SearchWord[], limit: number): number[] {
  const found = new Set<number>();
  for (const place of ['anywhere', 'word start', 'row start'] as const) {
    const names = rowsWith(register, 'names', matchAll(words, place), limit);
    for (const number of names) found.add(number);
    if (names.length < limit) break;
  }
  const ranked = [...found].map((number) => ({ number, rank: rankOf(namesOf(register, number), words) }));
  return ranked.toSorted((a, b) => a.rank - b.rank || a.number - b.number).map(({ number }) => number);
}

/** What a record is called, as the index has it. */
function namesOf(register: Register, number: number): string {
  const { table, record } = recordOf(register, number);
  const names = textsOf(table, record).filter(({ field }) => isName(table, field));
  return indexedText(names.map(({ text }) => text));
}

function rankOf(names: string, words: readonly SearchWord[]): number {
  const atStarts = words.map(({ phrases }) => phrases.map(atWordStart));
  if (!atStarts.every((phrases) => phrases.some((phrase) => names.includes(phrase)))) return 2;
  return atStarts[0]?.some((phrase) => names.startsWith(phrase)) === true ? 0 : 1;
}

/** The limits stand in the SQL: a number that large would be bound as a fraction, which the index does not take as one. */
const rowsMatching = {
  names: `SELECT rowid FROM search WHERE search MATCH ? AND rowid < ${textRows} ORDER BY rowid LIMIT ?`,
  texts: `SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ${textRows} ORDER BY rowid LIMIT ?`,
};

function rowsWith(register: Register, rows: keyof typeof rowsMatching, match: string, limit: number): number[] {
  return z.array(z.number()).parse(prepared(register.database, rowsMatching[rows]).pluck().all(match, limit));
}

const entry = z.object({ table_name: recordTable, record_id: z.string() });

function recordOf(register: Register, number: number): { table: RecordTable; record: RecordMap[RecordTable] } {
  const row = prepared(register.database, 'SELECT table_name, record_id FROM search_entry WHERE number = ?').get(
    number,
  );
  const { table_name: table, record_id: id } = entry.parse(row);
  return { table, record: register.get(table, id) };
}

function hitOf(register: Register, number: number, words: readonly SearchWord[]): SearchHit {
  const { table, record } = recordOf(register, number);
  const recordId = record.id;
  const { field, language, text } = bestText(textsOf(table, record), words);
  const owner = ownerOf(register, table, recordId);
  return {
    table,
    recordId,
    title: titleOf(table, record),
    subProcessorId: owner?.id ?? null,
    owner: owner === undefined || owner.id === recordId ? '' : owner.legalName,
    field,
    language,
    excerpt: excerptOf(text, words),
    masked: owner?.disclosure === 'masked',
  };
}

/** The sub-processor that a record is or belongs to. A finding that was set aside belongs to whom it is about. */
function ownerOf(register: Register, table: RecordTable, id: string): RecordMap['subProcessor'] | undefined {
  const about = table === 'setAside' ? register.get('setAside', id) : { recordTable: table, recordId: id };
  const ownerId = subProcessorOf(register, about.recordTable, about.recordId);
  return ownerId === null ? undefined : register.find('subProcessor', ownerId);
}

/** The first of the texts that have most of the words. */
function bestText(texts: readonly FieldText[], words: readonly SearchWord[]): FieldText {
  let best: FieldText = { field: '', language: '', text: '' };
  let most = 0;
  for (const one of texts) {
    const plain = folded(one.text);
    const count = words.filter(({ pattern }) => plain.search(pattern) >= 0).length;
    if (count > most) [best, most] = [one, count];
    if (most === words.length) break;
  }
  return best;
}
