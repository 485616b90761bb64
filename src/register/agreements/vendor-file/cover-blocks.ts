import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { hasChecklist } from '#shared/model/agreement.ts';
import { localeOf, translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { FileAgreement, FileDocument, VendorFileContent } from '#register/agreements/vendor-file/manifest.ts';
import { columnWidths } from '#register/annexes/pdf/column-widths.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { AnnexTable } from '#register/annexes/pdf/table.ts';
import { tableColumns } from '#register/annexes/pdf/table-column.ts';
import { emphasis, facts, label, titleBlock, type TitleTexts } from '#register/annexes/pdf/title-block.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

type Translator = (key: MessageKey, values?: MessageValues) => string;

interface Section {
  readonly heading: string;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Parts of the width that the columns take; by what is in them unless given. */
  readonly shares?: readonly number[];
}

/** Empty space, in points. */
const afterTable = 18;
const afterParagraph = 8;

/** Wide enough for half of a hash. */
const documentShares = [0.38, 0.23, 0.39] as const;

/** What stands on the cover sheet, top to bottom, as pdfmake takes it; fills the structure tree below `root`. */
export function coverBlocks(setter: Typesetter, root: PdfStructureElement, content: VendorFileContent): ContentBlock[] {
  const t: Translator = (key, values) => translate(content.language, key, values);
  const title = titleBlock(setter, root, titleTexts(content, t));
  const warning = content.subProcessor.masked
    ? [setter.paragraph(root, 'P', t('vendorFile.cover.mayName'), style.body, afterParagraph)]
    : [];
  const sections = sectionsOf(content, t).map((section) => sectionBlock(setter, root, section));
  const origin = t('vendorFile.cover.provenance', {
    time: `${content.exportedAt.slice(0, 10)} ${content.exportedAt.slice(11, 16)} UTC`,
    number: String(content.revision.number),
    hash: content.revision.hash,
  });
  return [...title, ...warning, ...sections, setter.paragraph(root, 'P', origin, style.small, 0)];
}

function titleTexts(
  { face, language, asOf, revision, organisation, subProcessor }: VendorFileContent,
  t: Translator,
): TitleTexts {
  const { name, registrationNumber, address, contact } = subProcessor;
  return {
    overline: `${organisation.name} · ${t(`vendorFile.cover.${face}`)}`,
    title: name,
    columns: [
      [label(t('vendorFile.cover.subProcessor')), emphasis(name), ...facts([registrationNumber, address])],
      [label(t('vendorFile.cover.contact')), ...facts([contact || t('vendorFile.cover.noContact')])],
      [
        label(outputText(language, 'annex.pdf.asOf')),
        emphasis(asOf),
        ...facts([
          outputText(language, 'annex.pdf.revision', {
            number: String(revision.number),
            hash: revision.hash.slice(0, 8),
          }),
        ]),
      ],
    ],
  };
}

function sectionsOf(content: VendorFileContent, t: Translator): Section[] {
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

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

function nameOf({ title, kind, version }: FileAgreement, t: Translator): string {
  const kindText = t(`agreements.kind.${kind}`);
  return lines(title, kindText === title ? '' : kindText, version === '' ? '' : t('agreements.version', { version }));
}

function standingOf({ standing, signatories }: FileAgreement, t: Translator): string {
  return lines(standing.text, signatories.length === 0 ? '' : `${t('field.signatories')}: ${signatories.join(', ')}`);
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
  return lines(
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

function checklistOf({ title, checklist }: FileAgreement, t: Translator): Section {
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
  return lines(
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

function sectionBlock(
  setter: Typesetter,
  root: PdfStructureElement,
  { heading, labels, rows, shares }: Section,
): ContentBlock {
  const { type, width } = setter;
  const none = labels.map((_label, index) => (index === 0 ? '–' : ''));
  const printable = (texts: readonly string[]): string[] => texts.map((text) => type.printable(text, 0));
  const printed = (rows.length > 0 ? rows : [none]).map(printable);
  const columns = tableColumns(printable(labels).map((text) => ({ label: text })));
  const widths = shares?.map((share) => share * width) ?? columnWidths(setter, columns, printed);
  const table = new AnnexTable(setter, root, columns, widths, type.printable(heading, 0));
  for (const texts of printed) table.row(texts, 0);
  return { ...table.block(), margin: [0, 0, 0, afterTable] };
}
