import { type PdfDict, PdfNumber, PdfRef, PdfStream } from '@libpdf/core';
import { type ObjectPlace, readSection, type Section } from '#register/signing/cross-reference.ts';
import { objectNumberAt, parseIndirectObject } from '#register/signing/indirect-object.ts';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import type { WorkLimit } from '#register/signing/work-limit.ts';

/**
 * What stands in the file from a position on must be updates as ISO 32000-1, 7.5.6 describes them and nothing else:
 * objects, each where a cross-reference says that it is, and cross-references that are in use. A viewer that finds
 * something else repairs the file in its own way, and may show what this reader does not see. For the same reason nothing
 * may stand there that programs read in different ways: what a repair would find last is what is in use.
 * @throws {Error} when something is not accounted for
 * @throws {TooMuchWork}
 */
export function assertAccounted(pdf: PdfFile, from: number, work: WorkLimit): void {
  const { bytes, sections } = pdf;
  if (!/^startxref\s+\d+\s+%%EOF\s*$/.test(bytes.toString('latin1', startOfEnd(bytes))))
    throw new Error('no plain end');
  const found = new Map<number, number>();
  const named = new Map<number, Set<number>>();
  const unused: Section[] = [];
  const take = (entries: readonly (readonly [number, ObjectPlace | null])[]): void => {
    for (const [number, place] of entries) {
      if (place && number >= pdf.size) throw new Error(`object ${number} is beyond the size`);
      if (place && 'offset' in place) name(named, bytes, number, place.offset);
    }
  };
  for (let at = skipSpace(bytes, from); at < bytes.length;) {
    const start = at;
    work.spend(1);
    const keyword = /^startxref\s+\d+/.exec(bytes.toString('latin1', at, at + 40));
    if (keyword) at += keyword[0].length;
    else if (bytes.toString('latin1', at, at + 4) === 'xref') {
      const section = readSection(bytes, at, work);
      if (!sections.has(at)) throw new Error('cross-references that are not in use');
      assertAgreeing(section, bytes, work);
      take(section.entries);
      at = section.end;
    } else {
      const lengthOf = pdf.getObject.bind(pdf);
      const { number, value, end } = parseIndirectObject(bytes, at, { work, lengthOf });
      if (sections.has(at)) take(readSection(bytes, at, work).entries);
      else if (value instanceof PdfStream && value.getName('Type')?.value === 'XRef')
        unused.push(readSection(bytes, at, work));
      else found.set(start, number);
      at = end;
    }
    at = skipSpace(bytes, at);
  }
  for (const section of unused) assertRepeating(section, pdf, named);
  const last = new Map<number, number>();
  for (const [offset, number] of found) {
    if (named.get(number)?.has(offset) !== true) throw new Error(`object ${number} is in no cross-reference`);
    last.set(number, offset);
  }
  for (const [number, offset] of last) {
    const place = pdf.placeOf(number);
    if (place && 'offset' in place && skipSpace(bytes, place.offset) !== offset)
      throw new Error(`object ${number} is not the last of its number`);
  }
}

/**
 * A hybrid's stream may tell what its table tells or leaves out, as PDFBox writes them; of what the table calls free or
 * has elsewhere, programs see one or the other.
 * @throws {Error}
 */
function assertAgreeing({ entries, trailer }: Section, bytes: Buffer, work: WorkLimit): void {
  const hidden = trailer.get('XRefStm');
  if (!(hidden instanceof PdfNumber)) return;
  const told = new Map(entries);
  for (const [number, place] of readSection(bytes, hidden.value, work).entries)
    if (place && told.has(number) && JSON.stringify(told.get(number)) !== JSON.stringify(place))
      throw new Error(`object ${number} is in two places`);
}

/**
 * Beside its table, PDFBox leaves a stream of cross-references to which nothing leads. It may say what is in use, and
 * nothing else.
 * @throws {Error}
 */
function assertRepeating({ entries, trailer }: Section, pdf: PdfFile, named: ReadonlyMap<number, Set<number>>): void {
  const isTold = ([number, place]: Section['entries'][number]): boolean => {
    if (place === null) return number === 0 || pdf.placeOf(number) === null;
    return 'offset' in place && named.get(number)?.has(skipSpace(pdf.bytes, place.offset)) === true;
  };
  const sameRoot = String(rootOf(trailer)) === String(rootOf(pdf.trailer));
  if (!sameRoot || trailer.has('Encrypt') !== pdf.isEncrypted || !entries.every(isTold))
    throw new Error('cross-references that are not in use');
}

const rootOf = (trailer: PdfDict): number[] => {
  const root = trailer.get('Root');
  return root instanceof PdfRef ? [root.objectNumber, root.generation] : [];
};

/** Programs look for it in the last 1024 bytes (ISO 32000-1, annex H, implementation note 18). */
function startOfEnd(bytes: Buffer): number {
  const at = bytes.lastIndexOf('startxref');
  if (at < bytes.length - 1024) throw new Error('the end is not where programs look for it');
  return at;
}

/** @throws {Error} when the object does not stand there */
function name(named: Map<number, Set<number>>, bytes: Buffer, number: number, offset: number): void {
  // Some programs write 0 for an object that they do not use.
  if (offset === 0) return;
  if (objectNumberAt(bytes, offset) !== number) throw new Error(`object ${number} is not where it should be`);
  const offsets = named.get(number) ?? new Set();
  named.set(number, offsets.add(skipSpace(bytes, offset)));
}

/** Past white space and comments, such as %%EOF. */
function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    else if (![0, 9, 10, 12, 13, 32].includes(byte)) break;
  }
  return at;
}
