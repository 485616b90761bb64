import { z } from 'zod';

export const redactionLimits = { marks: 2000, words: 100, wordLength: 200 } as const;

/** PDF points (1/72 inch) of the page as it is shown: after /Rotate and /CropBox, from its top left corner. */
export const pageRectangle = z.strictObject({
  x: z.number().min(-100_000).max(100_000),
  y: z.number().min(-100_000).max(100_000),
  width: z.number().positive().max(200_000),
  height: z.number().positive().max(200_000),
});
export type PageRectangle = z.infer<typeof pageRectangle>;

/** A passage that the redacted copy must not hold. Pages count from 1. */
export const redactionMark = z.strictObject({ page: z.int().min(1).max(100_000), rect: pageRectangle });
export type RedactionMark = z.infer<typeof redactionMark>;

export const redactionMarks = z.array(redactionMark).min(1).max(redactionLimits.marks);

/** Words and phrases of which all occurrences are to be marked. */
export const redactionWords = z
  .array(z.string().trim().min(1).max(redactionLimits.wordLength))
  .min(1)
  .max(redactionLimits.words);

export const foundText = z.strictObject({
  marks: z.array(redactionMark),
  /** Pages without a letter that can be read (scans, drawings, fonts without a meaning): look at them with your eyes. */
  pagesWithoutText: z.array(z.int().positive()),
});
export type FoundText = z.infer<typeof foundText>;
