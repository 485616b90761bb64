import { z } from 'zod';
import { changeKind, noticeAnswer, noticeMeans } from '#shared/model/change-notice.ts';
import { authorisation } from '#shared/model/customer.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { noticeStates } from '#shared/model/notice-state.ts';
import { isoDate, isoInstant, sha256Hex } from '#shared/model/primitives.ts';
import { revisionAction } from '#shared/model/revision.ts';

const size = z.number().int().nonnegative();

const evidenceDocument = z.strictObject({
  /** From the file's root, with `/`. */
  path: z.string(),
  name: z.string(),
  /** The notice as it was written, the proof that it was sent, or the customer's answer. */
  role: z.enum(['notice', 'proof', 'answer']),
  mediaType: z.string(),
  /** Bytes. */
  size,
  sha256: sha256Hex,
});
export type EvidenceDocument = z.infer<typeof evidenceDocument>;

const evidenceChange = z.strictObject({
  kind: changeKind,
  heading: z.string(),
  what: z.string(),
  why: z.string(),
  startsOn: isoDate.nullable(),
  /** From when it might be carried out for all whom it concerns; null where it might not. */
  mayStartOn: isoDate.nullable(),
  carriedOutOn: isoDate.nullable(),
});

const evidenceRecipient = z.strictObject({
  customer: z.string(),
  authorisation,
  noticePeriodDays: z.number().int().nullable(),
  sentOn: isoDate.nullable(),
  means: noticeMeans.nullable(),
  /** The last day to answer. */
  deadline: isoDate.nullable(),
  answer: noticeAnswer,
  answeredOn: isoDate.nullable(),
  reason: z.string(),
  settledOn: isoDate.nullable(),
  settlement: z.string(),
  /** From when the changes might be carried out for this customer; null where they might not. */
  mayStartOn: isoDate.nullable(),
  documents: z.array(evidenceDocument),
});
export type EvidenceRecipient = z.infer<typeof evidenceRecipient>;

/** What the evidence of one notice says; docs/notices.md describes it. The cover sheet is made of it. */
export const noticeEvidence = z.strictObject({
  format: z.literal('bilaga-notice-evidence'),
  formatVersion: z.literal(1),
  language: windowLanguage,
  asOf: isoDate,
  exportedAt: isoInstant,
  /** Of the register. */
  revision: z.strictObject({ number: z.number().int(), hash: z.string() }),
  organisation: z.strictObject({ name: z.string(), registrationNumber: z.string(), address: z.string() }),
  title: z.string(),
  state: z.enum(noticeStates),
  withdrawnOn: isoDate.nullable(),
  /** From when the last of the changes might be carried out; null where one might not. */
  mayStartOn: isoDate.nullable(),
  changes: z.array(evidenceChange),
  recipients: z.array(evidenceRecipient),
  /** The revisions of the register that made or changed the notice, oldest first. */
  history: z.array(
    z.strictObject({
      revision: z.number().int(),
      at: isoInstant,
      author: z.string().nullable(),
      action: revisionAction,
      hash: sha256Hex,
    }),
  ),
});
export type NoticeEvidence = z.infer<typeof noticeEvidence>;

/** `manifest.json`. */
export const noticeEvidenceManifest = noticeEvidence.extend({
  coverSheet: z.strictObject({ path: z.string(), size, sha256: sha256Hex }),
});
