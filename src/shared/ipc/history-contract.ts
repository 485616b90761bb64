import { z } from 'zod';
import { isoDate, recordId } from '#shared/model/primitives.ts';
import {
  comparison,
  deletedRecord,
  recordChange,
  registerCheck,
  revisionDetail,
  revisionFilter,
  revisionGlance,
} from '#shared/model/record-history.ts';
import { recordTable } from '#shared/model/revision.ts';
import { command, committed, query, type Route } from '#shared/ipc/route.ts';

const number = z.number().int().positive();

/** Everything that looks back, and what brings the past back as a new revision. */
export const historyContract = {
  /** Newest first; `before`: only revisions with a smaller number, for reading on. */
  'history.list': query(
    z.strictObject({
      limit: z.number().int().min(1).max(100_000),
      before: number.nullable().default(null),
      filter: revisionFilter.nullable().default(null),
    }),
    z.array(revisionGlance),
  ),
  /** Everybody who made a revision, as far as not erased. */
  'history.authors': query(z.void(), z.array(z.string())),
  /** Days of the computer's calendar on which something was changed, the first one first. */
  'history.days': query(z.void(), z.array(isoDate)),
  'history.revision': query(z.strictObject({ number }), revisionDetail),
  /** Every change of a record; of a sub-processor with its processings, agreements and documents. Newest first. */
  'history.ofRecord': query(z.strictObject({ table: recordTable, recordId }), z.array(revisionDetail)),
  /** The last revision of a calendar day in the computer's time zone, or of one before; null before the first. */
  'history.revisionAt': query(z.strictObject({ date: isoDate }), number.nullable()),
  /** `to` null: now. */
  'history.compare': query(z.strictObject({ from: number, to: number.nullable() }), comparison),
  'history.bin': query(z.void(), z.array(deletedRecord)),
  /** Takes a record out of the bin with what went with it. */
  'history.takeOut': command(z.strictObject({ recordId, revision: number }), committed),
  /** Gives a record the values it had after a revision; brings it back where it has been removed. */
  'history.restoreRecord': command(z.strictObject({ table: recordTable, recordId, revision: number }), committed),
  /** `kept`: what was not there then but has left the house: issued annexes, their customers with their services, reveals. */
  'history.restoreRegister': command(
    z.strictObject({ revision: number }),
    committed.extend({ kept: z.array(recordChange.pick({ table: true, recordId: true, title: true })) }),
  ),
  /** Checks the hash chain and every stored document, with progress. */
  'history.verify': query(z.void(), registerCheck),
} as const satisfies Record<string, Route>;
