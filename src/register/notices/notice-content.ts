import { z } from 'zod';
import { contentLanguage } from '#shared/model/languages.ts';
import { isoDate, isoInstant, sha256Hex } from '#shared/model/primitives.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';

const party = z.strictObject({ name: z.string(), registrationNumber: z.string(), address: z.string() });
export type NoticeParty = z.infer<typeof party>;

/**
 * What a notice says to one customer, in its language: mail and PDF are made of it, and the PDF has it attached as
 * `notice.json`. Dates are said in words.
 */
export const noticeContent = z.strictObject({
  language: contentLanguage,
  /** Whether it asks for approval, because the customer authorises each sub-processor (GDPR art. 28(2)). */
  asksApproval: z.boolean(),
  title: z.string(),
  subject: z.string(),
  /** The day on which it is sent. */
  date: isoDate,
  /** The last day to answer. */
  deadline: isoDate.nullable(),
  composedAt: isoInstant,
  revision: z.strictObject({ number: z.number().int(), hash: sha256Hex }),
  organisation: party,
  customer: party.extend({ contractReference: z.string() }),
  greeting: z.string(),
  paragraphs: z.array(z.string()),
  changes: z.array(
    z.strictObject({
      heading: z.string(),
      lines: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    }),
  ),
  answering: z.array(z.string()),
  closing: z.array(z.string()),
});
export type NoticeContent = z.infer<typeof noticeContent>;

/** Name of the attached file that holds the content. */
export const noticeAttachmentName = 'notice.json';

/** Whether both say the same, whenever they were composed. */
export const saysTheSame = (one: NoticeContent, other: NoticeContent): boolean => said(one) === said(other);

const said = (content: NoticeContent): string => canonicalJson({ ...content, composedAt: '', revision: null });
