import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfString } from '@libpdf/core';

import { WorkLimit } from '#register/signing/work-limit.ts';

export interface ObjectSource {
  getObject: (reference: PdfRef) => PdfObject | null;
}

/** Reads the objects of one document: follows references, and answers `undefined` where the type is another. */
export class PdfReader {
  readonly #source: ObjectSource | null;
  readonly #work: WorkLimit;

  constructor(source: ObjectSource | null, work: WorkLimit = new WorkLimit()) {
    this.#source = source;
    this.#work = work;
  }

  resolve(value: PdfObject | null | undefined): PdfObject | null {
    let current = value ?? null;
    // A reference to a reference is malformed; a few are forgiven, a circle is not followed.
    for (let hops = 0; current instanceof PdfRef; hops += 1) {
      if (hops === 8) return null;
      current = this.#source?.getObject(current) ?? null;
    }
    return current;
  }

  dictionary(owner: PdfDict, key: string): PdfDict | undefined {
    const value = this.resolve(owner.get(key));
    return value instanceof PdfDict ? value : undefined;
  }

  array(owner: PdfDict, key: string): PdfObject[] {
    const value = this.resolve(owner.get(key));
    if (!(value instanceof PdfArray)) return [];
    // One array may belong to a million owners.
    this.#work.spend(value.length);
    return value.toArray();
  }

  text(owner: PdfDict, key: string): string | undefined {
    const value = this.resolve(owner.get(key));
    return value instanceof PdfString ? value.asString() : undefined;
  }

  bytes(owner: PdfDict, key: string): Uint8Array | undefined {
    const value = this.resolve(owner.get(key));
    return value instanceof PdfString ? value.bytes : undefined;
  }

  name(owner: PdfDict, key: string): string | undefined {
    const value = this.resolve(owner.get(key));
    return value instanceof PdfName ? value.value : undefined;
  }

  numbers(owner: PdfDict, key: string): number[] {
    return this.array(owner, key).flatMap((item) => {
      const value = this.resolve(item);
      return value instanceof PdfNumber ? [value.value] : [];
    });
  }
}

/** Date of a PDF string (ISO 32000-1, 7.9.4), `D:YYYYMMDDHHmmSSOHH'mm'`; LibreOffice writes `Z'`. */
export function parsePdfDate(text: string | undefined): Date | null {
  const match = text?.match(/^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([Zz+-])'?(?:(\d\d)'?(\d\d)?'?)?)?$/);
  if (!match) return null;
  const part = (index: number, missing: number): number => Number(match[index] ?? missing);
  const local = Date.UTC(part(1, 0), part(2, 1) - 1, part(3, 1), part(4, 0), part(5, 0), part(6, 0));
  const sign = match[7] === '+' ? 1 : match[7] === '-' ? -1 : 0;
  return new Date(local - sign * (part(8, 0) * 60 + part(9, 0)) * 60_000);
}

export function formatPdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}+00'00'`;
}
