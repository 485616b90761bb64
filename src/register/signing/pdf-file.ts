import { PdfArray, PdfDict, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { type CrossReference, type ObjectPlace, readCrossReference } from '#register/signing/cross-reference.ts';
import { parseIndirectObject } from '#register/signing/indirect-object.ts';
import { ObjectParser } from '#register/signing/object-parser.ts';
import { needsPassword } from '#register/signing/open-password.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import { unpack } from '#register/signing/stream-data.ts';
import { TooMuchWork, WorkLimit } from '#register/signing/work-limit.ts';

const mostPages = 100_000;
/** Levels of a page tree; balanced ones have a handful. */
const deepest = 100;

/** A node of the page tree, with the one above it. */
export interface PageNode {
  readonly node: PdfDict;
  readonly above: PageNode | null;
}

interface Waiting {
  readonly item: PdfObject;
  readonly above: PageNode | null;
  readonly depth: number;
}

/** An object stream's members (ISO 32000-1, 7.5.7): their numbers, and where each begins. */
interface Members {
  readonly data: Buffer;
  readonly numbers: readonly number[];
  readonly offsets: readonly number[];
}

/**
 * Reads the objects of a PDF that may be hostile: bounded in time and memory, and without repairing anything.
 * (@libpdf/core's parser, made for repairing, does not come back from a stray brace.)
 */
export class PdfFile {
  readonly trailer: PdfDict;
  readonly bytes: Buffer;
  /** Where its cross-reference sections stand. */
  readonly sections: ReadonlySet<number>;
  readonly #work: WorkLimit;
  readonly #places: CrossReference['places'];
  readonly #objects = new Map<number, PdfObject | null>();
  readonly #members = new Map<number, Members | null>();
  #isDoubtful = false;

  /**
   * @throws {Error} when the cross-reference or the catalog cannot be read
   * @throws {TooMuchWork} from here and from every reading
   */
  constructor(bytes: Buffer, work: WorkLimit = new WorkLimit()) {
    this.bytes = bytes;
    this.#work = work;
    const { places, trailer, sections } = readCrossReference(bytes, work);
    this.#places = places;
    this.sections = sections;
    this.trailer = trailer;
    this.getCatalog();
  }

  /**
   * Something that was read is damaged, or written so that programs read it in different ways: what this reader makes of it
   * is not what every viewer shows.
   */
  get isDoubtful(): boolean {
    return this.#isDoubtful;
  }

  /** The number that no object reaches; one beyond it is none (ISO 32000-1, table 15). */
  get size(): number {
    const size = this.trailer.get('Size');
    return size instanceof PdfNumber ? size.value : 0;
  }

  /** Where an object stands; null for a free one. */
  placeOf(number: number): ObjectPlace | null {
    return this.#places.get(number) ?? null;
  }

  /** Strings and streams cannot be read without the password. */
  get isEncrypted(): boolean {
    return this.trailer.has('Encrypt');
  }

  /** It is encrypted, and the empty password does not open it. */
  get isLocked(): boolean {
    if (!this.isEncrypted) return false;
    const reader = new PdfReader(this, this.#work);
    const encryption = reader.dictionary(this.trailer, 'Encrypt');
    const [id] = reader.array(this.trailer, 'ID').map((part) => reader.resolve(part));
    return !encryption || needsPassword(reader, encryption, id instanceof PdfString ? id.bytes : new Uint8Array());
  }

  getCatalog(): PdfDict {
    const root = this.trailer.get('Root');
    const catalog = root instanceof PdfRef ? this.getObject(root) : null;
    if (!(catalog instanceof PdfDict)) throw new Error('no catalog');
    return catalog;
  }

  /** null when the object is missing or damaged. */
  getObject({ objectNumber, generation }: PdfRef): PdfObject | null {
    const place = this.placeOf(objectNumber);
    // An object of another generation is none (ISO 32000-1, 7.3.10), which not every program heeds.
    if (place && generation !== ('offset' in place ? place.generation : 0)) this.#isDoubtful = true;
    const known = this.#objects.get(objectNumber);
    if (known !== undefined) return known;
    // Holds the place, so that an object that needs itself (a stream's length) finds nothing.
    this.#objects.set(objectNumber, null);
    const object = this.#read(objectNumber);
    this.#objects.set(objectNumber, object);
    return object;
  }

  /**
   * The pages in reading order.
   * @throws {Error} when the tree has too many or runs in a circle
   */
  getPages(): PdfDict[] {
    return this.getPageTree().map(({ node }) => node);
  }

  /**
   * The pages in reading order, each with what is above it in the tree.
   * @throws {Error} when the tree has too many, is too deep or runs in a circle
   */
  getPageTree(): PageNode[] {
    const reader = new PdfReader(this, this.#work);
    const pages: PageNode[] = [];
    const inner = new Set<PdfObject>();
    const root = this.getCatalog().get('Pages');
    const stack: Waiting[] = root ? [{ item: root, above: null, depth: 0 }] : [];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { above, depth } = next;
      const node = reader.resolve(next.item);
      if (!(node instanceof PdfDict)) continue;
      // What says that it is a page is one, whatever it has below it.
      const kids = reader.name(node, 'Type') === 'Page' ? undefined : reader.resolve(node.get('Kids'));
      const isInner = kids instanceof PdfArray;
      if (pages.length + inner.size > mostPages || depth > deepest || inner.has(node))
        throw new Error('an endless page tree');
      if (!isInner) pages.push({ node, above });
      else {
        inner.add(node);
        for (const item of kids.toArray().toReversed()) stack.push({ item, above: { node, above }, depth: depth + 1 });
      }
    }
    return pages;
  }

  #read(number: number): PdfObject | null {
    const place = this.#places.get(number);
    if (!place) return null;
    try {
      if ('stream' in place) return this.#member(place.stream, place.index, number);
      const lengthOf = (reference: PdfRef): PdfObject | null => this.getObject(reference);
      const object = parseIndirectObject(this.bytes, place.offset, { work: this.#work, lengthOf });
      if (object.generation !== place.generation) this.#isDoubtful = true;
      return this.#plain(object.number === number ? object.value : null, object.isAmbiguous);
    } catch (error) {
      if (error instanceof TooMuchWork) throw error;
      this.#isDoubtful = true;
      // A damaged object reads as absent (ISO 32000-1, 7.3.10); whoever needs it will miss it.
      return null;
    }
  }

  /** Nothing where something should be, and a reference that leads to a reference, are read in different ways. */
  #plain(value: PdfObject | null, isAmbiguous: boolean): PdfObject | null {
    if (value === null || value instanceof PdfRef || isAmbiguous) this.#isDoubtful = true;
    return value;
  }

  #member(streamNumber: number, index: number, number: number): PdfObject | null {
    const members = this.#membersOf(streamNumber);
    const offset = members?.offsets[index];
    if (!members || offset === undefined || members.numbers[index] !== number) return this.#plain(null, true);
    const parser = new ObjectParser(members.data, offset, this.#work);
    const value = parser.value();
    return this.#plain(value, parser.isAmbiguous);
  }

  #membersOf(number: number): Members | null {
    const known = this.#members.get(number);
    if (known !== undefined) return known;
    // An object stream is never a member of another one.
    const stream = 'stream' in (this.#places.get(number) ?? {}) ? null : this.getObject(PdfRef.of(number, 0));
    const members = stream instanceof PdfStream ? this.#parseMembers(stream) : null;
    this.#members.set(number, members);
    return members;
  }

  #parseMembers(stream: PdfStream): Members {
    const data = Buffer.from(unpack(stream, this.#work));
    const first = stream.get('First');
    const start = first instanceof PdfNumber ? first.value : 0;
    const header = data.toString('latin1', 0, start).trim().split(/\s+/).map(Number);
    this.#work.spend(header.length);
    const numbers = header.filter((_number, index) => index % 2 === 0);
    if (new Set(numbers).size < numbers.length) this.#isDoubtful = true;
    return {
      data,
      numbers,
      offsets: header.flatMap((offset, index) => (index % 2 === 1 ? [start + offset] : [])),
    };
  }
}
