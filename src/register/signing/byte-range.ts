import { equalBytes } from '#register/signing/asn1.ts';

export interface SignedRange {
  /** What is signed: everything before and after the signature itself. */
  readonly parts: readonly [Uint8Array, Uint8Array];
  /** The CMS message, with the zeros that fill its place. */
  readonly cms: Uint8Array;
  /** Where the signed revision ends in the file. */
  readonly end: number;
  readonly coversWholeDocument: boolean;
  /** The gap holds exactly the dictionary's /Contents, and the revision ends as a PDF does. */
  readonly sound: boolean;
}

/** A message with embedded revocation lists has some megabytes. */
const largestGap = 32 * 1024 * 1024;

/**
 * Reads /ByteRange (ISO 32000-1, 12.8.1) with suspicion: it must start with the file and leave out nothing but the
 * hexadecimal string that is the signature.
 * @returns null when the numbers make no sense.
 */
export function readSignedRange(
  bytes: Buffer,
  numbers: readonly number[],
  contents: Uint8Array | undefined,
): SignedRange | null {
  const [first, length, second, rest] = numbers;
  if (first !== 0 || length === undefined || second === undefined || rest === undefined || numbers.length !== 4)
    return null;
  const end = second + rest;
  if (![length, second, rest].every((value) => Number.isSafeInteger(value)) || length <= 0 || rest <= 0) return null;
  if (second <= length || end > bytes.length || second - length > largestGap) return null;
  const hex = /^<([0-9A-Fa-f\s]*)>$/.exec(bytes.toString('latin1', length, second))?.[1]?.replaceAll(/\s/g, '');
  const cms = hex === undefined ? (contents ?? new Uint8Array()) : new Uint8Array(Buffer.from(hex, 'hex'));
  const same = contents === undefined || equalBytes(cms.subarray(0, contents.length), contents);
  return {
    parts: [bytes.subarray(0, length), bytes.subarray(second, end)],
    cms,
    end,
    // Some programs add a line end after the signed %%EOF.
    coversWholeDocument: /^(?:\r?\n)?$/.test(bytes.toString('latin1', end, end + 3)) && bytes.length - end <= 2,
    sound: hex !== undefined && same && /%%EOF\s*$/.test(bytes.toString('latin1', Math.max(0, end - 40), end)),
  };
}
