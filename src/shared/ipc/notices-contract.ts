import { z } from 'zod';
import {
  changeKind,
  changeNotice,
  noticeAnswer,
  noticeMeans,
  noticeRecipient,
  plannedChange,
} from '#shared/model/change-notice.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { isoDate, longText, recordId, requiredText } from '#shared/model/primitives.ts';
import { identityFile } from '#shared/ipc/identity-contract.ts';
import { added, byId, command, committed, fileRef, nothing, patchOf, query, type Route } from '#shared/ipc/route.ts';

/** A change that nobody has been told of: planned in the register, or made in it since the last annexes. */
export const unannouncedChange = z.strictObject({
  kind: changeKind,
  processingId: recordId,
  /** Whether it is true in the register already. */
  isMade: z.boolean(),
  /** From when, as far as the register says. */
  startsOn: isoDate.nullable(),
});
export type UnannouncedChange = z.infer<typeof unannouncedChange>;

/** A notice as it is written for one customer, in its language. */
export const writtenNotice = z.strictObject({
  subject: z.string(),
  /** Plain text of the mail, lines ended by `\n`. */
  text: z.string(),
  /** The last day to answer, ISO; null where the contract says no period. */
  deadline: isoDate.nullable(),
  pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** As it was sent; as it was written to be sent, if it still says what would be written; or composed for this answer. */
  state: z.enum(['sent', 'written', 'composed']),
  /** `mailto:` address with subject and text, where the customer has an e-mail address. */
  mailto: z.string().nullable(),
});

/** A notice that was written for a recipient who has not been told. */
export const keptNotice = z.strictObject({
  recipientId: recordId,
  /** The day of sending from which it counts the deadline. */
  sentOn: isoDate,
  /** Whether it says what would be written now for that day. */
  isCurrent: z.boolean(),
  isSigned: z.boolean(),
});
export type KeptNotice = z.infer<typeof keptNotice>;

const recipientIds = z.array(recordId).min(1).max(5000);
const sentOn = isoDate.nullable().default(null);

export const noticesContract = {
  /**
   * Adds changes to a notice, or to a new one, and those whom they concern to its recipients; the answer has the notice's id.
   * NOTICE_SENT is the answer where somebody has been told of it.
   */
  'notices.announce': command(
    z.strictObject({
      notice: z.union([z.strictObject({ id: recordId }), z.strictObject({ title: requiredText })]),
      changes: z
        .array(
          z.strictObject({ kind: changeKind, processingId: recordId, replacesId: recordId.nullable().default(null) }),
        )
        .max(5000),
    }),
    added,
  ),
  'notices.update': command(patchOf(changeNotice.omit({ id: true })), committed),
  /** NOTICE_SENT is the answer where somebody has been told. */
  'notices.remove': command(byId, committed),
  'notices.unannounced': query(nothing, z.array(unannouncedChange)),
  /** NOTICE_SENT is the answer where somebody has been told of it. */
  'notices.updateChange': command(
    patchOf(plannedChange.omit({ id: true, noticeId: true, carriedOutOn: true })),
    committed,
  ),
  'notices.removeChange': command(byId, committed),
  /** Who is to be told; who has been told stays. */
  'notices.setRecipients': command(
    z.strictObject({ noticeId: recordId, customerIds: z.array(recordId).max(5000) }),
    committed,
  ),
  /** Of recipients who have not been told those for whom the notice was written, which `notices.markSent` then keeps as sent. */
  'notices.kept': query(z.strictObject({ recipientIds }), z.array(keptNotice)),
  /**
   * Keeps what was sent: the notice as it was written for that day of sending, or else composed now, and the sent mail or
   * another proof.
   */
  'notices.markSent': command(
    z.strictObject({
      recipientIds,
      sentOn: isoDate,
      means: noticeMeans,
      proof: fileRef.nullable(),
    }),
    committed,
  ),
  'notices.answer': command(
    z.strictObject({
      recipientId: recordId,
      answer: noticeAnswer,
      answeredOn: isoDate.nullable(),
      reason: longText,
      document: fileRef.nullable(),
    }),
    committed,
  ),
  /** How an objection was settled. */
  'notices.settle': command(
    z.strictObject({ recipientId: recordId, settledOn: isoDate.nullable(), settlement: longText }),
    committed,
  ),
  'notices.updateRecipient': command(
    patchOf(noticeRecipient.pick({ authorisation: true, noticePeriodDays: true })),
    committed,
  ),
  /** Makes a change true in the register. CHANGE_NOT_PERMITTED is the answer before it may start, unless `despite`. */
  'notices.carryOut': command(
    z.strictObject({ changeId: recordId, on: isoDate, despite: z.boolean().default(false) }),
    committed,
  ),
  /** With the deadline counted from `sentOn`: today where it is null. One that has been sent keeps its own. */
  'notices.write': query(z.strictObject({ recipientId: recordId, sentOn }), writtenNotice),
  /**
   * Writes, for each recipient, the notice as PDF (signed with an identity) and as a mail (.eml) to send, into a folder, and
   * keeps the PDFs of those who have not been told. Of others it hands out what was sent.
   */
  'notices.export': command(
    z.strictObject({
      recipientIds,
      /** A new one. */
      folder: fileRef,
      sentOn,
      identity: identityFile.nullable(),
    }),
    z.strictObject({ files: z.array(z.string()) }),
  ),
  /** Writes one mail (.eml, RFC 5322) with the notice as PDF attached, and keeps that as `notices.export` does. */
  'notices.exportMail': command(z.strictObject({ recipientId: recordId, out: fileRef, sentOn }), committed),
  /** An `out` that ends in `.pdf` is the cover sheet alone. The evidence of one notice: what was announced to whom, when, and the answers, as PDF and with all documents as ZIP. */
  'notices.evidence': command(
    z.strictObject({
      noticeId: recordId,
      out: fileRef,
      language: windowLanguage,
      identity: identityFile.nullable(),
    }),
    z.strictObject({ files: z.number().int(), size: z.number().int() }),
  ),
} as const satisfies Record<string, Route>;
