import { z } from 'zod';
import { annexProfile } from '#shared/model/annex-profile.ts';
import { annexCopyOutcome } from '#shared/model/annex.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { isoDate, recordId, sha256Hex } from '#shared/model/primitives.ts';
import { identityFile } from '#shared/ipc/identity-contract.ts';
import { wireError } from '#shared/ipc/result.ts';
import { added, byId, command, committed, fileRef, nothing, query, type Route } from '#shared/ipc/route.ts';

const cellDifference = z.strictObject({ label: z.string(), before: z.string(), after: z.string() });

const rowDifference = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  name: z.string(),
  cells: z.array(cellDifference),
});
export type RowDifferenceMessage = z.infer<typeof rowDifference>;

/** With what an annex would be issued today otherwise than it was; see `todaysChoice`. */
const choiceChange = z.discriminatedUnion('what', [
  /** The customer is told real names now, or public labels. */
  z.strictObject({ what: z.literal('audience'), audience: z.enum(['customer', 'public']) }),
  z.strictObject({
    what: z.literal('language'),
    language: contentLanguage,
    secondLanguage: contentLanguage.nullable(),
  }),
  /** The user's own profile (`own`, its name) has been removed: the one of ours that it was made from. */
  z.strictObject({ what: z.literal('profile'), profile: annexProfile, own: z.string() }),
]);
export type ChoiceChange = z.infer<typeof choiceChange>;

/** What has changed from an annex to what it would say today. */
export const annexDifference = z.strictObject({
  choices: z.array(choiceChange),
  rows: z.array(rowDifference),
  /** The tables after the main one of which rows differ. */
  sections: z.array(z.strictObject({ heading: z.string(), rows: z.array(rowDifference) })),
  /** What stands around the rows; `sections`: which tables there are, their headings and columns. */
  around: z.array(z.enum(['organisation', 'customer', 'title', 'introduction', 'columns', 'sections', 'notes'])),
});
export type AnnexDifferenceMessage = z.infer<typeof annexDifference>;

/** How many rows differ, in all tables. */
export const differingRows = ({ rows, sections }: AnnexDifferenceMessage): number =>
  sections.reduce((sum, section) => sum + section.rows.length, rows.length);

/** The latest annex of a kind for one customer, or for everybody, beside today's register. */
export const annexDrift = z.strictObject({
  annexId: recordId,
  /** `cannot`: what it would say today cannot be composed; see `error`. */
  state: z.enum(['same', 'differs', 'cannot']),
  difference: annexDifference,
  error: wireError.nullable(),
});
export type AnnexDrift = z.infer<typeof annexDrift>;

/** What a PDF with an annex's content in it is to the open register. */
export const recognisedAnnex = z.strictObject({
  /** The annex that was issued under its number from the same revision; null: this register has none. */
  annexId: recordId.nullable(),
  /** `same`: these very bytes; `countersigned`: with more signatures, which all hold; `changed`: neither. */
  outcome: z.enum(['same', 'countersigned', 'changed', 'unknown']),
  /** Whether its pages say what the attached data say. */
  printed: z.enum(['same', 'differs', 'unreadable']),
  /** To what the register would say today; null where it has no such annex, or where `error` says why not. */
  difference: annexDifference.nullable(),
  error: wireError.nullable(),
});
export type RecognisedAnnex = z.infer<typeof recognisedAnnex>;

/** What became of one annex of a mass re-issue. */
export const reissued = z.strictObject({
  /** The annex that is superseded. */
  annexId: recordId,
  number: z.string(),
  /** File name in the folder; empty where it failed. */
  file: z.string(),
  sha256: sha256Hex.nullable(),
  /** A table of changes was wished, and could not be made: what it said before cannot be said as it is told now. */
  lacksChanges: z.boolean(),
  error: wireError.nullable(),
});

/** Files that are not kept. */
export const exportContract = {} as const satisfies Record<string, Route>;

/** What happens to annexes after they were issued. */
export const driftContract = {
  /** The latest annexes, of which no other took the place, beside today's register; those that differ first. */
  'annexes.drift': query(nothing, z.array(annexDrift)),
  /**
   * Issues annexes anew with what was chosen for each, as agreed with its customer today (`annexDifference.choices` says
   * what that changes), each superseding the one before it, each signed, into a new folder with a manifest (manifest.json,
   * manifest.csv). One that cannot be issued does not stop the others.
   */
  'annexes.reissue': command(
    z.strictObject({
      annexIds: z.array(recordId).min(1).max(5000),
      folder: fileRef,
      identity: identityFile.nullable(),
      withChanges: z.boolean(),
    }),
    z.strictObject({
      annexes: z.array(reissued),
      cancelled: z.boolean(),
      /** Why there is no manifest, although annexes were issued. */
      manifestError: wireError.nullable(),
    }),
  ),
  /**
   * Keeps a copy of an annex that came back, where it is the very annex that was issued. ANNEX_COPY_CHANGED, or
   * ANNEX_COPY_OTHER, is the answer where it is not; a scanned paper, a PDF or a picture, is kept where `scanned` says that it
   * is one.
   */
  'annexes.addCopy': command(
    z.strictObject({ annexId: recordId, file: fileRef, receivedOn: isoDate, scanned: z.boolean().default(false) }),
    added.extend({ outcome: annexCopyOutcome, signedBy: z.array(z.string()) }),
  ),
  'annexes.removeCopy': command(byId, committed),
} as const satisfies Record<string, Route>;
