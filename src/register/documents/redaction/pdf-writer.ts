import { deflateSync } from 'node:zlib';

/** A number as PDF writes it (ISO 32000-1, 7.3.3): without an exponent. */
export function pdfNumber(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(4))) : '0';
}

/**
 * Writes a plain PDF from the first byte to the last (ISO 32000-1, 7.5): one revision, no metadata, no identifier, and
 * no object that its caller did not write.
 */
export class PdfWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #places: (number | undefined)[] = [undefined];
  #length = 0;

  constructor() {
    this.#append('%PDF-1.7\n');
    this.#append(Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)); // says that the file is binary
  }

  /** The number of an object that will be written later. */
  reserve(): number {
    return this.#places.push(undefined) - 1;
  }

  write(number: number, value: string): void {
    this.#places[number] = this.#length;
    this.#append(`${number} 0 obj\n${value}\nendobj\n`);
  }

  /** @param entries of the stream's dictionary, without its length */
  writeStream(number: number, entries: string, data: Uint8Array): void {
    this.#places[number] = this.#length;
    this.#append(`${number} 0 obj\n<< ${entries} /Length ${data.length} >>\nstream\n`);
    this.#append(data);
    this.#append('\nendstream\nendobj\n');
  }

  writeText(number: number, text: string): void {
    this.writeStream(number, '/Filter /FlateDecode', deflateSync(Buffer.from(text, 'latin1')));
  }

  finish(catalog: number): Uint8Array {
    const start = this.#length;
    const entries = this.#places.slice(1).map((place, index) => {
      if (place === undefined) throw new Error(`Object ${index + 1} was not written`);
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const size = this.#places.length;
    this.#append(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`);
    this.#append(`trailer\n<< /Size ${size} /Root ${catalog} 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(this.#pieces, this.#length);
  }

  #append(piece: Uint8Array | string): void {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }
}
