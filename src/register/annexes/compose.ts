import type { AnnexAudience, AnnexContent, AnnexProfile } from '#shared/model/annex-content.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { translate } from '#shared/messages/translate.ts';
import { RegisterError } from '#register/errors.ts';
import { refuseMaskedNames } from '#register/annexes/masked-names.ts';
import { annexedProcessings, type AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import { AnnexRowSource } from '#register/annexes/row-source.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface ComposeOptions {
  readonly profile: AnnexProfile;
  readonly language: WindowLanguage;
  readonly audience: AnnexAudience;
  readonly customerId: string | null;
  /** The customer where it is to be added together with the annex; `customerId` is null then. */
  readonly newCustomer?: RecordMap['customer'] | undefined;
  /** Number of the annex that is being issued; null for a preview. */
  readonly number: string | null;
}

export interface Composed {
  readonly content: AnnexContent;
  /** What its rows are about. */
  readonly processings: readonly AnnexedProcessing[];
  /** Texts that stand in another language because they are missing in the annex's. */
  readonly untranslated: number;
}

/**
 * What an annex says as of now: the active processings, for a customer only those of the services that it uses. Throws
 * RegisterError ANNEX_EMPTY, MASKED_WITHOUT_LABEL, MASKED_NAME_IN_TEXT, RECORD_NOT_FOUND.
 */
export function composeAnnex(register: Register, options: ComposeOptions): Composed {
  const { language, audience } = options;
  const organisation = register.organisation;
  const { customerId, newCustomer } = options;
  const customer = newCustomer ?? (customerId === null ? null : register.get('customer', customerId));
  const processings = annexedProcessings(register, customer);
  const context = { language, audience, organisation };
  const rows = processings.map((row) => new AnnexRowSource(row.subProcessor, row.processing, context));
  if (rows.length === 0) throw new RegisterError('ANNEX_EMPTY', { file: register.fileName });
  const profile = profiles[options.profile];
  const now = register.ports.now();
  const content: AnnexContent = {
    format: 'bilaga-annex',
    formatVersion: 1,
    number: options.number,
    profile: options.profile,
    language,
    audience,
    asOf: localDate(now),
    composedAt: now.toISOString(),
    revision: register.latestRevision(),
    organisation: partyOf(organisation),
    customer: customer === null ? null : { ...partyOf(customer), contractReference: customer.contractReference },
    title: translate(language, profile.title),
    introduction: [translate(language, profile.introduction, { organisation: organisation.name })],
    columns: profile.columns.map(({ key, label }) => ({ key, label: translate(language, label) })),
    rows: rows.map((row) => Object.fromEntries(profile.columns.map(({ key, cell }) => [key, cell(row)]))),
    notes: rows.some((row) => row.masked) ? [unnamedSentence(organisation, language)] : [],
  };
  if (audience === 'public') refuseMaskedNames(content, register.all('subProcessor'));
  return { content, processings, untranslated: rows.reduce((sum, row) => sum + row.untranslated, 0) };
}

function partyOf(record: RecordMap['organisation'] | RecordMap['customer']): AnnexContent['organisation'] {
  return { name: record.name, registrationNumber: record.registrationNumber, address: record.address };
}

function unnamedSentence(organisation: RecordMap['organisation'], language: WindowLanguage): string {
  const own = organisation.unnamedSentence[language]?.trim() ?? '';
  if (own !== '') return own;
  const contact = [organisation.dpoName, organisation.dpoEmail].filter((part) => part !== '').join(', ');
  return translate(language, 'annex.unnamedSentence', { organisation: organisation.name, contact: contact || 'none' });
}

/** The date on the computer's calendar: an annex is dated as its reader would date it. */
export function localDate(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
