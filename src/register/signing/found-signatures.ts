import { PdfDict } from '@libpdf/core';
import { formFields } from '#register/signing/form-fields.ts';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import { scanForSignatures } from '#register/signing/raw-scan.ts';

export interface FoundSignature {
  /** Full name of the field; empty when the signature was found in the bytes only. */
  readonly field: string;
  readonly dictionary: PdfDict;
  readonly range: readonly number[];
  /** Reachable from the form, as every viewer reaches it. */
  readonly inForm: boolean;
}

/** The signatures of the form, then those that only the bytes show; in the order in which they were made. */
export function findSignatures(pdf: PdfFile | null, bytes: Buffer): FoundSignature[] {
  const reader = new PdfReader(pdf);
  const found: FoundSignature[] = [];
  for (const { name, type, dictionary } of pdf ? fieldsOf(pdf, reader) : []) {
    if (type !== 'Sig' || !dictionary.has('V')) continue;
    // A field that says it is signed and has nothing readable is a damaged signature, not an empty field.
    const value = reader.dictionary(dictionary, 'V') ?? new PdfDict();
    found.push({ field: name, dictionary: value, range: reader.numbers(value, 'ByteRange'), inForm: true });
  }
  const known = new Set(found.map(({ range }) => range.join()));
  for (const dictionary of scanForSignatures(bytes)) {
    const range = reader.numbers(dictionary, 'ByteRange');
    if (!known.has(range.join())) found.push({ field: '', dictionary, range, inForm: false });
    known.add(range.join());
  }
  const end = ({ range }: FoundSignature): number => (range[2] ?? 0) + (range[3] ?? 0);
  return found.toSorted((a, b) => end(a) - end(b));
}

function fieldsOf(pdf: PdfFile, reader: PdfReader): ReturnType<typeof formFields> {
  try {
    return formFields(reader, pdf.getCatalog());
  } catch {
    // A form made to be endless: the signatures are still in the bytes.
    return [];
  }
}
