import { z } from 'zod';

/**
 * What became of reading a document's text.
 *
 * - `read`: there is text.
 * - `no-text`: a readable document without any, such as a scanned PDF.
 * - `encrypted`: it opens with a password only.
 * - `unreadable`: damaged, or not what it says it is.
 * - `unsupported`: a kind of file whose text is not read, such as a picture.
 * - `too-large`: beyond what is read, by its size or by what it unpacks to.
 */
export const documentTextState = z.enum(['read', 'no-text', 'encrypted', 'unreadable', 'unsupported', 'too-large']);
export type DocumentTextState = z.infer<typeof documentTextState>;

export const documentText = z.strictObject({
  state: documentTextState,
  /** In order, numbered from 1; a kind without pages has one. A page without text, such as a scanned one, has ''. */
  pages: z.array(z.strictObject({ page: z.number().int().positive(), text: z.string() })).readonly(),
  /** There is more text than this: a limit was reached, or some pages could not be read. */
  truncated: z.boolean(),
});
export type DocumentText = z.infer<typeof documentText>;
