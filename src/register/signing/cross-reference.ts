import { PdfDict, PdfNumber, PdfStream } from '@libpdf/core';
import { parseIndirectObject } from '#register/signing/indirect-object.ts';
import { ObjectParser } from '#register/signing/object-parser.ts';
import { unpack } from '#register/signing/stream-data.ts';

/** Where an object stands: in the file, or as a member of an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number };

export interface CrossReference {
  /** By object number; null for a free one. */
  readonly places: ReadonlyMap<number, ObjectPlace | null>;
  /** The newest revision's trailer. */
  readonly trailer: PdfDict;
}

/** Revisions of one file: every signature and every save adds one. */
const mostSections = 1000;
const mostObjects = 8_388_607;

/**
 * Reads tables, streams and hybrids (ISO 32000-1, 7.5.4 and 7.5.8) from the newest revision to the oldest.
 * Nothing is repaired: a signed file that is damaged here is not to be trusted.
 * @throws {Error}
 */
export function readCrossReference(bytes: Buffer): CrossReference {
  const places = new Map<number, ObjectPlace | null>();
  const queue = [startOffset(bytes)];
  const seen = new Set<number>();
  let newest: PdfDict | undefined;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next) || seen.size >= mostSections) throw new Error('cross-references run in a circle');
    seen.add(next);
    const trailer = readSection(bytes, next, places);
    newest ??= trailer;
    for (const key of ['XRefStm', 'Prev']) {
      const offset = trailer.get(key);
      if (offset instanceof PdfNumber) queue.push(offset.value);
    }
  }
  if (!newest) throw new Error('no trailer');
  return { places, trailer: newest };
}

function startOffset(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 2048);
  const matches = [...bytes.toString('latin1', from).matchAll(/startxref\s+(\d{1,12})/g)];
  const offset = matches.at(-1)?.[1];
  if (offset === undefined) throw new Error('no startxref');
  return Number(offset);
}

type Places = Map<number, ObjectPlace | null>;

function readSection(bytes: Buffer, offset: number, places: Places): PdfDict {
  const space = /^\s*/.exec(bytes.toString('latin1', offset, offset + 32))?.[0].length ?? 0;
  if (bytes.toString('latin1', offset + space, offset + space + 4) === 'xref')
    return readTable(bytes, offset + space + 4, places);
  const { value } = parseIndirectObject(bytes, offset + space);
  if (!(value instanceof PdfStream)) throw new Error('no cross-reference there');
  readStream(value, places);
  return value;
}

function readTable(bytes: Buffer, start: number, places: Places): PdfDict {
  const header = /^\s*(\d{1,10})\s+(\d{1,10})[ \t]*\r?\n?\s*/;
  let at = start;
  for (;;) {
    const section = header.exec(bytes.toString('latin1', at, at + 64));
    if (!section) break;
    at += section[0].length;
    const [first, count] = [Number(section[1]), Number(section[2])];
    if (count > mostObjects || at + count * 18 > bytes.length) throw new Error('a table that is longer than the file');
    for (let index = 0; index < count; index += 1) {
      const entry = /^\s*(\d{10}) \d{5} ([nf])[ \r\n]*/.exec(bytes.toString('latin1', at, at + 24));
      if (!entry) throw new Error('a damaged table');
      at += entry[0].length;
      record(places, first + index, entry[2] === 'n' ? { offset: Number(entry[1]) } : null);
    }
  }
  const trailer = /^\s*trailer/.exec(bytes.toString('latin1', at, at + 32));
  const value = trailer && new ObjectParser(bytes, at + trailer[0].length).value();
  if (!(value instanceof PdfDict)) throw new Error('no trailer');
  return value;
}

function readStream(stream: PdfStream, places: Places): void {
  const widths = numbersIn(stream, 'W');
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const width = typeWidth + secondWidth + thirdWidth;
  if (widths.length !== 3 || widths.some((value) => value < 0 || value > 8) || width === 0) throw new Error('widths');
  const data = Buffer.from(unpack(stream));
  const ranges = stream.has('Index') ? numbersIn(stream, 'Index') : [0, data.length / width];
  let at = 0;
  for (let pair = 0; pair + 1 < ranges.length; pair += 2)
    for (let index = 0; index < (ranges[pair + 1] ?? 0) && at + width <= data.length; index += 1, at += width) {
      const field = (skip: number, size: number): number => (size === 0 ? 0 : readInteger(data, at + skip, size));
      const type = typeWidth === 0 ? 1 : field(0, typeWidth);
      const second = field(typeWidth, secondWidth);
      const third = field(typeWidth + secondWidth, thirdWidth);
      const place = type === 1 ? { offset: second } : type === 2 ? { stream: second, index: third } : null;
      record(places, (ranges[pair] ?? 0) + index, place);
    }
}

/** The newest revision comes first and wins. */
function record(places: Places, number: number, place: ObjectPlace | null): void {
  if (places.size > mostObjects) throw new Error('too many objects');
  if (!places.has(number)) places.set(number, place);
}

function numbersIn(dictionary: PdfDict, key: string): number[] {
  const values = dictionary.getArray(key)?.toArray() ?? [];
  return values.flatMap((value) => (value instanceof PdfNumber ? [value.value] : []));
}

function readInteger(data: Buffer, at: number, size: number): number {
  return data.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
}
