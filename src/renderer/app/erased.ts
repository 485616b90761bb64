import type { ContentLanguage } from '#shared/model/languages.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';

interface ErasedWord {
  readonly language: ContentLanguage;
  /** What stands where a person's data stood: "erased". */
  readonly text: string;
}

/**
 * The records of a past date, with a word where a value has been erased since (GDPR art. 17) instead of a blank, as if
 * nothing had ever been there. The past is read-only, so the word is never saved.
 */
export function withErased(records: RegisterRecords, word: ErasedWord): RegisterRecords {
  if (records.erased.length === 0) return records;
  const fieldsOf = Map.groupBy(
    records.erased.map((place) => place.split('/')),
    ([id = '']) => id,
  );
  const marked = <R extends { readonly id: string }>(list: readonly R[]): R[] =>
    list.map((record) => {
      const fields = (fieldsOf.get(record.id) ?? []).map(([, field = '']) => field);
      return fields.length === 0 ? record : { ...record, ...wordsFor(record, fields, word) };
    });
  return {
    ...records,
    organisations: marked(records.organisations),
    subProcessors: marked(records.subProcessors),
    processings: marked(records.processings),
    agreements: marked(records.agreements),
    documents: marked(records.documents),
    customers: marked(records.customers),
    services: marked(records.services),
    reveals: marked(records.reveals),
  };
}

function wordsFor(record: object, fields: readonly string[], { language, text }: ErasedWord): Record<string, unknown> {
  const values = new Map<string, unknown>(Object.entries(record));
  const wordFor = (value: unknown): unknown => {
    if (Array.isArray(value)) return [text];
    if (typeof value === 'object' && value !== null) return { [language]: text };
    // Dates, numbers and choices are nobody's data; they are never erased.
    return typeof value === 'string' ? text : value;
  };
  return Object.fromEntries(fields.map((field) => [field, wordFor(values.get(field))]));
}
