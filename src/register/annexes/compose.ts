import type { AnnexAudience, AnnexContent, AnnexProfile } from '#shared/model/annex-content.ts';
import { localDate } from '#shared/model/dates.ts';
import type { ClaimId } from '#shared/model/claim.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { translate } from '#shared/messages/translate.ts';
import { RegisterError } from '#register/errors.ts';
import { refuseMaskedNames } from '#register/annexes/masked-names.ts';
import { annexedProcessings, type AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { proveClaim } from '#register/annexes/claims.ts';
import { readingsOf } from '#register/documents/readings.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import { AnnexRowSource } from '#register/annexes/row-source.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/** So many names are told in a message; the rest is counted. */
const namesTold = 5;

export interface ComposeOptions {
  readonly profile: AnnexProfile;
  readonly language: WindowLanguage;
  readonly audience: AnnexAudience;
  readonly customerId: string | null;
  /** The customer where it is to be added together with the annex; `customerId` is null then. */
  readonly newCustomer?: RecordMap['customer'] | undefined;
  /** Sentences that it makes where the register proves them. */
  readonly claims?: readonly ClaimId[] | undefined;
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
 * RegisterError ANNEX_EMPTY, MASKED_WITHOUT_LABEL, MASKED_NAME_IN_TEXT, CLAIM_NOT_PROVEN, RECORD_NOT_FOUND.
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
    notes: [
      ...claimSentences(register, { processings, date: localDate(now), claims: options.claims ?? [], language }),
      ...(rows.some((row) => row.masked) ? [unnamedSentence(organisation, language)] : []),
    ],
  };
  if (audience === 'public') refuseMaskedNames(content, register.all('subProcessor'));
  return { content, processings, untranslated: rows.reduce((sum, row) => sum + row.untranslated, 0) };
}

function partyOf(record: RecordMap['organisation'] | RecordMap['customer']): AnnexContent['organisation'] {
  return { name: record.name, registrationNumber: record.registrationNumber, address: record.address };
}

interface ClaimedAnnex {
  readonly processings: readonly AnnexedProcessing[];
  readonly date: string;
  readonly claims: readonly ClaimId[];
  readonly language: WindowLanguage;
}

/** Says a claim only where the register proves it of every row. */
function claimSentences(register: Register, { processings, date, claims, language }: ClaimedAnnex): string[] {
  return claims.map((claim) => {
    const readings = readingsOf(register.database);
    const { proven, missing } = proveClaim(claim, { records: register, rows: processings, date, readings });
    if (proven)
      return translate(language, `claim.${claim}.sentence`, { organisation: register.organisation.name, date });
    const names = [...new Set(missing.map(({ subProcessor }) => subProcessor))];
    const told = names.slice(0, namesTold).join(', ');
    throw new RegisterError('CLAIM_NOT_PROVEN', { claim, names: told, more: Math.max(0, names.length - namesTold) });
  });
}

function unnamedSentence(organisation: RecordMap['organisation'], language: WindowLanguage): string {
  const own = organisation.unnamedSentence[language]?.trim() ?? '';
  if (own !== '') return own;
  const contact = [organisation.dpoName, organisation.dpoEmail].filter((part) => part !== '').join(', ');
  return translate(language, 'annex.unnamedSentence', { organisation: organisation.name, contact: contact || 'none' });
}
