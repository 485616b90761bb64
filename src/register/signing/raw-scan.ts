import { PdfDict } from '@libpdf/core';
import { ObjectParser } from '#register/signing/object-parser.ts';

/** A signed contract has a handful of signatures; what comes after so many is not looked at. */
const mostSignatures = 100;
const mostHeaders = 50;

/**
 * Finds signature dictionaries by looking at the bytes alone: the safety net where the document's structure cannot be
 * parsed, or where it hides a signature that was there before.
 */
export function scanForSignatures(bytes: Buffer): PdfDict[] {
  const found = new Map<number, PdfDict>();
  let at = bytes.indexOf('/ByteRange');
  for (let count = 0; at >= 0 && count < mostSignatures; count += 1) {
    const start = objectStart(bytes, at);
    if (start !== null && !found.has(start)) {
      const dictionary = parseAt(bytes, start);
      if (dictionary?.has('ByteRange') === true) found.set(start, dictionary);
    }
    at = bytes.indexOf('/ByteRange', at + 10);
  }
  return [...found.values()];
}

/** Where the object begins that surrounds a position. /Contents may stand between the two and be long. */
function objectStart(bytes: Buffer, position: number): number | null {
  let at = position;
  for (let tries = 0; tries < mostHeaders; tries += 1) {
    at = at > 0 ? bytes.lastIndexOf('obj', at - 1) : -1;
    if (at < 0) return null;
    if (/\d+\s+\d+\s+$/.test(bytes.toString('latin1', Math.max(0, at - 24), at))) return at + 3;
  }
  return null;
}

function parseAt(bytes: Buffer, start: number): PdfDict | null {
  try {
    const value = new ObjectParser(bytes, start).value();
    return value instanceof PdfDict ? value : null;
  } catch {
    // Not an object after all: the word stood in a stream or a text.
    return null;
  }
}
