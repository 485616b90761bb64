import type { AnnexAudience } from '#shared/model/annex-content.ts';
import type { ContentLanguage, LocalizedText, WindowLanguage } from '#shared/model/languages.ts';
import { localeOf, translate, type MessageKey } from '#shared/messages/translate.ts';
import { RegisterError } from '#register/errors.ts';
import type { RecordMap } from '#register/store/records.ts';

type TextField =
  'purpose' | 'personalData' | 'dataSubjects' | 'description' | 'location' | 'retention' | 'responsibilities';

const partLabels: Readonly<Record<TextField, MessageKey>> = {
  purpose: 'annex.part.purpose',
  personalData: 'annex.part.personalData',
  dataSubjects: 'annex.part.dataSubjects',
  description: 'annex.part.description',
  location: 'annex.part.location',
  retention: 'annex.part.retention',
  responsibilities: 'annex.part.responsibilities',
};

export interface RowContext {
  readonly language: WindowLanguage;
  readonly audience: AnnexAudience;
  readonly organisation: RecordMap['organisation'];
}

/**
 * One processing as one audience may see it. This is the only place that decides between the two faces of a masked
 * sub-processor, so that no profile can print the wrong one.
 */
export class AnnexRowSource {
  readonly #subProcessor: RecordMap['subProcessor'];
  readonly #processing: RecordMap['processing'];
  readonly #context: RowContext;
  /** Texts that had to be taken from another language than the annex's. */
  untranslated = 0;

  constructor(subProcessor: RecordMap['subProcessor'], processing: RecordMap['processing'], context: RowContext) {
    this.#subProcessor = subProcessor;
    this.#processing = processing;
    this.#context = context;
  }

  /** Whether this row hides who the sub-processor is. */
  get masked(): boolean {
    return this.#subProcessor.disclosure === 'masked' && this.#context.audience === 'public';
  }

  /** Legal name, or the public label. Throws RegisterError MASKED_WITHOUT_LABEL. */
  get name(): string {
    if (!this.masked) return this.#subProcessor.legalName;
    const label = this.#inLanguage(this.#processing.publicLabel) || this.#inLanguage(this.#subProcessor.publicLabel);
    if (label !== '') return label;
    throw new RegisterError('MASKED_WITHOUT_LABEL', { name: this.#subProcessor.legalName });
  }

  get nameWithNumber(): string {
    return this.masked ? this.name : lines([this.name, this.#subProcessor.registrationNumber]);
  }

  get address(): string {
    if (this.masked) return this.#message('annex.onRequest');
    return lines([this.#subProcessor.address, this.#countryName(this.#subProcessor.country)]);
  }

  get contact(): string {
    if (this.masked) {
      const { name, dpoName, dpoEmail, dpoPhone } = this.#context.organisation;
      return lines([this.#message('annex.contactOnRequest', { organisation: name }), dpoName, dpoEmail, dpoPhone]);
    }
    const { contactName, contactPosition, contactEmail, contactPhone } = this.#subProcessor;
    return lines([contactName, contactPosition, contactEmail, contactPhone]);
  }

  text(field: TextField): string {
    return this.#inLanguage(this.#processing[field]);
  }

  /** The texts that exist, each after its label, in paragraphs. */
  labelled(fields: readonly TextField[]): string {
    return lines(
      fields.map((field) => {
        const text = field === 'location' ? this.place : this.text(field);
        return text === '' ? '' : `${this.#message(partLabels[field])}: ${text}`;
      }),
    );
  }

  /** The countries of storage, and the place in words. */
  get place(): string {
    const countries = this.#processing.storageCountries.map((code) => this.#countryName(code)).join(', ');
    return [countries, this.text('location')].filter((part) => part !== '').join('; ');
  }

  #inLanguage(text: LocalizedText): string {
    const own = text[this.#context.language]?.trim() ?? '';
    if (own !== '') return own;
    const other = anyLanguage(text);
    if (other !== '') this.untranslated += 1;
    return other;
  }

  #countryName(code: string | null): string {
    if (code === null) return '';
    const names = new Intl.DisplayNames([localeOf(this.#context.language)], { type: 'region', fallback: 'code' });
    return names.of(code) ?? code;
  }

  #message(key: MessageKey, values: Record<string, string> = {}): string {
    return translate(this.#context.language, key, values);
  }
}

/** The first text that exists: Swedish and English first, then the rest. */
function anyLanguage(text: LocalizedText): string {
  const order: readonly ContentLanguage[] = ['en', 'sv', 'de', 'fr', 'fi', 'nb', 'da', 'nl'];
  for (const language of order) {
    const found = text[language]?.trim() ?? '';
    if (found !== '') return found;
  }
  return '';
}

const lines = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
