/** Of a text that is shown, in bytes. */
const shownBytes = 2_000_000;

interface PlainText {
  readonly text: string;
  readonly isCut: boolean;
}

/** A text file as it is: UTF-8, UTF-16 with a byte order mark, else Windows-1252, in which older Swedish files are. */
export function plainTextOf(bytes: Uint8Array): PlainText {
  const part = bytes.subarray(0, shownBytes);
  return {
    text: new TextDecoder(encodingOf(part, bytes.length > shownBytes)).decode(part),
    isCut: part.length < bytes.length,
  };
}

function encodingOf(bytes: Uint8Array, isCut: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    // Where the text is cut, a letter may be too.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
