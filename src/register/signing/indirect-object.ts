import { PdfDict, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { ObjectParser } from '#register/signing/object-parser.ts';
import { WorkLimit } from '#register/signing/work-limit.ts';

export interface IndirectObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfObject;
  /** A key stands twice: see `ObjectParser`. */
  readonly hasDoubles: boolean;
  /** Some programs read something else: by doubles, or by a stream that does not stand where it says. */
  readonly isAmbiguous: boolean;
  /** Where the next byte stands, after `endobj`. */
  readonly end: number;
}

export interface ObjectContext {
  readonly work?: WorkLimit;
  /** Finds the length of a stream that stands in another object. */
  readonly lengthOf?: (reference: PdfRef) => PdfObject | null;
}

const header = /^\s*(\d{1,10})\s+(\d{1,5})\s+obj/;
/** Bytes searched for the end of a stream that make a step. */
const bytesPerStep = 1024;

/** The number of the object whose `N G obj` stands there, after white space at most; null when none does. */
export function objectNumberAt(bytes: Buffer, offset: number): number | null {
  const match = header.exec(bytes.toString('latin1', offset, offset + 40));
  return match ? Number(match[1]) : null;
}

/**
 * Parses `N G obj …` (ISO 32000-1, 7.3.10) with its stream, if it has one.
 * @throws {Error}
 * @throws {TooMuchWork}
 */
export function parseIndirectObject(bytes: Buffer, offset: number, context: ObjectContext = {}): IndirectObject {
  const { work = new WorkLimit(), lengthOf } = context;
  const match = header.exec(bytes.toString('latin1', offset, offset + 40));
  if (!match) throw new Error(`no object at ${offset}`);
  const parser = new ObjectParser(bytes, offset + match[0].length, work);
  const value = parser.value();
  const hasDoubles = parser.isAmbiguous;
  const head = { number: Number(match[1]), generation: Number(match[2]), hasDoubles, isAmbiguous: hasDoubles };
  const keyword = /^\s*stream(?:\r\n|\n|\r)/.exec(bytes.toString('latin1', parser.position, parser.position + 64));
  if (!(value instanceof PdfDict) || !keyword) return { ...head, value, end: afterKeywords(bytes, parser.position) };
  const start = parser.position + keyword[0].length;
  const given = value.get('Length');
  const length = given instanceof PdfRef ? lengthOf?.(given) : given;
  const stated = start + (length instanceof PdfNumber ? length.value : -1);
  const end = streamEnd(bytes, start, stated, work);
  const isAmbiguous = hasDoubles || end !== stated || keyword[0].endsWith('\r');
  return {
    ...head,
    isAmbiguous,
    value: new PdfStream(value, bytes.subarray(start, end)),
    end: afterKeywords(bytes, end),
  };
}

function afterKeywords(bytes: Buffer, position: number): number {
  const keywords = /^\s*(?:endstream\s*)?(?:endobj)?/.exec(bytes.toString('latin1', position, position + 64));
  return position + (keywords?.[0].length ?? 0);
}

/** The stated end where `endstream` follows it; else up to the next `endstream`. */
function streamEnd(bytes: Buffer, start: number, stated: number, work: WorkLimit): number {
  if (
    Number.isInteger(stated) &&
    stated >= start &&
    /^\s*endstream/.test(bytes.toString('latin1', stated, stated + 16))
  )
    return stated;
  const end = bytes.indexOf('endstream', start);
  work.spend(((end < 0 ? bytes.length : end) - start) / bytesPerStep);
  if (end < 0) throw new Error('a stream without end');
  return end;
}
