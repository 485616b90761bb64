import type { ContentLanguage } from '#shared/model/languages.ts';
import { titleText } from '#register/store/record-title.ts';
import type { RecordMap } from '#register/store/records.ts';
import { bearsItsLabel } from '#register/subprocessors/placeholder.ts';

/** A masked sub-processor whose real name a customer's annex prints, with the labels that the public reads instead. */
export interface NamedByAnnex {
  readonly subProcessor: RecordMap['subProcessor'];
  /** In the annex's language, or in another where it is not written in that; empty where there is none. */
  readonly publicLabel: string;
}

/** One of whom an annex says something, and the processing whose label may be another than its own. */
export interface NamedRow {
  readonly subProcessor: RecordMap['subProcessor'];
  readonly processing: Pick<RecordMap['processing'], 'publicLabel'>;
}

/** Those whose name is still their label are not among them: nothing is told yet. */
export function namedByAnnex(rows: readonly NamedRow[], language: ContentLanguage): NamedByAnnex[] {
  const masked = rows.filter(
    ({ subProcessor }) => subProcessor.disclosure === 'masked' && !bearsItsLabel(subProcessor),
  );
  return [...Map.groupBy(masked, ({ subProcessor }) => subProcessor)].map(([subProcessor, own]) => {
    const labels = own.map(({ processing }) =>
      [processing.publicLabel, subProcessor.publicLabel]
        .map((label) => label[language] ?? titleText(label))
        .find((label) => label !== ''),
    );
    return { subProcessor, publicLabel: [...new Set(labels)].join('; ').slice(0, 500) };
  });
}
