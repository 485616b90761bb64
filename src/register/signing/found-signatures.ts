import { PdfDict, PdfNull } from '@libpdf/core';
import { type FormField, formFields, strayFields } from '#register/signing/form-fields.ts';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import { isUsageRights } from '#register/signing/permissions.ts';
import { scanForSignatures } from '#register/signing/raw-scan.ts';
import { TooMuchWork } from '#register/signing/work-limit.ts';

export interface FoundSignature {
  /** Full name of the field; empty when the signature was found in the bytes only. */
  readonly field: string;
  readonly dictionary: PdfDict;
  readonly range: readonly number[];
  /** A document timestamp: nobody signs by it. */
  readonly isTimestamp: boolean;
  /** Reachable from the form, as every viewer reaches it. */
  readonly inForm: boolean;
}

export interface Found {
  /** In the order in which they were made. */
  readonly signatures: readonly FoundSignature[];
  /** Fields that are there to be signed and are not. */
  readonly emptyFields: number;
}

/** What cannot be looked through may hide a signature: it is reported as one that cannot be read. */
const hidden: FoundSignature = {
  field: '',
  dictionary: new PdfDict([]),
  range: [],
  isTimestamp: false,
  inForm: true,
};

/** The signatures of the form, and those that only the bytes show. */
export function findSignatures(pdf: PdfFile | null, reader: PdfReader, bytes: Buffer): Found {
  const { signatures, emptyFields } = pdf ? inForm(pdf, reader) : { signatures: [], emptyFields: 0 };
  const found = [...signatures];
  const { dictionaries, isComplete } = scanForSignatures(bytes);
  if (!isComplete) found.push(hidden);
  // References may lead into a trap; what a signature says of itself stands in it.
  const inBytes = new PdfReader(null);
  const known = new Set(found.map(({ range }) => range.join()));
  for (const dictionary of dictionaries) {
    const range = inBytes.numbers(dictionary, 'ByteRange');
    if (isUsageRights(inBytes, dictionary)) continue;
    const isTimestamp = stampsDocument(inBytes, dictionary);
    if (!known.has(range.join())) found.push({ field: '', dictionary, range, isTimestamp, inForm: false });
    known.add(range.join());
  }
  const end = ({ range }: FoundSignature): number => (range[2] ?? 0) + (range[3] ?? 0);
  return { signatures: found.toSorted((a, b) => end(a) - end(b)), emptyFields };
}

function inForm(pdf: PdfFile, reader: PdfReader): Found {
  try {
    const all = formFields(reader, pdf.getCatalog());
    const stray = new Set(strayOf(pdf, reader, all));
    const fields = all.filter(({ type }) => type === 'Sig');
    const signed = [...fields, ...stray].flatMap((field): FoundSignature[] => {
      const { name, line } = field;
      const stated = line.find((part) => part.has('V'))?.get('V');
      if (stated === undefined || stated instanceof PdfNull) return [];
      // A field that says it is signed and has nothing readable is a damaged signature, not an empty field.
      const value = reader.resolve(stated);
      const dictionary = value instanceof PdfDict ? value : new PdfDict([]);
      const range = reader.numbers(dictionary, 'ByteRange');
      return [
        { field: name, dictionary, range, isTimestamp: stampsDocument(reader, dictionary), inForm: !stray.has(field) },
      ];
    });
    return { signatures: signed, emptyFields: fields.length + stray.size - signed.length };
  } catch {
    // A form made to be endless.
    return { signatures: [hidden], emptyFields: 0 };
  }
}

function strayOf(pdf: PdfFile, reader: PdfReader, fields: readonly FormField[]): FormField[] {
  try {
    return strayFields(reader, pdf.getPages(), fields);
  } catch (error) {
    if (error instanceof TooMuchWork) throw error;
    // Pages that cannot be read: the bytes are searched anyhow, and no two revisions of them are found alike.
    return [];
  }
}

function stampsDocument(reader: PdfReader, signature: PdfDict): boolean {
  return reader.name(signature, 'SubFilter') === 'ETSI.RFC3161';
}
