import { PdfDict, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { ObjectParser } from '#register/signing/object-parser.ts';

export interface IndirectObject {
  readonly number: number;
  readonly value: PdfObject;
}

/**
 * Parses `N G obj …` (ISO 32000-1, 7.3.10) with its stream, if it has one.
 * @param lengthOf finds the length of a stream that stands in another object.
 * @throws {Error}
 */
export function parseIndirectObject(
  bytes: Buffer,
  offset: number,
  lengthOf?: (reference: PdfRef) => PdfObject | null,
): IndirectObject {
  const header = /^\s*(\d{1,10})\s+\d{1,5}\s+obj/.exec(bytes.toString('latin1', offset, offset + 40));
  if (!header) throw new Error(`no object at ${offset}`);
  const parser = new ObjectParser(bytes, offset + header[0].length);
  const value = parser.value();
  const number = Number(header[1]);
  if (!(value instanceof PdfDict)) return { number, value };
  const keyword = /^\s*stream(?:\r\n|\n|\r)/.exec(bytes.toString('latin1', parser.position, parser.position + 64));
  if (!keyword) return { number, value };
  const start = parser.position + keyword[0].length;
  const stated = value.get('Length');
  const length = stated instanceof PdfRef ? lengthOf?.(stated) : stated;
  const end = streamEnd(bytes, start, length instanceof PdfNumber ? length.value : -1);
  return { number, value: new PdfStream(value, bytes.subarray(start, end)) };
}

/** The stated length where `endstream` follows it; else up to the next `endstream`. */
function streamEnd(bytes: Buffer, start: number, length: number): number {
  if (
    Number.isInteger(length) &&
    length >= 0 &&
    /^\s*endstream/.test(bytes.toString('latin1', start + length, start + length + 16))
  )
    return start + length;
  const end = bytes.indexOf('endstream', start);
  if (end < 0) throw new Error('a stream without end');
  return end;
}
