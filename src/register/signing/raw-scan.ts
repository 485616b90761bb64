import { PdfDict } from '@libpdf/core';
import { ObjectParser } from '#register/signing/object-parser.ts';
import { WorkLimit } from '#register/signing/work-limit.ts';

export interface RawScan {
  readonly dictionaries: readonly PdfDict[];
  /** Nothing was left out; otherwise the file has more that looks like signatures than anybody makes. */
  readonly isComplete: boolean;
}

const mostPlaces = 5000;
const key = '/ByteRange';

/**
 * Finds signature dictionaries by looking at the bytes alone: the safety net where the document's structure cannot be
 * parsed, or where it hides a signature that was there before.
 */
export function scanForSignatures(bytes: Buffer): RawScan {
  const work = new WorkLimit();
  const found = new Map<number, PdfDict | null>();
  let start: number | null = null;
  let from = 0;
  let places = 0;
  for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + key.length)) {
    places += 1;
    if (places > mostPlaces) break;
    start = lastHeader(bytes, from, at) ?? start;
    from = at;
    if (start !== null && !found.has(start)) found.set(start, parseAt(bytes, start, work));
  }
  return { dictionaries: [...found.values()].filter((item) => item !== null), isComplete: places <= mostPlaces };
}

/** Where the last object between two positions begins, after its `N G obj`. */
function lastHeader(bytes: Buffer, from: number, to: number): number | null {
  const part = bytes.subarray(from, to);
  for (let at = part.lastIndexOf('obj'); at >= 0; at = at > 0 ? part.lastIndexOf('obj', at - 1) : -1)
    if (/\d+\s+\d+\s+$/.test(part.toString('latin1', Math.max(0, at - 24), at))) return from + at + 3;
  return null;
}

/** The signature that is the object, or that stands in it as the value of a field. */
function parseAt(bytes: Buffer, start: number, work: WorkLimit): PdfDict | null {
  try {
    const object = new ObjectParser(bytes, start, work).value();
    const value = object instanceof PdfDict ? object.get('V') : undefined;
    const dictionaries = [object, value].filter((item) => item instanceof PdfDict);
    return dictionaries.find((item) => item.has('ByteRange')) ?? null;
  } catch {
    // Not an object after all: the word stood in a stream or a text.
    return null;
  }
}
