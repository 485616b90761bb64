import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNull,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfString,
} from '@libpdf/core';
import { WorkLimit } from '#register/signing/work-limit.ts';

const whiteSpace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...whiteSpace, ...Buffer.from('()<>[]{}/%')]);
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const deepest = 40;
/** Texts of forms and outlines are short; signatures are hexadecimal. */
const longestText = 16 * 1024 * 1024;
/** Steps that a value costs: it is kept. */
const perValue = 2;
/** Bytes of a text or a token that make a step. */
const bytesPerStep = 16;
const code = (character: string): number => character.charCodeAt(0);

/** Parses one PDF object (ISO 32000-1, 7.3) at a position, without regard to the rest of the file. */
export class ObjectParser {
  readonly #bytes: Buffer;
  readonly #work: WorkLimit;
  #at: number;
  #isAmbiguous = false;

  constructor(bytes: Buffer, at: number, work: WorkLimit = new WorkLimit()) {
    this.#bytes = bytes;
    this.#at = at;
    this.#work = work;
  }

  /** A dictionary has a key twice, with different values: some readers take the first, others the last. */
  get isAmbiguous(): boolean {
    return this.#isAmbiguous;
  }

  /** Where the next byte stands after `value`. */
  get position(): number {
    return this.#at;
  }

  /**
   * @throws {Error} when no object stands there or it is nested too deeply
   * @throws {TooMuchWork}
   */
  value(depth = 0): PdfObject {
    if (depth > deepest) throw new Error('nested too deeply');
    this.#work.spend(perValue);
    this.#skipSpace();
    switch (this.#bytes[this.#at] ?? 0) {
      case code('/'):
        return this.#name();
      case code('('):
        return new PdfString(this.#literal());
      case code('['):
        return this.#array(depth);
      case code('<'):
        return this.#bytes[this.#at + 1] === code('<') ? this.#dictionary(depth) : this.#hex();
      default:
        return this.#keywordOrNumber();
    }
  }

  #skipSpace(): void {
    const start = this.#at;
    this.#passSpace();
    this.#work.spend((this.#at - start) / bytesPerStep);
  }

  #passSpace(): void {
    while (this.#at < this.#bytes.length) {
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === code('%')) while (this.#at < this.#bytes.length && !this.#isLineEnd()) this.#at += 1;
      else if (!whiteSpace.has(byte)) return;
      this.#at += 1;
    }
  }

  #isLineEnd(): boolean {
    return this.#bytes[this.#at] === 10 || this.#bytes[this.#at] === 13;
  }

  #token(): string {
    const start = this.#at;
    while (this.#at < this.#bytes.length && !delimiters.has(this.#bytes[this.#at] ?? 0)) this.#at += 1;
    this.#work.spend((this.#at - start) / bytesPerStep);
    return this.#bytes.toString('latin1', start, this.#at);
  }

  #name(): PdfName {
    this.#at += 1;
    const decoded = this.#token().replaceAll(/#([0-9a-f]{2})/gi, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return PdfName.of(decoded);
  }

  #array(depth: number): PdfArray {
    this.#at += 1;
    const items: PdfObject[] = [];
    while (!this.#closes(']')) items.push(this.value(depth + 1));
    return new PdfArray(items);
  }

  #dictionary(depth: number): PdfDict {
    this.#at += 2;
    const dictionary = new PdfDict();
    const spelled = new Map<string, Buffer>();
    while (!this.#closes('>')) {
      const key = this.value(depth + 1);
      if (!(key instanceof PdfName)) throw new Error('a key that is no name');
      const start = this.#at;
      dictionary.set(key, this.value(depth + 1));
      const value = this.#bytes.subarray(start, this.#at);
      if (spelled.get(key.value)?.equals(value) === false) this.#isAmbiguous = true;
      spelled.set(key.value, value);
    }
    this.#at += 1;
    return dictionary;
  }

  #closes(character: string): boolean {
    this.#skipSpace();
    if (this.#at >= this.#bytes.length) throw new Error('unexpected end');
    if (this.#bytes[this.#at] !== code(character)) return false;
    this.#at += 1;
    return true;
  }

  #hex(): PdfString {
    const end = this.#bytes.indexOf('>', this.#at);
    if (end < 0) throw new Error('a hexadecimal string without end');
    this.#work.spend((end - this.#at) / bytesPerStep);
    const digits = this.#bytes.toString('latin1', this.#at + 1, end).replaceAll(/[^0-9a-f]/gi, '');
    this.#at = end + 1;
    return new PdfString(Buffer.from(digits, 'hex'), 'hex');
  }

  #literal(): Uint8Array {
    const text: number[] = [];
    let open = 0;
    const limit = Math.min(this.#bytes.length, this.#at + longestText);
    for (let count = 1; this.#at < limit; this.#at += 1, count += 1) {
      if (count % bytesPerStep === 0) this.#work.spend(1);
      const byte = this.#bytes[this.#at] ?? 0;
      if (byte === code('\\')) this.#escape(text);
      else if (byte === code(')') && open === 1) {
        this.#at += 1;
        return Uint8Array.from(text);
      } else {
        if (byte === code('(')) open += 1;
        if (byte === code(')')) open -= 1;
        if (byte !== code('(') || open > 1) text.push(byte);
      }
    }
    throw new Error('a string without end');
  }

  #escape(text: number[]): void {
    this.#at += 1;
    const octal = /^[0-7]{1,3}/.exec(this.#bytes.toString('latin1', this.#at, this.#at + 3))?.[0];
    const character = String.fromCharCode(this.#bytes[this.#at] ?? 0);
    if (octal !== undefined) {
      text.push(Number.parseInt(octal, 8) & 255);
      this.#at += octal.length - 1;
    } else if (character === '\r') {
      if (this.#bytes[this.#at + 1] === 10) this.#at += 1;
    } else if (character !== '\n') text.push(escapes[character] ?? code(character));
  }

  #keywordOrNumber(): PdfObject {
    const token = this.#token();
    if (token === 'true' || token === 'false') return PdfBool.of(token === 'true');
    if (token === 'null') return PdfNull.instance;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(token)) throw new Error(`no object at ${this.#at}`);
    return this.#reference(token) ?? PdfNumber.of(Number(token));
  }

  /** `12 0 R`: only the next two tokens tell it from a number. */
  #reference(token: string): PdfRef | null {
    const back = this.#at;
    const rest = /^\s+(\d{1,5})\s+R(?![A-Za-z0-9])/.exec(this.#bytes.toString('latin1', back, back + 24));
    if (!/^\d+$/.test(token) || !rest) return null;
    this.#at = back + rest[0].length;
    return PdfRef.of(Number(token), Number(rest[1]));
  }
}
