import type { AnnexAudience, AnnexSection } from '#shared/model/annex-content.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import { bothLanguages } from '#register/annexes/both-languages.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

/** What a table after the main one is made from. */
export interface SectionGrounds {
  readonly records: RecordReader;
  readonly customer: RecordMap['customer'] | null;
  readonly audience: AnnexAudience;
  /** ISO date. */
  readonly date: string;
}

/** A text in each language of the annex, joined where they differ. */
export type InLanguages = (textIn: (language: ContentLanguage) => string) => string;

export const inLanguages =
  (languages: readonly [ContentLanguage, ContentLanguage?]): InLanguages =>
  (textIn) =>
    bothLanguages(textIn(languages[0]), languages[1] === undefined ? '' : textIn(languages[1]));

export interface SectionColumn<Row> {
  readonly key: string;
  readonly label: OutputKey;
  readonly cell: (row: Row, language: ContentLanguage) => string;
}

/** A table from rows and columns. */
export function sectionOf<Row>(
  given: { readonly key: string; readonly heading: OutputKey; readonly values?: Readonly<Record<string, string>> },
  columns: readonly SectionColumn<Row>[],
  rows: readonly Row[],
  both: InLanguages,
): AnnexSection {
  return {
    key: given.key,
    heading: both((language) => outputText(language, given.heading, given.values)),
    columns: columns.map(({ key, label }) => ({ key, label: both((language) => outputText(language, label)) })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ key, cell }) => [key, both((language) => cell(row, language))])),
    ),
  };
}
