import { hasChecklist } from '#shared/model/agreement.ts';
import { localeOf, translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { FileAgreement, FileDocument, VendorFileContent } from '#register/agreements/vendor-file/manifest.ts';
import { linesOf, utcMinute, type CoverSection, type CoverTexts } from '#register/annexes/pdf/cover-sheet.ts';
import { emphasis, facts, label } from '#register/annexes/pdf/title-block.ts';

type Translator = (key: MessageKey, values?: MessageValues) => string;

/** Wide enough for half of a hash. */
const documentShares = [0.38, 0.23, 0.39] as const;

/** What the cover sheet of a sub-processor's file says. */
export function coverTexts(content: VendorFileContent): CoverTexts {
  const { face, language, organisation, subProcessor, exportedAt, revision } = content;
  const { name, registrationNumber, address, contact, masked } = subProcessor;
  const t: Translator = (key, values) => translate(language, key, values);
  return {
    fileTitle: t('vendorFile.cover.title', { name }),
    overline: `${organisation.name} · ${t(`vendorFile.cover.${face}`)}`,
    title: name,
    columns: [
      [label(t('vendorFile.cover.subProcessor')), emphasis(name), ...facts([registrationNumber, address])],
      [label(t('vendorFile.cover.contact')), ...facts([contact || t('vendorFile.cover.noContact')])],
    ],
    paragraphs: masked ? [t('vendorFile.cover.mayName')] : [],
    sections: sectionsOf(content, t),
    origin: t('vendorFile.cover.provenance', {
      time: utcMinute(exportedAt),
      number: String(revision.number),
      hash: revision.hash,
    }),
  };
}

function sectionsOf(content: VendorFileContent, t: Translator): CoverSection[] {
  const { processings, agreements, language } = content;
  const documents = agreements.flatMap((agreement) => agreement.documents);
  return [
    {
      heading: t('vendorFile.cover.processings'),
      labels: [
        t('field.purpose'),
        t('field.personalData'),
        outputText(language, 'annex.part.location'),
        t('field.state'),
      ],
      rows: processings.map(({ purpose, personalData, place, state }) => [
        purpose,
        personalData,
        place,
        t(`state.${state}`),
      ]),
    },
    {
      heading: t('vendorFile.cover.agreements'),
      labels: [t('field.agreementId'), t('vendorFile.cover.standing'), t('agreements.checklist')],
      rows: agreements.map((agreement) => [
        nameOf(agreement, t),
        standingOf(agreement, t),
        checklistInShort(agreement, t),
      ]),
      shares: [0.34, 0.38, 0.28],
    },
    {
      heading: t('vendorFile.cover.documents'),
      labels: [t('field.agreementDocument.name'), t('field.role'), t('field.sha256')],
      rows: documents.map((document) => [
        document.path.replace('/', '/\n'),
        documentFacts(document, language, t),
        document.sha256,
      ]),
      shares: documentShares,
    },
    ...agreements.filter(isShownInFull).map((agreement) => checklistOf(agreement, t)),
  ];
}

function nameOf({ title, kind, version }: FileAgreement, t: Translator): string {
  const kindText = t(`agreements.kind.${kind}`);
  return linesOf(title, kindText === title ? '' : kindText, version === '' ? '' : t('agreements.version', { version }));
}

function standingOf({ standing, signatories }: FileAgreement, t: Translator): string {
  return linesOf(standing.text, signatories.length === 0 ? '' : `${t('field.signatories')}: ${signatories.join(', ')}`);
}

/** How many points it states, and which it lacks. One that nobody has looked into says nothing. */
function checklistInShort({ kind, checklist }: FileAgreement, t: Translator): string {
  const pointsThat = (wanted: boolean | null): string =>
    checklist
      .filter(({ stated }) => stated === wanted)
      .map(({ point }) => t(`agreements.checklist.${point}`))
      .join(', ');
  if (!hasChecklist({ kind })) return '';
  if (checklist.every(({ stated }) => stated === null)) return t('agreements.checklist.open');
  const stated = checklist.filter((point) => point.stated === true).length;
  const missing = pointsThat(false);
  const open = pointsThat(null);
  return linesOf(
    t('agreements.checklist.count', { stated, all: checklist.length }),
    missing === '' ? '' : `${t('agreements.checklist.missing')}: ${missing}`,
    open === '' ? '' : `${t('agreements.checklist.open')}: ${open}`,
  );
}

/** Of agreements that are in force it matters where they say it. */
const isShownInFull = ({ kind, standing: { state }, checklist }: FileAgreement): boolean =>
  hasChecklist({ kind }) &&
  (state === 'valid' || state === 'expiring') &&
  checklist.some(({ stated }) => stated !== null);

function checklistOf({ title, checklist }: FileAgreement, t: Translator): CoverSection {
  return {
    heading: t('vendorFile.cover.checklist', { title }),
    labels: [t('vendorFile.cover.point'), t('vendorFile.cover.obligation'), t('agreements.checklist.where')],
    rows: checklist.map(({ point, stated, where }) => [
      t(`agreements.checklist.${point}`),
      t(`agreements.checklist.${point}.text`),
      stated === true ? where || t('agreements.checklist.stated') : t(stated === null ? openKey : missingKey),
    ]),
    shares: [0.18, 0.54, 0.28],
  };
}

const openKey = 'agreements.checklist.open';
const missingKey = 'agreements.checklist.missing';

function documentFacts({ role, size, signature, trusted }: FileDocument, language: 'sv' | 'en', t: Translator): string {
  return linesOf(
    t(`value.role.${role}`),
    sizeText(size, language),
    signature === null ? '' : t(`vendorFile.cover.signature.${signature}`),
    trusted ? t('vendorFile.cover.trusted') : '',
  );
}

function sizeText(size: number, language: 'sv' | 'en'): string {
  const [amount, unit] =
    size < 1000 ? [size, 'byte'] : size < 1_000_000 ? [size / 1e3, 'kilobyte'] : [size / 1e6, 'megabyte'];
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: 1,
  }).format(amount);
}
