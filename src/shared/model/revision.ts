import { z } from 'zod';
import { isoInstant, recordId, sha256Hex, shortText } from '#shared/model/primitives.ts';

/** Tables whose rows have a history. */
export const recordTables = [
  'organisation',
  'service',
  'subProcessor',
  'processing',
  'agreement',
  'agreementDocument',
  'customer',
  'annex',
  'reveal',
  'setAside',
  'savedView',
  'trustedAuthority',
  'ownProfile',
  'annexCopy',
  'changeNotice',
  'plannedChange',
  'noticeRecipient',
] as const;
export const recordTable = z.enum(recordTables);
export type RecordTable = z.infer<typeof recordTable>;

/**
 * `edit` can be undone; `issue` (an annex that left the house) and `erase` (a person's data, GDPR art. 17) cannot; `undo`
 * and `redo` name the edit concerned.
 */
export const revisionKind = z.enum(['edit', 'issue', 'erase', 'undo', 'redo']);
export type RevisionKind = z.infer<typeof revisionKind>;

/** What a revision was about; the text is `revision.<action>` in the catalogue. */
export const revisionAction = z.enum([
  'create-register',
  'import-list',
  'add-sub-processor',
  'edit-sub-processor',
  'remove-sub-processor',
  'add-processing',
  'edit-processing',
  'remove-processing',
  'attach-documents',
  'add-agreement',
  'edit-agreement',
  'renew-agreement',
  'remove-agreement',
  'edit-document',
  'remove-document',
  'edit-organisation',
  'add-customer',
  'edit-customer',
  'remove-customer',
  'issue-annex',
  'edit-records',
  'remove-records',
  'duplicate-processing',
  'merge-sub-processors',
  'add-service',
  'edit-service',
  'remove-service',
  'restore-record',
  'restore-register',
  'erase-person',
  'set-finding-aside',
  'resume-finding',
  'save-view',
  'remove-view',
  'log-reveal',
  'edit-reveal',
  'remove-reveal',
  'trust-authority',
  'edit-authority',
  'distrust-authority',
  'add-own-profile',
  'edit-own-profile',
  'remove-own-profile',
  'add-annex-copy',
  'remove-annex-copy',
  'import-customers',
  'add-notice',
  'edit-notice',
  'remove-notice',
  'write-notice',
  'send-notice',
  'record-answer',
  'carry-out-change',
]);
export type RevisionAction = z.infer<typeof revisionAction>;

/** One saved change of the register. */
export const revision = z.strictObject({
  number: z.number().int().positive(),
  at: isoInstant,
  author: shortText.nullable(),
  kind: revisionKind,
  action: revisionAction,
  /** The revision that an undo took back or a redo brought back. */
  target: z.number().int().positive().nullable(),
  /** How many records changed. */
  records: z.number().int().nonnegative(),
  hash: sha256Hex,
});
export type Revision = z.infer<typeof revision>;

/** One field of one record in one revision; before an insert and after a delete there is nothing, which is null. */
export const fieldChange = z.strictObject({
  table: recordTable,
  recordId,
  operation: z.enum(['insert', 'update', 'delete']),
  field: z.string(),
  before: z.json().nullable(),
  after: z.json().nullable(),
  /** The value was a person's and has been erased (GDPR art. 17); `before` or `after` is null then. */
  beforeErased: z.boolean(),
  afterErased: z.boolean(),
});
export type FieldChange = z.infer<typeof fieldChange>;
