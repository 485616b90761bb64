import { PdfDict, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { type CrossReference, readCrossReference } from '#register/signing/cross-reference.ts';
import { parseIndirectObject } from '#register/signing/indirect-object.ts';
import { ObjectParser } from '#register/signing/object-parser.ts';
import { unpack } from '#register/signing/stream-data.ts';

const mostPages = 100_000;
/** All object streams of a file together, unpacked. */
const largestTotal = 1024 * 1024 * 1024;

/**
 * Reads the objects of a PDF that may be hostile: bounded in time and memory, and without repairing anything.
 * (@libpdf/core's parser, made for repairing, does not come back from a stray brace.)
 */
export class PdfFile {
  readonly trailer: PdfDict;
  readonly #bytes: Buffer;
  readonly #places: CrossReference['places'];
  readonly #objects = new Map<number, PdfObject | null>();
  readonly #members = new Map<number, readonly PdfObject[]>();
  #unpacked = 0;

  /** @throws {Error} when the cross-reference or the catalog cannot be read */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const { places, trailer } = readCrossReference(bytes);
    this.#places = places;
    this.trailer = trailer;
    this.getCatalog();
  }

  /** Strings and streams cannot be read without the password. */
  get isEncrypted(): boolean {
    return this.trailer.has('Encrypt');
  }

  getCatalog(): PdfDict {
    const root = this.trailer.get('Root');
    const catalog = root instanceof PdfRef ? this.getObject(root) : null;
    if (!(catalog instanceof PdfDict)) throw new Error('no catalog');
    return catalog;
  }

  /** null when the object is missing or damaged. */
  getObject({ objectNumber }: PdfRef): PdfObject | null {
    const known = this.#objects.get(objectNumber);
    if (known !== undefined) return known;
    // Holds the place, so that an object that needs itself (a stream's length) finds nothing.
    this.#objects.set(objectNumber, null);
    const object = this.#read(objectNumber);
    this.#objects.set(objectNumber, object);
    return object;
  }

  /** The pages in reading order. */
  getPages(): PdfDict[] {
    const pages: PdfDict[] = [];
    const seen = new Set<PdfObject>();
    const stack: PdfObject[] = [this.getCatalog().get('Pages')].flatMap((item) => item ?? []);
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      const node = item instanceof PdfRef ? this.getObject(item) : item;
      if (!(node instanceof PdfDict) || seen.has(node)) continue;
      if (seen.size > 2 * mostPages) throw new Error('too many pages');
      seen.add(node);
      const kids = node.getArray('Kids', (reference) => this.getObject(reference));
      if (kids) stack.push(...kids.toArray().toReversed());
      else pages.push(node);
    }
    return pages;
  }

  #read(number: number): PdfObject | null {
    const place = this.#places.get(number);
    if (!place) return null;
    try {
      if ('stream' in place) return this.#membersOf(place.stream)[place.index] ?? null;
      const object = parseIndirectObject(this.#bytes, place.offset, (reference) => this.getObject(reference));
      return object.number === number ? object.value : null;
    } catch {
      // A damaged object reads as absent (ISO 32000-1, 7.3.10); whoever needs it will miss it.
      return null;
    }
  }

  /** Objects of an object stream (ISO 32000-1, 7.5.7). */
  #membersOf(number: number): readonly PdfObject[] {
    const known = this.#members.get(number);
    if (known) return known;
    const stream = 'stream' in (this.#places.get(number) ?? {}) ? null : this.getObject(PdfRef.of(number, 0));
    const members = stream instanceof PdfStream ? this.#parseMembers(stream) : [];
    this.#members.set(number, members);
    return members;
  }

  #parseMembers(stream: PdfStream): PdfObject[] {
    const data = Buffer.from(unpack(stream));
    this.#unpacked += data.length;
    if (this.#unpacked > largestTotal) throw new Error('too much to unpack');
    const first = stream.get('First');
    const start = first instanceof PdfNumber ? first.value : 0;
    const numbers = data.toString('latin1', 0, start).trim().split(/\s+/).map(Number);
    const offsets = numbers.filter((_number, index) => index % 2 === 1);
    return offsets.map((offset) => new ObjectParser(data, start + offset).value());
  }
}
