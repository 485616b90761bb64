import { PdfDict, PdfNumber, PdfStream } from '@libpdf/core';
import { parseIndirectObject } from '#register/signing/indirect-object.ts';
import { ObjectParser } from '#register/signing/object-parser.ts';
import { unpack } from '#register/signing/stream-data.ts';
import { WorkLimit } from '#register/signing/work-limit.ts';

/** Where an object stands: in the file, or as a member of an object stream. */
export type ObjectPlace =
  { readonly offset: number; readonly generation: number } | { readonly stream: number; readonly index: number };

export interface CrossReference {
  /** By object number; null for a free one. */
  readonly places: ReadonlyMap<number, ObjectPlace | null>;
  /** The newest revision's trailer. */
  readonly trailer: PdfDict;
  /** Where the sections stand that were read, without white space before them. */
  readonly sections: ReadonlySet<number>;
}

/** One table or stream of cross-references. */
export interface Section {
  readonly entries: readonly (readonly [number: number, place: ObjectPlace | null])[];
  readonly trailer: PdfDict;
  /** Where it begins, and where the next byte after it stands. */
  readonly start: number;
  readonly end: number;
}

/** Revisions of one file: every signature and every save adds one. */
const mostSections = 1000;
/** A file of 200 MB has some hundred thousand. */
const mostObjects = 1_000_000;
/** Steps that an entry costs: it is kept. */
const perEntry = 3;

/**
 * Reads tables, streams and hybrids (ISO 32000-1, 7.5.4 and 7.5.8) from the newest revision to the oldest.
 * Nothing is repaired: a signed file that is damaged here is not to be trusted.
 * @throws {Error}
 * @throws {TooMuchWork}
 */
export function readCrossReference(bytes: Buffer, work: WorkLimit = new WorkLimit()): CrossReference {
  const places = new Map<number, ObjectPlace | null>();
  const sections = new Set<number>();
  const read = (offset: number): Section => {
    const section = readSection(bytes, offset, work);
    if (sections.has(section.start) || sections.size >= mostSections)
      throw new Error('cross-references run in a circle');
    sections.add(section.start);
    return section;
  };
  let newest: PdfDict | undefined;
  for (let next: number | undefined = startOffset(bytes); next !== undefined;) {
    const section = read(next);
    const hidden = numberOf(section.trailer, 'XRefStm');
    // A hybrid's table calls free what only its stream tells (7.5.8.4).
    const isHybrid = hidden !== undefined;
    record(places, isHybrid ? section.entries.filter(([, place]) => place !== null) : section.entries);
    if (hidden !== undefined) record(places, [...read(hidden).entries, ...section.entries]);
    newest ??= section.trailer;
    // Some programs write 0 where there is none.
    next = numberOf(section.trailer, 'Prev') || undefined;
  }
  if (!newest) throw new Error('no trailer');
  return { places, trailer: newest, sections };
}

function startOffset(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 2048);
  const matches = [...bytes.toString('latin1', from).matchAll(/startxref\s+(\d{1,12})/g)];
  const offset = matches.at(-1)?.[1];
  if (offset === undefined) throw new Error('no startxref');
  return Number(offset);
}

/**
 * Reads the one section that begins at a position.
 * @throws {Error}
 * @throws {TooMuchWork}
 */
export function readSection(bytes: Buffer, offset: number, work: WorkLimit): Section {
  const start = offset + (/^\s*/.exec(bytes.toString('latin1', offset, offset + 32))?.[0].length ?? 0);
  if (bytes.toString('latin1', start, start + 4) === 'xref') return readTable(bytes, start, work);
  const { value, end, hasDoubles } = parseIndirectObject(bytes, start, { work });
  if (!(value instanceof PdfStream) || hasDoubles) throw new Error('no cross-reference there');
  return { entries: streamEntries(value, work), trailer: value, start, end };
}

function readTable(bytes: Buffer, start: number, work: WorkLimit): Section {
  const header = /^\s*(\d{1,10})\s+(\d{1,10})[ \t]*\r?\n?\s*/;
  const entries: [number, ObjectPlace | null][] = [];
  let at = start + 'xref'.length;
  for (;;) {
    const section = header.exec(bytes.toString('latin1', at, at + 64));
    if (!section) break;
    at += section[0].length;
    const [first, count] = [Number(section[1]), Number(section[2])];
    if (count > mostObjects || at + count * 18 > bytes.length) throw new Error('a table that is longer than the file');
    work.spend(count * perEntry + 1);
    for (let index = 0; index < count; index += 1) {
      const entry = /^\s*(\d{10}) (\d{5}) ([nf])[ \r\n]*/.exec(bytes.toString('latin1', at, at + 24));
      if (!entry) throw new Error('a damaged table');
      at += entry[0].length;
      const place = { offset: Number(entry[1]), generation: Number(entry[2]) };
      entries.push([first + index, entry[3] === 'n' ? place : null]);
    }
  }
  const keyword = /^\s*trailer/.exec(bytes.toString('latin1', at, at + 32));
  if (!keyword) throw new Error('no trailer');
  const parser = new ObjectParser(bytes, at + keyword[0].length, work);
  const trailer = parser.value();
  if (!(trailer instanceof PdfDict) || parser.isAmbiguous) throw new Error('no trailer');
  return { entries, trailer, start, end: parser.position };
}

function streamEntries(stream: PdfStream, work: WorkLimit): [number, ObjectPlace | null][] {
  const widths = numbersIn(stream, 'W');
  const [typeWidth = 0, secondWidth = 0, thirdWidth = 0] = widths;
  const width = typeWidth + secondWidth + thirdWidth;
  if (widths.length !== 3 || widths.some((value) => value < 0 || value > 8) || width === 0) throw new Error('widths');
  const data = Buffer.from(unpack(stream, work));
  if (data.length / width > mostObjects) throw new Error('too many objects');
  work.spend((data.length / width) * perEntry);
  const ranges = stream.has('Index') ? numbersIn(stream, 'Index') : [0, data.length / width];
  const entries: [number, ObjectPlace | null][] = [];
  let at = 0;
  for (let pair = 0; pair + 1 < ranges.length; pair += 2)
    for (let index = 0; index < (ranges[pair + 1] ?? 0) && at + width <= data.length; index += 1, at += width) {
      const field = (skip: number, size: number): number => (size === 0 ? 0 : readInteger(data, at + skip, size));
      const type = typeWidth === 0 ? 1 : field(0, typeWidth);
      const second = field(typeWidth, secondWidth);
      const third = field(typeWidth + secondWidth, thirdWidth);
      const place =
        type === 1 ? { offset: second, generation: third } : type === 2 ? { stream: second, index: third } : null;
      entries.push([(ranges[pair] ?? 0) + index, place]);
    }
  return entries;
}

/** The newest revision comes first and wins. */
function record(places: Map<number, ObjectPlace | null>, entries: Section['entries']): void {
  for (const [number, place] of entries) {
    if (places.size > mostObjects) throw new Error('too many objects');
    if (!places.has(number)) places.set(number, place);
  }
}

function numberOf(dictionary: PdfDict, key: string): number | undefined {
  const value = dictionary.get(key);
  return value instanceof PdfNumber ? value.value : undefined;
}

function numbersIn(dictionary: PdfDict, key: string): number[] {
  const values = dictionary.getArray(key)?.toArray() ?? [];
  return values.flatMap((value) => (value instanceof PdfNumber ? [value.value] : []));
}

function readInteger(data: Buffer, at: number, size: number): number {
  return data.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
}
