import { z } from 'zod';
import { documentTextState } from '#shared/model/document-text.ts';
import { isoInstant, sha256Hex } from '#shared/model/primitives.ts';

/** What the signatures of a PDF come to, without anybody's trust; `null` where none could be looked for: no PDF, or one that opens with a password only. */
export const readSignatures = z.strictObject({
  verdict: z.enum(['valid', 'invalid', 'unsigned']),
  /** In the order of the file; the claimed time, or that of a timestamp. */
  signers: z.array(z.strictObject({ name: z.string(), organisation: z.string(), at: isoInstant.nullable() })),
  /** Something other than signatures came in after a signature. */
  changedAfter: z.boolean(),
});
export type ReadSignatures = z.infer<typeof readSignatures>;

/** What the app has read out of a stored document. It follows from the bytes and never changes. */
export const documentReading = z.strictObject({
  sha256: sha256Hex,
  state: documentTextState,
  pages: z.number().int().nonnegative(),
  /** There is more text than was read: a limit was reached, or some pages could not be read. */
  truncated: z.boolean(),
  signatures: readSignatures.nullable(),
  /** Read by an older version of the app, and to be read again. */
  stale: z.boolean(),
});
export type DocumentReading = z.infer<typeof documentReading>;

/** A reading with what else is known of the document now. */
export const knownDocument = documentReading.extend({
  /** It was not as its SHA-256 says when all of it was last read. */
  damaged: z.boolean(),
  /** Its signatures hold, and authorities that the register trusts vouch for all who signed. */
  trusted: z.boolean(),
});
export type KnownDocument = z.infer<typeof knownDocument>;

/** A page of a stored document that has what was searched for. */
export const documentHit = z.strictObject({
  sha256: sha256Hex,
  /** Name of the file where it is attached. */
  name: z.string(),
  /** From 1; a kind of document without pages has one. */
  page: z.number().int().positive(),
  /** How many pages of this document have it. */
  pagesFound: z.number().int().positive(),
  excerpt: z.array(z.strictObject({ text: z.string(), found: z.boolean() })),
  /** Only a part of the document was read: there may be more in the rest. */
  truncated: z.boolean(),
  attachedTo: z
    .array(
      z.strictObject({
        agreementId: z.string(),
        agreement: z.string(),
        subProcessorId: z.string(),
        subProcessor: z.string(),
        masked: z.boolean(),
      }),
    )
    .min(1),
});
export type DocumentHit = z.infer<typeof documentHit>;

/** A document that a search cannot find, or not in all of it: what became of reading it, `part` or `unread`. */
export const unsearched = z.strictObject({
  sha256: sha256Hex,
  /** Name of the file where it is attached. */
  name: z.string(),
  why: z.enum([...documentTextState.exclude(['read']).options, 'part', 'unread']),
  /** How many were read. */
  pages: z.number().int().nonnegative(),
});
export type Unsearched = z.infer<typeof unsearched>;

/** Why a search cannot find a document, or not in all of it; null where it can. */
export function whyUnsearched(reading: DocumentReading | undefined): Unsearched['why'] | null {
  if (!reading || reading.stale) return 'unread';
  if (reading.state !== 'read') return reading.state;
  return reading.truncated ? 'part' : null;
}
