import type { LocalizedText } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { AgreementCoverage, RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { shownText, type ShownText } from '#renderer/app/localized.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { coverageAt, type Coverage } from '#renderer/features/register/coverage.ts';

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
}

interface Inputs {
  readonly subProcessor: SubProcessor;
  readonly processing: Processing | null;
  readonly processings: number;
  readonly coverage: AgreementCoverage;
}

const missing: AgreementCoverage = { state: 'missing', until: null };

/**
 * Makes the rows of the grid. A row whose records are the same as last time is the same object, so that an edit among ten
 * thousand rows redraws one.
 */
export class RowMaker {
  readonly #texts: Texts;
  readonly #today: string;
  #made = new Map<string, { readonly inputs: Inputs; readonly row: RegisterRow }>();

  /** `today`: ISO date. */
  constructor(texts: Texts, today: string) {
    this.#texts = texts;
    this.#today = today;
  }

  /** Rows in the order of an annex. */
  rowsOf(records: RegisterRecords): RegisterRow[] {
    const counts = new Map<string, number>();
    for (const { subProcessorId } of records.processings) {
      counts.set(subProcessorId, (counts.get(subProcessorId) ?? 0) + 1);
    }
    const subProcessors = new Map(records.subProcessors.map((one) => [one.id, one]));
    const inputs = (subProcessor: SubProcessor, processing: Processing | null): Inputs => ({
      subProcessor,
      processing,
      processings: counts.get(subProcessor.id) ?? 0,
      coverage: records.coverage[subProcessor.id] ?? missing,
    });
    const withProcessing = records.processings.flatMap((processing) => {
      const subProcessor = subProcessors.get(processing.subProcessorId);
      return subProcessor ? [inputs(subProcessor, processing)] : [];
    });
    const without = records.subProcessors.filter(({ id }) => !counts.has(id)).map((one) => inputs(one, null));
    const made = [...withProcessing, ...without].map((one) => this.#row(one));
    this.#made = new Map(made.map((one) => [one.row.id, one]));
    return made.map(({ row }) => row);
  }

  #row(inputs: Inputs): { readonly inputs: Inputs; readonly row: RegisterRow } {
    const { subProcessor, processing, processings, coverage } = inputs;
    const id = processing?.id ?? subProcessor.id;
    const known = this.#made.get(id);
    if (known && isSame(known.inputs, inputs)) return known;
    const row = {
      id,
      subProcessor,
      processing,
      processings,
      purpose: shown(processing?.purpose, this.#texts),
      personalData: shown(processing?.personalData, this.#texts),
      countries: countriesOf(subProcessor, processing),
      publicLabel: subProcessor.disclosure === 'masked' ? labelOf(subProcessor, processing, this.#texts) : null,
      coverage: coverageAt(this.#today, coverage),
    };
    return { inputs, row };
  }
}

/** The rows, made anew. */
export const rowsOf = (records: RegisterRecords, texts: Texts, today: string): RegisterRow[] =>
  new RowMaker(texts, today).rowsOf(records);

const isSame = (a: Inputs, b: Inputs): boolean =>
  a.subProcessor === b.subProcessor &&
  a.processing === b.processing &&
  a.processings === b.processings &&
  a.coverage === b.coverage;

const shown = (text: LocalizedText | undefined, { language }: Texts): ShownText | null =>
  text ? shownText(text, language) : null;

function labelOf(subProcessor: SubProcessor, processing: Processing | null, texts: Texts): ShownText | null {
  return shown(processing?.publicLabel, texts) ?? shown(subProcessor.publicLabel, texts);
}

function countriesOf({ country }: SubProcessor, processing: Processing | null): readonly string[] {
  if (processing && processing.storageCountries.length > 0) return processing.storageCountries;
  return country === null ? [] : [country];
}
