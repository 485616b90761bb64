import { z } from 'zod';
import { isoInstant, recordId, shortText } from '#shared/model/primitives.ts';
import { fieldChange, recordTable, revision } from '#shared/model/revision.ts';

/** A date in the past as the window shows it: the last revision of that day. */
export const asOf = z.strictObject({ revision: z.number().int().positive(), date: z.iso.date() });
export type AsOf = z.infer<typeof asOf>;

const changedField = fieldChange.pick({
  field: true,
  before: true,
  after: true,
  beforeErased: true,
  afterErased: true,
});
export type ChangedField = z.infer<typeof changedField>;

/** What happened to one record: in one revision, or between two. */
export const recordChange = z.strictObject({
  table: recordTable,
  recordId,
  /** What the record is called: its name, or its purpose; empty when it has none. */
  title: z.string(),
  /** The sub-processor to which it belongs, by id; null for other records. */
  subProcessorId: recordId.nullable(),
  operation: fieldChange.shape.operation,
  fields: z.array(changedField),
});
export type RecordChange = z.infer<typeof recordChange>;

/** A revision with the name of the first record that it changed. */
export const listedRevision = revision.extend({ subject: z.string() });
export type ListedRevision = z.infer<typeof listedRevision>;

/** A revision as a list of them shows it: what it did at a glance. */
export const revisionGlance = listedRevision.extend({
  /** The sub-processor to which the first record belongs; empty where it is one, or belongs to none. */
  owner: z.string(),
  /** The fields of records that were there before and after, in the order of writing; the first few. */
  fields: z.array(z.strictObject({ table: recordTable, field: z.string() })),
});
export type RevisionGlance = z.infer<typeof revisionGlance>;

/** Which revisions are listed; all conditions hold at once. */
export const revisionFilter = z.strictObject({
  author: shortText.nullable(),
  /** Kinds of record that the revision changed, one of them at least; empty: any. */
  tables: z.array(recordTable).max(20),
  /** From this instant on. */
  from: isoInstant.nullable(),
  /** Before this instant. */
  until: isoInstant.nullable(),
});
export type RevisionFilter = z.infer<typeof revisionFilter>;

export const revisionDetail = z.strictObject({ revision: listedRevision, changes: z.array(recordChange) });
export type RevisionDetail = z.infer<typeof revisionDetail>;

/** What is different between two revisions, in the order sub-processors, processings, and so on. */
export const comparison = z.strictObject({
  from: revision,
  to: revision,
  changes: z.array(recordChange),
});
export type Comparison = z.infer<typeof comparison>;

/** A record in the bin. */
export const deletedRecord = z.strictObject({
  table: recordTable,
  recordId,
  title: z.string(),
  /** The revision that removed it. */
  revision: z.number().int().positive(),
  at: isoInstant,
  author: z.string().nullable(),
  /** How many records of its own went with it: a sub-processor's processings and agreements. They come back with it. */
  together: z.number().int().nonnegative(),
});
export type DeletedRecord = z.infer<typeof deletedRecord>;

/** A record of today that is not what its history says: somebody has changed the file past the register. */
export const recordDifference = z.strictObject({
  table: recordTable,
  /** As the file has it: a forged one need not be a UUID. */
  recordId: z.string(),
  /** What history calls the record; one that it does not know, what the file calls it. */
  title: z.string(),
  /** Legal name of the sub-processor to which it belongs; empty for other records. */
  owner: z.string(),
  /** `added`: no revision put it there; `removed`: no revision took it away; `changed`: a field has another value. */
  kind: z.enum(['changed', 'added', 'removed']),
  /** Empty unless `changed`. */
  field: z.string(),
  /** The value in history and the one in the file; texts beyond 1 000 characters are cut. */
  recorded: z.json().nullable(),
  found: z.json().nullable(),
  /** The value has been erased from history (GDPR art. 17), which never leaves it in the record. */
  isErased: z.boolean(),
  /** The last revision that set the field, or wrote or removed the record; null where none did. */
  revision: z.number().int().positive().nullable(),
});
export type RecordDifference = z.infer<typeof recordDifference>;

/** `altered`: its bytes are not those of its SHA-256; `missing`: a record refers to it; `unknown`: none ever did. */
export const documentProblem = z.enum(['altered', 'missing', 'unknown']);

/** More differences than these are only counted. */
export const mostDifferences = 200;

export const registerCheck = z.strictObject({
  revisions: z.number().int().nonnegative(),
  /** The first revision that does not fit the hash chain. */
  brokenAt: z.number().int().positive().nullable(),
  /** How many records were compared with their history. */
  records: z.number().int().nonnegative(),
  /** How many differences there are, and the first of them. */
  differing: z.number().int().nonnegative(),
  differences: z.array(recordDifference).max(mostDifferences),
  documents: z.number().int().nonnegative(),
  /** Stored documents that are not as they were attached. */
  damaged: z.array(z.strictObject({ sha256: z.string(), name: z.string(), problem: documentProblem })),
});
export type RegisterCheck = z.infer<typeof registerCheck>;
