import { z } from 'zod';
import { fieldChange } from '#shared/model/revision.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';
import { prepared } from '#register/store/prepared.ts';
import { blankRecord, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/** Fields of a processing by which customers are concerned. */
export const watchedFields = [
  'state',
  'serviceIds',
  'purpose',
  'personalData',
  'dataSubjects',
  'location',
  'storageCountries',
  'accessCountries',
] as const satisfies readonly (keyof RecordMap['processing'])[];
export type WatchedField = (typeof watchedFields)[number];

export interface LogEntry {
  readonly revision: number;
  readonly operation: z.infer<typeof fieldChange>['operation'];
  readonly field: string;
  /** Undefined where there was none, or where it has been erased since. */
  readonly before: Json | undefined;
}

const row = z
  .object({
    revision: z.number(),
    record_id: z.string(),
    operation: fieldChange.shape.operation,
    field: z.string(),
    before: z.string().nullable(),
  })
  .transform(({ record_id: recordId, before, ...entry }) => {
    const value: unknown = before === null ? undefined : JSON.parse(before);
    return { ...entry, recordId, before: value === undefined ? undefined : z.json().parse(value) };
  });

/** What history says of processings after a revision, by processing, in its order. */
class ProcessingLog {
  readonly from: number;
  readonly #erasedUpTo: number;
  #upTo: number;
  readonly #entries = new Map<string, LogEntry[]>();

  constructor(from: number, erasedUpTo: number) {
    this.from = from;
    this.#erasedUpTo = erasedUpTo;
    this.#upTo = from;
  }

  /** Whether it may still be used: what has been erased since must not live on here. */
  serves(from: number, erasedUpTo: number): boolean {
    return this.from <= from && this.#erasedUpTo === erasedUpTo;
  }

  /** Only what is new is read: history is never changed but by erasing. */
  follow(register: Register): ReadonlyMap<string, readonly LogEntry[]> {
    const { number } = register.latestRevision();
    if (number === this.#upTo) return this.#entries;
    const marks = watchedFields.map(() => '?').join(', ');
    const rows = prepared(
      register.database,
      `SELECT revision, record_id, operation, field, before FROM change
       WHERE revision > ? AND table_name = 'processing' AND (field = 'id' OR field IN (${marks}))
       ORDER BY revision, position`,
    );
    for (const each of rows.iterate(this.#upTo, ...watchedFields)) {
      const { recordId, ...entry } = row.parse(each);
      const known = this.#entries.get(recordId);
      // A list that has grown is another one, so that what was made of the shorter one is made anew.
      this.#entries.set(recordId, known ? [...known, entry] : [entry]);
    }
    this.#upTo = number;
    return this.#entries;
  }
}

const logs = new WeakMap<Register, ProcessingLog>();

/** What has changed of processings since a revision, or since an earlier one; see `LogEntry`. */
export function processingLog(register: Register, from: number): ReadonlyMap<string, readonly LogEntry[]> {
  const erased = prepared(register.database, `SELECT max(number) FROM revision WHERE kind = 'erase'`).pluck().get();
  const erasedUpTo = typeof erased === 'number' ? erased : 0;
  const known = logs.get(register);
  const log = known?.serves(from, erasedUpTo) ? known : new ProcessingLog(from, erasedUpTo);
  logs.set(register, log);
  return log.follow(register);
}

const blank = blankRecord('processing');

/** What a processing was after a revision; null where it was not there. A value that was erased is the one of now. */
export function processingAt(
  now: RecordMap['processing'],
  entries: readonly LogEntry[],
  revision: number,
): Pick<RecordMap['processing'], WatchedField> | null {
  const later = entries.filter((entry) => entry.revision > revision);
  if (later[0]?.operation === 'insert') return null;
  const then = new Map<string, unknown>(Object.entries(now));
  for (const field of watchedFields) {
    const first = later.find((entry) => entry.field === field);
    if (!first) continue;
    // An insert after a removal: the field was blank when the processing was removed.
    const before = first.operation === 'insert' ? blank[field] : first.before;
    if (before !== undefined) then.set(field, before);
  }
  return { ...now, ...Object.fromEntries(then) };
}

export const isSameValue = (a: Json, b: Json): boolean => canonicalJson(a) === canonicalJson(b);
