import type { LocalizedText } from '#shared/model/languages.ts';
import { isThirdCountry } from '#shared/model/countries.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText, type ShownText } from '#renderer/app/localized.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { coverageAt, coverageText, type Coverage } from '#renderer/features/register/coverage.ts';
import { folded } from '#renderer/features/register/fold-text.ts';

/** One row of the grid: a processing, or a sub-processor that has none yet. */
export interface RegisterRow {
  readonly id: string;
  readonly subProcessor: SubProcessor;
  readonly processing: Processing | null;
  /** How many processings the sub-processor has. */
  readonly processings: number;
  readonly purpose: ShownText | null;
  readonly personalData: ShownText | null;
  /** Where the data are; where that is not said, where the sub-processor is. */
  readonly countries: readonly string[];
  /** What the public reads; null when the sub-processor is named, or masked without a label. */
  readonly publicLabel: ShownText | null;
  readonly coverage: Coverage;
  /** All shown texts, folded for the filter. */
  readonly haystack: string;
}

/** `today`: ISO date. Rows in the order of an annex. */
export function rowsOf(records: RegisterRecords, texts: Texts, today: string): RegisterRow[] {
  const processingsOf = Map.groupBy(records.processings, ({ subProcessorId }) => subProcessorId);
  const subProcessors = new Map(records.subProcessors.map((one) => [one.id, one]));
  const withProcessing = records.processings.flatMap((processing) => {
    const subProcessor = subProcessors.get(processing.subProcessorId);
    return subProcessor ? [{ subProcessor, processing }] : [];
  });
  const without = records.subProcessors
    .filter(({ id }) => !processingsOf.has(id))
    .map((subProcessor) => ({ subProcessor, processing: null }));
  return [...withProcessing, ...without].map(({ subProcessor, processing }) => {
    const row = {
      id: processing?.id ?? subProcessor.id,
      subProcessor,
      processing,
      processings: processingsOf.get(subProcessor.id)?.length ?? 0,
      purpose: shown(processing?.purpose, texts),
      personalData: shown(processing?.personalData, texts),
      countries: countriesOf(subProcessor, processing),
      publicLabel: subProcessor.disclosure === 'masked' ? labelOf(subProcessor, processing, texts) : null,
      coverage: coverageAt(today, records.coverage[subProcessor.id] ?? { state: 'missing', until: null }),
    };
    return { ...row, haystack: haystackOf(row, texts) };
  });
}

const shown = (text: LocalizedText | undefined, { language }: Texts): ShownText | null =>
  text ? shownText(text, language) : null;

function labelOf(subProcessor: SubProcessor, processing: Processing | null, texts: Texts): ShownText | null {
  return shown(processing?.publicLabel, texts) ?? shown(subProcessor.publicLabel, texts);
}

function countriesOf({ country }: SubProcessor, processing: Processing | null): readonly string[] {
  if (processing && processing.storageCountries.length > 0) return processing.storageCountries;
  return country === null ? [] : [country];
}

function haystackOf(row: Omit<RegisterRow, 'haystack'>, texts: Texts): string {
  const { legalName, tradeName, registrationNumber } = row.subProcessor;
  const parts = [
    legalName,
    tradeName,
    registrationNumber,
    row.publicLabel?.text,
    row.purpose?.text,
    row.personalData?.text,
    ...row.countries.flatMap((code) => [code, texts.country(code)]),
    coverageText(row.coverage, texts),
    texts.t(`disclosure.${row.subProcessor.disclosure}`),
  ];
  return folded(parts.filter((part) => part).join('\n'));
}

export const isThirdCountryRow = ({ countries }: RegisterRow): boolean => countries.some(isThirdCountry);
