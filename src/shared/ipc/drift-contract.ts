import { z } from 'zod';
import { annexCopyOutcome } from '#shared/model/annex.ts';
import { isoDate, recordId, sha256Hex } from '#shared/model/primitives.ts';
import { annexChoice } from '#shared/ipc/annexes-contract.ts';
import { identityFile } from '#shared/ipc/identity-contract.ts';
import { wireError } from '#shared/ipc/result.ts';
import { added, byId, command, committed, fileRef, nothing, query, type Route } from '#shared/ipc/route.ts';

const cellDifference = z.strictObject({ label: z.string(), before: z.string(), after: z.string() });

/** What has changed from one annex to another, or to what it would say today. */
export const annexDifference = z.strictObject({
  rows: z.array(
    z.strictObject({
      kind: z.enum(['added', 'removed', 'changed']),
      name: z.string(),
      cells: z.array(cellDifference),
    }),
  ),
  /** What stands around the rows. */
  around: z.array(z.enum(['organisation', 'customer', 'title', 'introduction', 'columns', 'sections', 'notes'])),
});
export type AnnexDifferenceMessage = z.infer<typeof annexDifference>;

/** The latest annex of a kind for one customer, or for everybody, beside today's register. */
export const annexDrift = z.strictObject({
  annexId: recordId,
  /** `cannot`: what it would say today cannot be composed; see `error`. */
  state: z.enum(['same', 'differs', 'cannot']),
  difference: annexDifference,
  error: wireError.nullable(),
});
export type AnnexDrift = z.infer<typeof annexDrift>;

/** What became of one annex of a mass re-issue. */
export const reissued = z.strictObject({
  /** The annex that is superseded. */
  annexId: recordId,
  number: z.string(),
  /** File name in the folder; empty where it failed. */
  file: z.string(),
  sha256: sha256Hex.nullable(),
  error: wireError.nullable(),
});

/** What happens to annexes after they were issued, and files that are not kept. */
export const driftContract = {
  /** Writes what an annex would say, without a number and without keeping it. Formats as for `annexes.issue`. */
  'annexes.export': command(
    annexChoice.extend({ out: fileRef }),
    z.strictObject({ size: z.number().int(), sha256: sha256Hex }),
  ),
  /** The latest annexes, of which no other took the place, beside today's register; those that differ first. */
  'annexes.drift': query(nothing, z.array(annexDrift)),
  /**
   * Issues annexes anew with the same choices, each superseding the one before it, each signed, into a new folder with a
   * manifest (manifest.json, manifest.csv). One that cannot be issued does not stop the others.
   */
  'annexes.reissue': command(
    z.strictObject({
      annexIds: z.array(recordId).min(1).max(5000),
      folder: fileRef,
      identity: identityFile.nullable(),
      withChanges: z.boolean(),
    }),
    z.strictObject({ annexes: z.array(reissued), cancelled: z.boolean() }),
  ),
  /**
   * Keeps a copy of an annex that came back, where it is the very annex that was issued. ANNEX_COPY_CHANGED, or
   * ANNEX_COPY_OTHER, is the answer where it is not; a scanned paper is kept where `scanned` says that it is one.
   */
  'annexes.addCopy': command(
    z.strictObject({ annexId: recordId, file: fileRef, receivedOn: isoDate, scanned: z.boolean().default(false) }),
    added.extend({ outcome: annexCopyOutcome, signedBy: z.array(z.string()) }),
  ),
  'annexes.removeCopy': command(byId, committed),
} as const satisfies Record<string, Route>;
