import { z } from 'zod';
import { authorisation } from '#shared/model/customer.ts';
import { localizedText } from '#shared/model/languages.ts';
import { isoDate, longText, recordId, requiredText, sha256Hex } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';

/**
 * The announcement of intended changes concerning sub-processors (GDPR art. 28(2)). What it says of each change stands in
 * `plannedChange`, who is told and what they answered in `noticeRecipient`.
 */
export const changeNotice = z.strictObject({
  id: recordId,
  title: requiredText,
  /** Words of the organisation before the changes, in the notice itself. */
  introduction: localizedText,
  /** Given up: nothing of it will be carried out any more. */
  withdrawnOn: isoDate.nullable(),
  notes: longText,
});
export type ChangeNotice = z.infer<typeof changeNotice>;

export const changeKind = z.enum(['new', 'replaced', 'ended', 'location', 'purpose', 'data', 'other']);
export type ChangeKind = z.infer<typeof changeKind>;

/** New values of an active processing, which it gets when the change is carried out. */
export const plannedValues = processing
  .pick({
    purpose: true,
    personalData: true,
    dataSubjects: true,
    description: true,
    storageCountries: true,
    accessCountries: true,
    location: true,
    transferTool: true,
    sccModule: true,
    retention: true,
    measures: true,
    specialCategories: true,
    serviceIds: true,
  })
  .partial();
export type PlannedValues = z.infer<typeof plannedValues>;

/** One intended change. */
export const plannedChange = z.strictObject({
  id: recordId,
  noticeId: recordId,
  kind: changeKind,
  /** The processing that begins (`new`, `replaced`), ends, or changes. */
  processingId: recordId,
  /** The one that it takes the place of, of a `replaced`. */
  replacesId: recordId.nullable(),
  /** From when; null: not settled yet. */
  startsOn: isoDate.nullable(),
  /** What changes, in words. */
  what: localizedText,
  why: localizedText,
  newValues: plannedValues,
  /** When it became true in the register. */
  carriedOutOn: isoDate.nullable(),
});
export type PlannedChange = z.infer<typeof plannedChange>;

export const noticeMeans = z.enum(['mail', 'letter', 'portal', 'meeting', 'other']);
export type NoticeMeans = z.infer<typeof noticeMeans>;

export const noticeAnswer = z.enum(['none', 'approved', 'objected']);
export type NoticeAnswer = z.infer<typeof noticeAnswer>;

/** One customer whom a notice concerns: what it was told, when, and what it answered. */
export const noticeRecipient = z.strictObject({
  id: recordId,
  noticeId: recordId,
  customerId: recordId,
  /** As the customer's contract said when the notice was sent; until then as it says now. */
  authorisation,
  noticePeriodDays: z.number().int().min(0).max(3650).nullable(),
  /** Null: not sent yet. */
  sentOn: isoDate.nullable(),
  means: noticeMeans.nullable(),
  /** The notice as it was written for this customer (PDF), kept from when it was marked as sent. */
  noticeSha256: sha256Hex.nullable(),
  /** The mail that was sent, or another proof of it. */
  proofSha256: sha256Hex.nullable(),
  proofName: z.string().trim().max(500),
  answer: noticeAnswer,
  answeredOn: isoDate.nullable(),
  reason: longText,
  answerSha256: sha256Hex.nullable(),
  answerName: z.string().trim().max(500),
  /** How an objection was settled, and when; the changes may then be carried out. */
  settledOn: isoDate.nullable(),
  settlement: longText,
});
export type NoticeRecipient = z.infer<typeof noticeRecipient>;
