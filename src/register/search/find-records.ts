import { z } from 'zod';
import { recordTable } from '#shared/model/revision.ts';
import { mostCounted, type SearchHit } from '#shared/model/search-hit.ts';
import { hitOf, namesIn, type TableRecord } from '#register/search/hit.ts';
import { rankOf } from '#register/search/rank.ts';
import { textRows } from '#register/search/search-index.ts';
import { matchAll, searchWords, type SearchWord } from '#register/search/search-words.ts';
import { prepared } from '#register/store/prepared.ts';
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
  const hits = [...numbers]
    .slice(0, limit)
    .map((number) => hitOf(register, register, recordOf(register, number), words));
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
  const ranked = [...found].map((number) => ({ number, rank: rankOf(namesIn(recordOf(register, number)), words) }));
  return ranked.toSorted((a, b) => a.rank - b.rank || a.number - b.number).map(({ number }) => number);
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

function recordOf(register: Register, number: number): TableRecord {
  const row = prepared(register.database, 'SELECT table_name, record_id FROM search_entry WHERE number = ?').get(
    number,
  );
  const { table_name: table, record_id: id } = entry.parse(row);
  return { table, record: register.get(table, id) };
}
