import iconv from 'iconv-lite';
import { encodingOf, isBinary } from '#register/importing/decode.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';

/**
 * The text of a text file, in the encodings of `decodeList`.
 *
 * @throws TextProblem `unreadable` for what is no text
 */
export function plainText(bytes: Uint8Array): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encodingOf(bytes));
  if (isBinary(text)) throw new TextProblem('unreadable', 'no text but bytes');
  return text;
}
