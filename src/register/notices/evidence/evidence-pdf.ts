import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import { outputText } from '#shared/messages/output/output-text.ts';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import { columnWidths } from '#register/annexes/pdf/column-widths.ts';
import { furnitureOf, stateText } from '#register/annexes/pdf/furniture.ts';
import { signaturePlaces } from '#register/annexes/pdf/signature-place.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import { AnnexTable } from '#register/annexes/pdf/table.ts';
import { tableColumns } from '#register/annexes/pdf/table-column.ts';
import { emphasis, facts, label, titleBlock, type TitleTexts } from '#register/annexes/pdf/title-block.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';
import type { EvidenceRecipient, NoticeEvidence } from '#register/notices/evidence/manifest.ts';
import { printPaper } from '#register/notices/print-paper.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';

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

/**
 * The evidence of a notice for people: what the manifest says, as PDF/A-3a, tagged. Throws RegisterError
 * ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST.
 */
export async function renderEvidence(
  content: NoticeEvidence,
  options: PaperLook & { readonly signatureField: boolean },
): Promise<Uint8Array> {
  const t: Translator = (key, values) => translate(content.language, key, values);
  const { language, organisation, exportedAt: composedAt, asOf } = content;
  const furniture = furnitureOf(content);
  const title = t('noticeEvidence.title', { title: content.title });
  const about = `${organisation.name} · ${stateText(content, furniture)}`;
  const head = { title, language, organisation: organisation.name, subject: asOf, about, composedAt };
  return printPaper(head, options, (setter, root) => [
    ...titleBlock(setter, root, titleTexts(content, t)),
    ...sectionsOf(content, t).map((section) => sectionBlock(setter, root, section)),
    ...(options.signatureField ? signaturePlaces(setter, root, { organisation, customer: null }, furniture) : []),
    setter.paragraph(root, 'P', originText(content, t), style.small, 0),
  ]);
}

function titleTexts(
  { language, organisation, title, state, mayStartOn, asOf, revision }: NoticeEvidence,
  t: Translator,
): TitleTexts {
  const { name, registrationNumber, address } = organisation;
  return {
    overline: `${name} · ${t('noticeEvidence.internal')}`,
    title,
    columns: [
      [label(outputText(language, 'annex.pdf.organisation')), emphasis(name), ...facts([registrationNumber, address])],
      [
        label(t('noticeEvidence.state')),
        emphasis(t(`notices.state.${state}`)),
        ...facts([
          mayStartOn === null
            ? t('noticeEvidence.mayStart.not')
            : t('noticeEvidence.mayStart.from', { date: mayStartOn }),
        ]),
      ],
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

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

function sectionsOf({ changes, recipients, history }: NoticeEvidence, t: Translator): Section[] {
  const documents = recipients.flatMap((recipient) => recipient.documents);
  return [
    {
      heading: t('noticeEvidence.changes'),
      labels: [t('noticeEvidence.change'), t('noticeEvidence.startsOn'), t('noticeEvidence.carriedOutOn')],
      rows: changes.map(({ heading, what, why, startsOn, carriedOutOn }) => [
        lines(heading, what, why),
        startsOn ?? '–',
        carriedOutOn ?? t('noticeEvidence.notCarriedOut'),
      ]),
      shares: [0.6, 0.2, 0.2],
    },
    {
      heading: t('noticeEvidence.recipients'),
      labels: [
        t('field.customerId'),
        t('noticeEvidence.sent'),
        t('noticeEvidence.deadline'),
        t('noticeEvidence.answer'),
      ],
      rows: recipients.map((recipient) => [
        lines(recipient.customer, t(`noticeEvidence.authorisation.${recipient.authorisation}`)),
        sentText(recipient, t),
        recipient.deadline ?? '–',
        answerText(recipient, t),
      ]),
      shares: [0.28, 0.2, 0.16, 0.36],
    },
    {
      heading: t('noticeEvidence.documents'),
      labels: [t('field.agreementDocument.name'), t('field.sha256')],
      rows: documents.map(({ path, sha256 }) => [path.replace('/', '/\n'), sha256]),
      shares: [0.5, 0.5],
    },
    {
      heading: t('noticeEvidence.history'),
      labels: [t('noticeEvidence.revision'), t('noticeEvidence.done'), t('field.sha256')],
      rows: history.map(({ revision, at, author, action, hash }) => [
        String(revision),
        lines(t(`revision.${action}`), `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`, author ?? ''),
        hash,
      ]),
      shares: [0.14, 0.36, 0.5],
    },
  ];
}

function sentText({ sentOn, means }: EvidenceRecipient, t: Translator): string {
  return sentOn === null
    ? t('noticeEvidence.notSent')
    : lines(sentOn, means === null ? '' : t(`notices.means.${means}`));
}

function answerText(
  { answer, answeredOn, reason, settledOn, settlement, mayStartOn }: EvidenceRecipient,
  t: Translator,
): string {
  return lines(
    answer === 'none'
      ? t('noticeEvidence.answer.none')
      : `${t(`noticeEvidence.answer.${answer}`)} ${answeredOn ?? ''}`.trim(),
    reason,
    settledOn === null ? '' : `${t('noticeEvidence.settled')} ${settledOn}`,
    settlement,
    mayStartOn === null ? t('noticeEvidence.mayStart.not') : t('noticeEvidence.mayStart.from', { date: mayStartOn }),
  );
}

const originText = ({ exportedAt, revision }: NoticeEvidence, t: Translator): string =>
  t('noticeEvidence.provenance', {
    time: `${exportedAt.slice(0, 10)} ${exportedAt.slice(11, 16)} UTC`,
    number: String(revision.number),
    hash: revision.hash,
  });

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
