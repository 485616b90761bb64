import { PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

export interface FormField {
  /** Full name: the partial names from the root joined by dots (ISO 32000-1, 12.7.3.2). */
  readonly name: string;
  readonly dictionary: PdfDict;
  readonly reference: PdfRef | null;
  /** `Sig`, `Tx`, `Btn` or `Ch`, inherited from above where needed; empty where absent. */
  readonly type: string;
  /** The field and what it hangs on, from itself to the root. */
  readonly line: readonly PdfDict[];
  /** Where the field is shown; the field itself if it is its own widget. */
  readonly widgets: readonly PdfDict[];
}

/** Forms of contracts have some hundred fields. More, deeper or circular ones are somebody's trap. */
const mostFields = 20_000;
const deepest = 32;

/** The terminal fields of the document's form, in order. */
export function formFields(reader: PdfReader, catalog: PdfDict): FormField[] {
  const form = reader.dictionary(catalog, 'AcroForm');
  const fields: FormField[] = [];
  const seen = new Set<PdfDict>();
  const walk = (item: PdfObject, prefix: string, inherited: string, above: readonly PdfDict[]): void => {
    const dictionary = reader.resolve(item);
    if (!(dictionary instanceof PdfDict) || seen.has(dictionary)) return;
    if (above.length > deepest || seen.size > mostFields) throw new Error('the form has too many fields');
    seen.add(dictionary);
    const partial = reader.text(dictionary, 'T');
    const name = [prefix, partial].filter((part) => part !== undefined && part !== '').join('.');
    const type = reader.name(dictionary, 'FT') ?? inherited;
    const line = [dictionary, ...above];
    const kids = reader.array(dictionary, 'Kids');
    const fieldsBelow = kids.filter((kid) => hasName(reader, kid));
    for (const kid of fieldsBelow) walk(kid, name, type, line);
    if (fieldsBelow.length > 0) return;
    const reference = item instanceof PdfRef ? item : null;
    fields.push({ name, dictionary, reference, type, line, widgets: widgetsOf(reader, dictionary, kids) });
  };
  if (form) for (const item of reader.array(form, 'Fields')) walk(item, '', '', []);
  return fields;
}

/**
 * Signatures that stand on a page and that the form does not list, as some programs leave them (Poppler 22.12, where the
 * form is a part of the catalog); viewers show them all the same.
 */
export function strayFields(reader: PdfReader, pages: readonly PdfDict[], fields: readonly FormField[]): FormField[] {
  const listed = new Set(fields.flatMap(({ line, widgets }) => [...line, ...widgets]));
  return pages.flatMap((page) =>
    reader.array(page, 'Annots').flatMap((item): FormField[] => {
      const dictionary = reader.resolve(item);
      if (!(dictionary instanceof PdfDict) || listed.has(dictionary) || reader.name(dictionary, 'FT') !== 'Sig')
        return [];
      if (reader.dictionary(dictionary, 'V')?.has('ByteRange') !== true) return [];
      listed.add(dictionary);
      const name = reader.text(dictionary, 'T') ?? '';
      const reference = item instanceof PdfRef ? item : null;
      return [{ name, dictionary, reference, type: 'Sig', line: [dictionary], widgets: [dictionary] }];
    }),
  );
}

/** A kid without a name is a widget of its parent, not a field. */
function hasName(reader: PdfReader, kid: PdfObject): boolean {
  const dictionary = reader.resolve(kid);
  return dictionary instanceof PdfDict && dictionary.has('T');
}

function widgetsOf(reader: PdfReader, field: PdfDict, kids: readonly PdfObject[]): PdfDict[] {
  const resolved = kids.map((kid) => reader.resolve(kid)).filter((kid) => kid instanceof PdfDict);
  return resolved.length > 0 ? resolved : [field];
}
