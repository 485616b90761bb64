import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { createHash } from 'node:crypto';
import type { PdfReader } from '#register/signing/pdf-objects.ts';
import type { WorkLimit } from '#register/signing/work-limit.ts';

const deepest = 200;
/** Bytes of a stream or text that make a step. */
const bytesPerStep = 1024;
/** What null and nothing have in common (ISO 32000-1, 7.3.7). */
export const absent = '-';
const none: ReadonlySet<string> = new Set();
/** What is drawn, hidden and run leads to no pages or fields: there no name stands for anything. */
const nameless = new Set(['Resources', 'AP', 'MK', 'DR', 'OCProperties', 'EmbeddedFiles', 'JavaScript']);

/** Entries of certain dictionaries that a comparison leaves out. */
export type LeftOut = ReadonlyMap<PdfDict, ReadonlySet<string>>;

export interface HashOptions {
  /** Dictionaries that are compared by themselves: wherever else they occur, their name stands for them. */
  readonly names: ReadonlyMap<PdfDict, string>;
  /** Keys that count nowhere. */
  readonly skipped?: ReadonlySet<string>;
  readonly leftOut?: LeftOut;
}

/** Digests objects by content, whatever their numbers are. */
export class ObjectHasher {
  /** Compares everything by content, by no name. */
  readonly drawn: ObjectHasher;
  readonly #reader: PdfReader;
  readonly #work: WorkLimit;
  readonly #names: ReadonlyMap<PdfDict, string>;
  readonly #skipped: ReadonlySet<string>;
  readonly #leftOut: LeftOut;
  readonly #known = new Map<PdfObject, string>();
  readonly #open = new Set<PdfObject>();
  readonly #circles = new Map<PdfObject, number>();

  constructor(reader: PdfReader, work: WorkLimit, { names, skipped = none, leftOut = new Map() }: HashOptions) {
    this.#reader = reader;
    this.#work = work;
    this.#names = names;
    this.#skipped = skipped;
    this.#leftOut = leftOut;
    this.drawn = names.size === 0 ? this : new ObjectHasher(reader, work, { names: new Map(), skipped, leftOut });
  }

  /** @throws {TooMuchWork} */
  hash(value: PdfObject | null | undefined): string {
    const object = this.#reader.resolve(value);
    this.#work.spend(1);
    if (this.#open.size > deepest) throw new Error('nested too deeply to compare');
    if (object instanceof PdfString) {
      this.#work.spend(object.bytes.length / bytesPerStep);
      return `s${Buffer.from(object.bytes).toString('base64')}`;
    }
    if (object instanceof PdfName) return `/${JSON.stringify(object.value)}`;
    if (object instanceof PdfNumber) return `n${roughly(object.value)}`;
    if (!(object instanceof PdfDict || object instanceof PdfArray)) return simple(object);
    const name = object instanceof PdfDict && !(object instanceof PdfStream) ? this.#names.get(object) : undefined;
    return name ?? this.#known.get(object) ?? this.#hashContainer(object);
  }

  /** Digest of a dictionary's entries, and of a stream's data; `skip` names entries that are left out. */
  entries(dictionary: PdfDict, skip: ReadonlySet<string> = none): string {
    const digest = createHash('sha256');
    const isStream = dictionary instanceof PdfStream;
    const leftOut = this.#leftOut.get(dictionary) ?? none;
    const kept = [...dictionary].filter(
      ([key]) =>
        !skip.has(key.value) &&
        !leftOut.has(key.value) &&
        !this.#skipped.has(key.value) &&
        !(key.value === 'Length' && isStream),
    );
    const hashed = kept.map(([{ value: key }, value]) => {
      const hasher = isStream || nameless.has(key) ? this.drawn : this;
      return [key, hasher.hash(value)] as const;
    });
    const lines = hashed.flatMap(([key, hash]) => (hash === absent ? [] : [`${JSON.stringify(key)}:${hash}`]));
    digest.update(lines.toSorted().join('\n'));
    if (isStream) {
      this.#work.spend(dictionary.data.length / bytesPerStep);
      digest.update('\nstream\n').update(dictionary.data);
    }
    return digest.digest('base64');
  }

  #hashContainer(object: PdfDict | PdfArray): string {
    if (this.#open.has(object)) return this.#circle(object);
    this.#open.add(object);
    const hash = object instanceof PdfDict ? this.entries(object) : this.#items(object);
    this.#open.delete(object);
    this.#known.set(object, hash);
    return hash;
  }

  /** Which one of those that lead back to themselves, not how far up: what is in a circle may be reached from elsewhere. */
  #circle(object: PdfObject): string {
    const number = this.#circles.get(object) ?? this.#circles.size;
    this.#circles.set(object, number);
    return `circle ${number}`;
  }

  #items(array: PdfArray): string {
    const items = array.toArray().map((item) => this.hash(item));
    return createHash('sha256')
      .update(`[${items.join(',')}]`)
      .digest('base64');
  }
}

/** Programs that write a page anew round its numbers, some to the 32 bits of a real number; integers stay exact. */
function roughly(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(5)));
}

/** null, booleans, and references that lead nowhere. */
function simple(object: PdfObject | null): string {
  if (object === null || object instanceof PdfRef || object.type === 'null') return absent;
  return `${object.type}${'value' in object ? String(object.value) : ''}`;
}
