import type { AnnexAudience } from '#shared/model/annex-content.ts';
import { firstWritten, type ContentLanguage, type LocalizedText } from '#shared/model/languages.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { labelledText, outputText } from '#shared/messages/output/output-text.ts';
import { countryName } from '#register/annexes/country-name.ts';
import { RegisterError } from '#register/errors.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

export type RowText =
  | 'purpose'
  | 'personalData'
  | 'dataSubjects'
  | 'description'
  | 'location'
  | 'retention'
  | 'responsibilities'
  | 'measures';

/** A text that is missing in the annex's language. */
export interface MissingText {
  readonly table: 'subProcessor' | 'processing';
  readonly recordId: string;
  readonly field: RowText | 'publicLabel';
  readonly language: ContentLanguage;
}

export interface RowContext {
  readonly language: ContentLanguage;
  readonly audience: AnnexAudience;
  readonly records: RecordReader;
  /** Whether a text that is missing in the language is taken from another, as the first language of an annex does. */
  readonly borrows: boolean;
}

/** Texts of a processing that have a label of their own in a cell with several of them. */
const partLabels: Readonly<Record<Exclude<RowText, 'measures'>, OutputKey>> = {
  purpose: 'annex.part.purpose',
  personalData: 'annex.part.personalData',
  dataSubjects: 'annex.part.dataSubjects',
  description: 'annex.part.description',
  location: 'annex.part.location',
  retention: 'annex.part.retention',
  responsibilities: 'annex.part.responsibilities',
};

/**
 * One processing as one audience may see it, in one language. This is the only place that decides between the two faces of
 * a masked sub-processor, so that no profile can print the wrong one.
 */
export class AnnexRowSource {
  readonly processing: RecordMap['processing'];
  readonly #subProcessor: RecordMap['subProcessor'];
  readonly #context: RowContext;
  readonly missing: MissingText[] = [];

  constructor(subProcessor: RecordMap['subProcessor'], processing: RecordMap['processing'], context: RowContext) {
    this.#subProcessor = subProcessor;
    this.processing = processing;
    this.#context = context;
  }

  get records(): RecordReader {
    return this.#context.records;
  }

  /** Whether this row hides who the sub-processor is. */
  get masked(): boolean {
    return this.#isMasked(this.#subProcessor);
  }

  /** Legal name, or the public label. Throws RegisterError MASKED_WITHOUT_LABEL. */
  get name(): string {
    if (!this.masked) return this.#subProcessor.legalName;
    const label = this.publicLabel;
    // A second language that has no label leaves the first to stand alone.
    if (label !== '' || !this.#context.borrows) return label;
    throw new RegisterError('MASKED_WITHOUT_LABEL', { name: this.#subProcessor.legalName });
  }

  /** What the public reads instead of the name; empty of a named one that has none. */
  get publicLabel(): string {
    const { publicLabel } = this.processing;
    return this.#inLanguage(publicLabel, 'publicLabel') || this.#labelOf(this.#subProcessor);
  }

  get nameWithNumber(): string {
    return this.masked ? this.name : lines([this.name, this.#subProcessor.registrationNumber]);
  }

  get registrationNumber(): string {
    return this.masked ? this.message('annex.onRequest') : this.#subProcessor.registrationNumber;
  }

  get address(): string {
    if (this.masked) return this.message('annex.onRequest');
    return lines([this.#subProcessor.address, this.countryName(this.#subProcessor.country)]);
  }

  get country(): string {
    return this.masked ? this.message('annex.onRequest') : this.countryName(this.#subProcessor.country);
  }

  get contact(): string {
    if (this.masked) {
      const { name, dpoName, dpoEmail, dpoPhone } = this.records.organisation;
      return lines([this.message('annex.contactOnRequest', { organisation: name }), dpoName, dpoEmail, dpoPhone]);
    }
    const { contactName, contactPosition, contactEmail, contactPhone } = this.#subProcessor;
    return lines([contactName, contactPosition, contactEmail, contactPhone]);
  }

  /** The sub-processor through which this one is engaged, by the face that the audience may see; empty: the organisation. */
  get engagedBy(): string {
    const { engagedById } = this.#subProcessor;
    const engager = engagedById === null ? undefined : this.records.find('subProcessor', engagedById);
    if (!engager) return '';
    if (this.masked) return this.message('annex.onRequest');
    return this.#isMasked(engager) ? this.#labelOf(engager) || this.message('annex.onRequest') : engager.legalName;
  }

  get subProcessorId(): string {
    return this.#subProcessor.id;
  }

  text(field: RowText): string {
    return this.#inLanguage(this.processing[field], field);
  }

  /** The texts that exist, each after its label, in paragraphs. */
  labelled(fields: readonly (keyof typeof partLabels)[]): string {
    return lines(
      fields.map((field) => {
        const text = field === 'location' ? this.placeWithAccess : this.text(field);
        return text === '' ? '' : this.#labelled(partLabels[field], text);
      }),
    );
  }

  #labelled(label: OutputKey, text: string): string {
    return labelledText(this.#context.language, this.message(label), text);
  }

  /** The countries of storage, and the place in words. */
  get place(): string {
    const countries = this.countryNames(this.processing.storageCountries);
    return [countries, this.text('location')].filter((part) => part !== '').join('; ');
  }

  /** The place, and from where else the data are accessed: that is processing too. */
  get placeWithAccess(): string {
    const { storageCountries, accessCountries } = this.processing;
    const elsewhere = accessCountries.filter((code) => !storageCountries.includes(code));
    if (elsewhere.length === 0) return this.place;
    const access = this.#labelled('annex.column.access', this.countryNames(elsewhere));
    return [this.place, access].filter((part) => part !== '').join('; ');
  }

  countryNames(codes: readonly string[]): string {
    return codes.map((code) => this.countryName(code)).join(', ');
  }

  countryName(code: string | null): string {
    return countryName(code, this.#context.language);
  }

  message(key: OutputKey, values: Record<string, string> = {}): string {
    return outputText(this.#context.language, key, values);
  }

  #isMasked({ disclosure }: RecordMap['subProcessor']): boolean {
    return disclosure === 'masked' && this.#context.audience === 'public';
  }

  #labelOf({ id, publicLabel }: RecordMap['subProcessor']): string {
    return this.#inLanguage(publicLabel, 'publicLabel', { table: 'subProcessor', recordId: id });
  }

  #inLanguage(
    text: LocalizedText,
    field: MissingText['field'],
    whose: Pick<MissingText, 'table' | 'recordId'> = { table: 'processing', recordId: this.processing.id },
  ): string {
    const { language, borrows } = this.#context;
    const own = text[language]?.trim() ?? '';
    if (own !== '') return own;
    const other = firstWritten(text);
    if (other !== '') this.missing.push({ ...whose, field, language });
    return borrows ? other : '';
  }
}

const lines = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
