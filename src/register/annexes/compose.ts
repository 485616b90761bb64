import type { AnnexAudience, AnnexContent, AnnexParagraph } from '#shared/model/annex-content.ts';
import type { AnnexProfile } from '#shared/model/annex-profile.ts';
import { localDate } from '#shared/model/dates.ts';
import type { ClaimId } from '#shared/model/claim.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { columnsAndRows, type RowFaces } from '#register/annexes/annex-columns.ts';
import { annexedProcessings, type AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { claimSentences } from '#register/annexes/claim-sentences.ts';
import { cellGrounds } from '#register/annexes/column-cells.ts';
import { compareAnnexes, type ComparedAnnex } from '#register/annexes/compare-annexes.ts';
import { maskedThenAndNow, refuseMaskedNames } from '#register/annexes/masked-names.ts';
import { namedRows } from '#register/annexes/named-rows.ts';
import { noneEngaged, processorFacts, unnamedSentence } from '#register/annexes/paragraphs.ts';
import { resolveProfile, type ResolvedProfile } from '#register/annexes/resolve-profile.ts';
import { AnnexRowSource, type MissingText } from '#register/annexes/row-source.ts';
import { sections } from '#register/annexes/sections/list-of-sections.ts';
import { inLanguages, type InLanguages, type SectionGrounds } from '#register/annexes/sections/section.ts';
import { sinceSection } from '#register/annexes/sections/since.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import { RegisterError } from '#register/errors.ts';
import type { NamedRow } from '#register/reveals/named-by-annex.ts';
import { hasAnnex } from '#register/store/left-house.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface ComposeOptions {
  readonly profile: AnnexProfile;
  /** The user's own profile instead. */
  readonly ownProfileId?: string | null | undefined;
  readonly language: ContentLanguage;
  /** Of a bilingual annex; texts that are not written in it are left out there. */
  readonly secondLanguage?: ContentLanguage | null | undefined;
  readonly audience: AnnexAudience;
  readonly customerId: string | null;
  /** The customer where it is to be added together with the annex; `customerId` is null then. */
  readonly newCustomer?: RecordMap['customer'] | undefined;
  /** The register as it was then; now where it is null. */
  readonly asOf?: AsOf | null | undefined;
  /** Sentences that it makes where the register proves them. */
  readonly claims?: readonly ClaimId[] | undefined;
  /** Number of the annex that is being issued; null for a preview. */
  readonly number: string | null;
  /** The annex whose place it takes. */
  readonly supersedes?: RecordMap['annex'] | null | undefined;
  /** With a table of the changes since that one. */
  readonly withChanges?: boolean | undefined;
  /** What that one would have said as this one is told, where it was told in another language or to other eyes. */
  readonly before?: ComparedAnnex | undefined;
}

export interface Composed {
  readonly content: AnnexContent;
  /** What its rows are about. */
  readonly processings: readonly AnnexedProcessing[];
  /** All of whom it says something, in its rows or elsewhere. */
  readonly named: readonly NamedRow[];
  /** Texts that are not written in a language of the annex. */
  readonly missing: MissingText[];
}

/**
 * What an annex says: the active processings, for a customer only those of the services that it uses. A customer who has an
 * annex is told where none are left: else the last thing that it read would stay untrue. Throws RegisterError
 * ANNEX_EMPTY, MASKED_WITHOUT_LABEL, MASKED_NAME_IN_TEXT, CLAIM_NOT_PROVEN, RECORD_NOT_FOUND, REVISION_NOT_FOUND,
 * PROFILE_NOT_FOR_AUDIENCE, PROFILE_COLUMN_INTERNAL, ANNEX_OF_THE_FUTURE, ANNEX_FOR_OTHERS where the annex whose place it takes is not the same
 * customer's, or, with a table of changes, not for the same audience.
 */
export function composeAnnex(register: Register, options: ComposeOptions): Composed {
  const { audience, asOf = null } = options;
  const records: RecordReader = asOf === null ? register : register.asOf(asOf.revision);
  const now = register.ports.now();
  const date = asOf?.date ?? localDate(now);
  if (date > localDate(now)) throw new RegisterError('ANNEX_OF_THE_FUTURE', { date });
  const customer = options.newCustomer ?? customerOf(register, records, options);
  refuseThatOfOthers(options, customer);
  // How it is printed is today's matter: a profile may be younger than the day that is told of.
  const profile = resolveProfile(register, { ...options, ownProfileId: options.ownProfileId ?? null });
  const processings = annexedProcessings(records, customer);
  const grounds: SectionGrounds = { records, customer, audience, date };
  const tables = sectionsOf(profile, grounds, inLanguages(languagesOf(options)));
  const wasTold = customer !== null && hasAnnex(register.database, customer.id);
  // A record of processing has something to say without any sub-processor (GDPR art. 30(2)), a list of them has not.
  if (processings.length === 0 && !wasTold && tables.every(({ rows }) => rows.length === 0))
    throw new RegisterError('ANNEX_EMPTY', { file: register.fileName });
  const faces = processings.map((row) => facesOf(row, records, options));
  const composed: AnnexContent = {
    ...headOf(records, options, { profile, customer, date, isEmpty: processings.length === 0 }),
    composedAt: now.toISOString(),
    ...columnsAndRows(profile, faces, languagesOf(options), cellGrounds(grounds)),
    sections: tables,
    notes: paragraphs(options, (language) => [
      ...claimSentences(records, {
        processings,
        date,
        // Of nobody everything could be claimed.
        claims: processings.length === 0 ? [] : (options.claims ?? []),
        language,
        readings: knownDocuments(register),
      }),
      ...(faces.some(([row]) => row.masked) ? [unnamedSentence(records.organisation, language)] : []),
    ]),
  };
  const content = withSince(composed, processings, options);
  if (audience === 'public')
    refuseMaskedNames(
      content,
      maskedThenAndNow(records.all('subProcessor'), register.all('subProcessor')),
      register.organisation,
    );
  const missing = faces.flatMap((row) => row.flatMap((face) => face?.missing ?? []));
  return { content, processings, named: namedRows(processings, profile, grounds), missing };
}

