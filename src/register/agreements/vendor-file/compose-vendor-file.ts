import { checklistPoints, type Agreement } from '#shared/model/agreement.ts';
import { documentsByAgreement, standingsOf, type StandingState } from '#shared/model/agreement-standing.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import type { CalendarFace } from '#shared/model/due.ts';
import { firstWritten, type WindowLanguage } from '#shared/model/languages.ts';
import { standingSentence } from '#shared/messages/standing-sentence.ts';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { FileAgreement, FileDocument, VendorFileContent } from '#register/agreements/vendor-file/manifest.ts';
import { toldAgreements, type Telling, type ToldAgreement } from '#register/agreements/vendor-file/told-records.ts';
import { localDate } from '#shared/model/dates.ts';
import { maskedNames } from '#register/annexes/masked-names.ts';
import { AnnexRowSource, type RowContext } from '#register/annexes/row-source.ts';
import { findDocument } from '#register/documents/documents.ts';
import { knownDocuments } from '#register/documents/known-documents.ts';
import { RegisterError } from '#register/errors.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface VendorFileOptions {
  readonly subProcessorId: string;
  /** `public`: a masked sub-processor goes by its public label, and nothing that the file says names it. */
  readonly face: CalendarFace;
  readonly language: WindowLanguage;
}

/**
 * What a sub-processor's file says, as of now. Throws RegisterError RECORD_NOT_FOUND, DOCUMENT_NOT_FOUND, and of the public
 * face VENDOR_FILE_WITHOUT_LABEL and VENDOR_FILE_NAMES_MASKED.
 */
export function composeVendorFile(register: Register, options: VendorFileOptions): VendorFileContent {
  const { subProcessorId, face, language } = options;
  const { organisation } = register;
  const subProcessor = register.get('subProcessor', subProcessorId);
  const processings = register.all('processing').filter((row) => row.subProcessorId === subProcessorId);
  const audience = face === 'public' ? 'public' : 'customer';
  const context: RowContext = { language, audience, records: register, borrows: true };
  const source = sourceOf(subProcessor, processings, context);
  const now = register.ports.now();
  const maskedNameIn = maskedNames(register.all('subProcessor'), organisation);
  const content: VendorFileContent = {
    format: 'bilaga-vendor-file',
    formatVersion: 1,
    face,
    language,
    asOf: localDate(now),
    exportedAt: now.toISOString(),
    revision: register.latestRevision(),
    organisation: {
      name: organisation.name,
      registrationNumber: organisation.registrationNumber,
      address: organisation.address,
    },
    subProcessor: {
      name: source.name,
      masked: source.masked,
      registrationNumber: source.masked ? '' : subProcessor.registrationNumber,
      address: source.address,
      contact: source.contact,
    },
    processings: processings.map((row) => processingOf(row, new AnnexRowSource(subProcessor, row, context))),
    agreements: agreementsOf(register, subProcessorId, localDate(now), {
      face,
      language,
      hidden: source.masked,
      maskedNameIn,
      mediaTypeOf: (sha256) => findDocument(register, sha256).mediaType,
    }),
  };
  if (face === 'public') refuse(content, maskedNameIn);
  return content;
}

/** Which face is shown is decided where annexes have it decided: there a name always belongs to a processing. */
function sourceOf(
  subProcessor: RecordMap['subProcessor'],
  processings: readonly RecordMap['processing'][],
  context: RowContext,
): AnnexRowSource {
  const ofItsOwn = recordModels.processing.parse({
    ...blankRecord('processing'),
    id: subProcessor.id,
    subProcessorId: subProcessor.id,
    position: 0,
    state: 'active',
  });
  const labelled = processings.find(({ publicLabel }) => firstWritten(publicLabel) !== '');
  const isLabelled = firstWritten(subProcessor.publicLabel) !== '';
  const isMasked = subProcessor.disclosure === 'masked' && context.audience === 'public';
  if (isMasked && !isLabelled && !labelled)
    throw new RegisterError('VENDOR_FILE_WITHOUT_LABEL', { name: subProcessor.legalName });
  return new AnnexRowSource(subProcessor, isLabelled ? ofItsOwn : (labelled ?? ofItsOwn), context);
}

const processingOf = (
  { state }: RecordMap['processing'],
  source: AnnexRowSource,
): VendorFileContent['processings'][number] => ({
  purpose: source.text('purpose'),
  personalData: source.text('personalData'),
  place: source.place,
  state,
});

/** What counts now comes first. */
const order: readonly StandingState[] = [
  'valid',
  'expiring',
  'future',
  'sent',
  'draft',
  'expired',
  'ended',
  'superseded',
];

function agreementsOf(register: Register, subProcessorId: string, date: string, telling: Telling): FileAgreement[] {
  const agreements = register.all('agreement').filter((agreement) => agreement.subProcessorId === subProcessorId);
  const documentsOf = documentsByAgreement(register.all('agreementDocument'));
  const known = knownDocuments(register);
  const standings = standingsOf(agreements, documentsOf, date, known);
  const rank = ({ id }: Agreement): number => order.indexOf(standings.get(id)?.state ?? 'draft');
  const told = toldAgreements(
    agreements.toSorted((a, b) => rank(a) - rank(b)),
    (id) => documentsOf.get(id) ?? [],
    telling,
  );
  // Once more under the names that are told: the reasons name titles and documents.
  const toldStandings = standingsOf(
    told.map(({ agreement }) => agreement),
    documentsByAgreement(told.flatMap(({ documents }) => documents)),
    date,
    known,
  );
  const t = (key: MessageKey, values?: MessageValues): string => translate(telling.language, key, values);
  const folders = new Map(told.map(({ agreement, folder }) => [agreement.id, folder]));
  return told.map((one) => {
    const { agreement } = one;
    const standing = toldStandings.get(agreement.id);
    if (!standing) throw new Error(`no standing of agreement ${agreement.id}`);
    const { kind, title, version, signedOn, inForceFrom, expiresOn, parties, signatories } = agreement;
    return {
      folder: one.folder,
      kind,
      title,
      version,
      standing: {
        state: standing.state,
        until: standing.until,
        reasons: standing.reasons.map(({ code }) => code),
        text: standingSentence({ t }, agreement, standing),
      },
      signedOn,
      inForceFrom,
      expiresOn,
      parties: [...parties],
      signatories: [...signatories],
      supersedes: folders.get(agreement.supersedesId ?? '') ?? null,
      checklist: checklistPoints.map((point) => ({
        point,
        stated: agreement.checklist[point]?.stated ?? null,
        where: agreement.checklist[point]?.where ?? '',
      })),
      documents: documentsIn(register, one, known),
    };
  });
}

function documentsIn(
  register: Register,
  { folder, documents }: ToldAgreement,
  known: ReadonlyMap<string, KnownDocument>,
): FileDocument[] {
  return documents.map(({ sha256, name, role, fileName }) => {
    const { size, mediaType } = findDocument(register, sha256);
    const document = known.get(sha256);
    const signature = document?.signatures?.verdict ?? null;
    const trusted = document?.trusted ?? false;
    return { path: `${folder}/${fileName}`, name, role, mediaType, size, sha256, signature, trusted };
  });
}

/** Last check before it leaves: names that the face was to keep back may stand in any text that somebody wrote. */
function refuse(content: VendorFileContent, maskedNameIn: Telling['maskedNameIn']): void {
  const found = maskedNameIn(textsIn(content));
  if (found) throw new RegisterError('VENDOR_FILE_NAMES_MASKED', { name: found.name, text: found.text.slice(0, 120) });
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
