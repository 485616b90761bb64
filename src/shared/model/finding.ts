import { z } from 'zod';
import { isoDate, recordId, requiredText, shortText } from '#shared/model/primitives.ts';
import { recordTable } from '#shared/model/revision.ts';

/** `severe`: the law or a promise is broken, or an annex would be wrong; `warning`: act soon; `notice`: could be better. */
export const severities = ['severe', 'warning', 'notice'] as const;
export const severity = z.enum(severities);
export type Severity = z.infer<typeof severity>;

/** An agreement that ends within this many days is to be renewed now. */
export const agreementSoonDays = 60;

/**
 * The checks. Texts: `check.<id>.title`, `check.<id>.text` (what to do; with the finding's values), `check.<id>.source`;
 * `findingTexts` puts them together. An id stays for ever, because registers keep it with what has been set aside.
 */
export const subProcessorCheckIds = [
  'label-missing',
  'agreement-missing',
  'agreement-not-covering',
  'agreement-expiring',
  'notice-deadline-near',
  'signed-copy-missing',
  'signature-broken',
  'document-unreadable',
  'checklist-incomplete',
  'certificate-out-of-date',
  'superseded-linked',
  'scc-missing',
  'assessment-missing',
  'engager-ended',
  'possible-duplicate',
  'masked-outside-eea',
  'transfer-tool-missing',
  'transfer-tool-invalid',
  'none-needed-outside-eea',
  'adequacy-missing',
  'dpf-unfit',
  'derogation-standing',
  'scc-module-missing',
  'scc-module-unfit',
  'location-missing',
  'address-missing',
  'contact-missing',
  'contact-malformed',
  'special-category-without-measures',
  'national-id-without-ground',
  'category-unflagged',
  'text-missing',
  'text-untranslated',
  'vague-purpose',
  'vague-personal-data',
  'vague-retention',
  'planned-start-passed',
  'dates-contradict',
  'deletion-unconfirmed',
  'review-overdue',
  'change-unannounced',
] as const;
export type SubProcessorCheckId = (typeof subProcessorCheckIds)[number];

/** Checks about customers and what they were told. */
export const customerCheckIds = [
  'notice-period-missing',
  'customer-annex-missing',
  'annex-out-of-date',
  'disclosure-without-ground',
] as const;
export type CustomerCheckId = (typeof customerCheckIds)[number];

/** Checks about change notices; their findings belong to the notice. */
export const noticeCheckIds = [
  'change-not-permitted',
  'notice-answer-missing',
  'notice-customer-left-out',
  'notice-start-too-early',
  'notice-too-late',
] as const;
export type NoticeCheckId = (typeof noticeCheckIds)[number];

export const checkIds = [...subProcessorCheckIds, ...customerCheckIds, ...noticeCheckIds] as const;
export const checkId = z.enum(checkIds);
export type CheckId = z.infer<typeof checkId>;

/** A finding that somebody decided to live with up to and including a date; afterwards it counts again. */
export const setAside = z.strictObject({
  id: recordId,
  checkId,
  recordTable,
  recordId,
  /** Tells apart several findings of one check about one record, such as the language of a missing text. */
  subject: shortText,
  reason: requiredText,
  until: isoDate,
});
export type SetAside = z.infer<typeof setAside>;

/** What a check says about a record. */
export const finding = z.strictObject({
  checkId,
  severity,
  table: recordTable,
  recordId,
  /** The sub-processor that the record belongs to, or null. */
  subProcessorId: recordId.nullable(),
  /** The customer that the record is or belongs to, where it belongs to no sub-processor; or null. */
  customerId: recordId.nullable(),
  /** Field of the record that it is about; empty when it is about the record as a whole. */
  field: z.string(),
  subject: shortText,
  /**
   * Fill the text of the message, through `findingTexts`: codes of countries and languages, names of fields and tags are
   * said in the reader's language.
   */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  setAside: setAside.pick({ id: true, reason: true, until: true }).nullable(),
});
export type Finding = z.infer<typeof finding>;

/** Whose findings are read and shown together: a sub-processor's, a customer's, or those of a record by itself. */
export function ownerOf(one: Finding): string {
  return one.subProcessorId ?? one.customerId ?? one.recordId;
}

/** What the checks say anew: all findings, severe first, of each owner of which one came, went or changed. */
export const findingsDelta = z.strictObject({
  /** Grows whenever a finding changes while the register is open. */
  version: z.number().int().nonnegative(),
  changed: z.array(z.strictObject({ ownerId: recordId, findings: z.array(finding) })),
});
export type FindingsDelta = z.infer<typeof findingsDelta>;
