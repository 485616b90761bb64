import { z } from 'zod';
import { isoDate, recordId } from '#shared/model/primitives.ts';

/** What comes up on a date; texts are `due.<kind>`. */
export const dueKinds = [
  /** An agreement's last day. */
  'expiry',
  /** The last day to give notice before an agreement renews itself. */
  'notice',
  /** The day on which an agreement is renewed. */
  'renewal',
  'agreement-review',
  'certificate-expiry',
  /** A transfer impact assessment becomes two years old. */
  'assessment-age',
  'sub-processor-review',
  /** A planned processing is to start. */
  'processing-start',
  /** A customer is to answer a change notice. */
  'notice-answer',
  /** The last day to send a change notice so that the planned start can be kept. */
  'notice-send',
] as const;
export const dueKind = z.enum(dueKinds);
export type DueKind = z.infer<typeof dueKind>;

export const dueItem = z.strictObject({
  kind: dueKind,
  date: isoDate,
  table: z.enum(['agreement', 'subProcessor', 'processing', 'changeNotice']),
  recordId,
  /** What the record is called. */
  title: z.string(),
  subProcessorId: recordId,
  subProcessor: z.string(),
  /** What the sub-processor is called outside; null where it is named. Empty where a masked one has no label yet. */
  publicLabel: z.string().nullable(),
  /** Whom it is about: those of a notice with the same day, in the order of the register; nobody of other records. */
  customers: z.array(z.strictObject({ id: recordId, name: z.string() })),
});
export type DueItem = z.infer<typeof dueItem>;

/** Days before its date from which an item counts as coming up soon. */
export const dueSoonDays = 30;

/** Before any date that a register has: what is overdue is so until something is done. */
export const dueFromEver = '1900-01-01';

/** The field of its record that an item's date is written in, or follows from. */
export const dueFields = {
  expiry: 'expiresOn',
  notice: 'noticePeriodMonths',
  renewal: 'expiresOn',
  'agreement-review': 'reviewOn',
  'certificate-expiry': 'expiresOn',
  'assessment-age': 'signedOn',
  'sub-processor-review': 'lastReviewedOn',
  'processing-start': 'startsOn',
  'notice-answer': 'noticePeriodDays',
  'notice-send': 'startsOn',
} as const satisfies Record<DueKind, string>;

/** Tells items apart from one list to the next, and names an event in calendars for ever: of a notice by its first customer. */
export const dueKey = ({
  kind,
  recordId: id,
  customers: [first],
}: Pick<DueItem, 'kind' | 'recordId' | 'customers'>): string => [kind, id, ...(first ? [first.id] : [])].join('/');

/** Whether a calendar names masked sub-processors (`internal`) or says their public label (`public`). */
export const calendarFace = z.enum(['internal', 'public']);
export type CalendarFace = z.infer<typeof calendarFace>;
