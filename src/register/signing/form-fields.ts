import { PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

export interface FormField {
  /** Full name: the partial names from the root joined by dots (ISO 32000-1, 12.7.3.2). */
  readonly name: string;
  readonly dictionary: PdfDict;
  readonly reference: PdfRef | null;
  /** `Sig`, `Tx`, `Btn` or `Ch`, inherited from above where needed; empty where absent. */
  readonly type: string;
}

/** Forms of contracts have some hundred fields. More, deeper or circular ones are somebody's trap. */
const mostFields = 20_000;
const deepest = 32;

/** The terminal fields of the document's form, in order. */
export function formFields(reader: PdfReader, catalog: PdfDict): FormField[] {
  const form = reader.dictionary(catalog, 'AcroForm');
  const fields: FormField[] = [];
  const seen = new Set<PdfDict>();
  const walk = (item: PdfObject, prefix: string, inherited: string, depth: number): void => {
    const dictionary = reader.resolve(item);
    if (!(dictionary instanceof PdfDict) || seen.has(dictionary)) return;
    if (depth > deepest || seen.size > mostFields) throw new Error('the form has too many fields');
    seen.add(dictionary);
    const partial = reader.text(dictionary, 'T');
    const name = [prefix, partial].filter((part) => part !== undefined && part !== '').join('.');
    const type = reader.name(dictionary, 'FT') ?? inherited;
    const kids = reader.array(dictionary, 'Kids').filter((kid) => hasName(reader, kid));
    for (const kid of kids) walk(kid, name, type, depth + 1);
    if (kids.length === 0) fields.push({ name, dictionary, reference: item instanceof PdfRef ? item : null, type });
  };
  if (form) for (const item of reader.array(form, 'Fields')) walk(item, '', '', 0);
  return fields;
}

/** A kid without a name is a widget of its parent, not a field. */
function hasName(reader: PdfReader, kid: PdfObject): boolean {
  const dictionary = reader.resolve(kid);
  return dictionary instanceof PdfDict && dictionary.has('T');
}