/** As it was on the day that is told of; as it is known now where it was added later. */
function customerOf(
  register: Register,
  records: RecordReader,
  { customerId }: ComposeOptions,
): RecordMap['customer'] | null {
  if (customerId === null) return null;
  return records.find('customer', customerId) ?? register.get('customer', customerId);
}

/** What an annex takes over from the one before it, others must not read: its number, its rows, names that it told. */
function refuseThatOfOthers(
  { supersedes, audience, withChanges, before }: ComposeOptions,
  customer: RecordMap['customer'] | null,
): void {
  if (!supersedes) return;
  const isSameAudience = supersedes.audience === audience || withChanges !== true || before !== undefined;
  if (supersedes.customerId === (customer?.id ?? null) && isSameAudience) return;
  throw new RegisterError('ANNEX_FOR_OTHERS', { number: supersedes.number });
}

type Languages = readonly [ContentLanguage, ContentLanguage?];

const languagesOf = ({ language, secondLanguage }: ComposeOptions): Languages =>
  secondLanguage === null || secondLanguage === undefined || secondLanguage === language
    ? [language]
    : [language, secondLanguage];

/** Paragraphs in the first language, then in the second. */
function paragraphs(
  options: ComposeOptions,
  textsIn: (language: ContentLanguage) => readonly string[],
): AnnexParagraph[] {
  const [language, second] = languagesOf(options);
  const others = second === undefined ? [] : textsIn(second).map((text) => ({ language: second, text }));
  return [...textsIn(language), ...others];
}

function facesOf(
  { subProcessor, processing }: AnnexedProcessing,
  records: RecordReader,
  options: ComposeOptions,
): RowFaces {
  const [language, second] = languagesOf(options);
  const { audience } = options;
  const first = new AnnexRowSource(subProcessor, processing, { language, audience, records, borrows: true });
  if (second === undefined) return [first];
  return [first, new AnnexRowSource(subProcessor, processing, { language: second, audience, records, borrows: false })];
}

interface Head {
  readonly profile: ResolvedProfile;
  readonly customer: RecordMap['customer'] | null;
  readonly date: string;
  /** Whether there are no rows. */
  readonly isEmpty: boolean;
}

/** What stands around the tables. */
function headOf(
  records: RecordReader,
  options: ComposeOptions,
  { profile, customer, date, isEmpty }: Head,
): Omit<AnnexContent, 'composedAt' | 'columns' | 'rows' | 'sections' | 'notes'> {
  const { organisation } = records;
  const { number, issuedAt } = options.supersedes ?? { number: null, issuedAt: '' };
  return {
    format: 'bilaga-annex',
    formatVersion: 2,
    number: options.number,
    profile: profile.base.name,
    ownProfile: profile.ownName,
    language: options.language,
    secondLanguage: languagesOf(options)[1] ?? null,
    audience: options.audience,
    asOf: date,
    supersedes: number === null ? null : { number, issuedAt },
    revision: records.latestRevision(),
    organisation: partyOf(organisation),
    customer: customer === null ? null : { ...partyOf(customer), contractReference: customer.contractReference },
    title: inLanguages(languagesOf(options))(profile.title),
    introduction: paragraphs(options, (language) => {
      if (customer !== null && isEmpty && !profile.base.tellsProcessor)
        return [noneEngaged(organisation.name, customer.name, language)];
      return [
        ...profile.introduction(language, organisation.name).split(/\n{2,}/),
        ...(profile.base.tellsProcessor ? processorFacts(organisation, language) : []),
      ];
    }),
  };
}

function partyOf(record: RecordMap['organisation'] | RecordMap['customer']): AnnexContent['organisation'] {
  return { name: record.name, registrationNumber: record.registrationNumber, address: record.address };
}

const sectionsOf = (profile: ResolvedProfile, grounds: SectionGrounds, both: InLanguages): AnnexContent['sections'] =>
  profile.base.sections
    // To nobody in particular nothing has been told: “none” would say that nothing has changed.
    .filter((section) => section !== 'changes' || grounds.customer !== null)
    .map((section) => sections[section](grounds, both));

/** With the table of changes since the annex that it supersedes, where that is wished. */
function withSince(
  content: AnnexContent,
  processings: readonly AnnexedProcessing[],
  options: ComposeOptions,
): AnnexContent {
  const { supersedes, withChanges = false, before } = options;
  if (!supersedes || !withChanges) return content;
  const { rows } = compareAnnexes(before ?? supersedes, {
    content,
    rowIds: processings.map(({ processing }) => processing.id),
  });
  const since = sinceSection(supersedes.number, rows, inLanguages(languagesOf(options)));
  return { ...content, sections: [...content.sections, since] };
}
