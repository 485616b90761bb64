import { z } from 'zod';
import { documentTextState } from '#shared/model/document-text.ts';
import { isoInstant, sha256Hex } from '#shared/model/primitives.ts';

/** What the signatures of a PDF come to, without anybody's trust; `null` for files that are no PDF. */
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
  signatures: readSignatures.nullable(),
});
export type DocumentReading = z.infer<typeof documentReading>;

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
