import { outputText } from '#shared/messages/output/output-text.ts';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import {
  linesOf,
  printCoverSheet,
  utcMinute,
  type CoverSection,
  type CoverTexts,
} from '#register/annexes/pdf/cover-sheet.ts';
import { emphasis, facts, label } from '#register/annexes/pdf/title-block.ts';
import type { EvidenceRecipient, NoticeEvidence } from '#register/notices/evidence/manifest.ts';
import type { PaperLook } from '#register/organisation/paper-look.ts';

type Translator = (key: MessageKey, values?: MessageValues) => string;

/**
 * The evidence of a notice for people: what the manifest says, as PDF/A-3a, tagged. Throws RegisterError
 * ANNEX_CHARACTER_MISSING, ANNEX_TEXT_LOST.
 */
export function renderEvidence(
  content: NoticeEvidence,
  options: PaperLook & { readonly signatureField: boolean },
): Promise<Uint8Array> {
  const { language, organisation, state, mayStartOn } = content;
  const { name, registrationNumber, address } = organisation;
  const t: Translator = (key, values) => translate(language, key, values);
  const texts: CoverTexts = {
    fileTitle: t('noticeEvidence.title', { title: content.title }),
    overline: `${name} · ${t('noticeEvidence.internal')}`,
    title: content.title,
    columns: [
      [label(outputText(language, 'annex.pdf.organisation')), emphasis(name), ...facts([registrationNumber, address])],
      [
        label(t('noticeEvidence.state')),
        emphasis(t(`notices.state.${state}`)),
        ...facts([mayStartText(mayStartOn, t)]),
      ],
    ],
    paragraphs: [],
    sections: sectionsOf(content, t),
    origin: originText(content, t),
  };
  return printCoverSheet(content, texts, options);
}

const mayStartText = (date: string | null, t: Translator): string =>
  date === null ? t('noticeEvidence.mayStart.not') : t('noticeEvidence.mayStart.from', { date });

function sectionsOf({ changes, recipients, history }: NoticeEvidence, t: Translator): CoverSection[] {
  const documents = recipients.flatMap((recipient) => recipient.documents);
  return [
    {
      heading: t('noticeEvidence.changes'),
      labels: [t('noticeEvidence.change'), t('noticeEvidence.startsOn'), t('noticeEvidence.carriedOutOn')],
      rows: changes.map(({ heading, what, why, startsOn, mayStartOn, carriedOutOn }) => [
        linesOf(heading, what, why),
        startsOn ?? '–',
        carriedOutOn ?? linesOf(t('noticeEvidence.notCarriedOut'), mayStartText(mayStartOn, t)),
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
        linesOf(recipient.customer, t(`noticeEvidence.authorisation.${recipient.authorisation}`)),
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
        linesOf(t(`revision.${action}`), utcMinute(at), author ?? ''),
        hash,
      ]),
      shares: [0.14, 0.36, 0.5],
    },
  ];
}

function sentText({ sentOn, means }: EvidenceRecipient, t: Translator): string {
  return sentOn === null
    ? t('noticeEvidence.notSent')
    : linesOf(sentOn, means === null ? '' : t(`notices.means.${means}`));
}

function answerText(
  { answer, answeredOn, reason, settledOn, settlement, mayStartOn }: EvidenceRecipient,
  t: Translator,
): string {
  return linesOf(
    answer === 'none'
      ? t('noticeEvidence.answer.none')
      : `${t(`noticeEvidence.answer.${answer}`)} ${answeredOn ?? ''}`.trim(),
    reason,
    settledOn === null ? '' : `${t('noticeEvidence.settled')} ${settledOn}`,
    settlement,
    mayStartText(mayStartOn, t),
  );
}

const originText = ({ exportedAt, revision }: NoticeEvidence, t: Translator): string =>
  t('noticeEvidence.provenance', {
    time: utcMinute(exportedAt),
    number: String(revision.number),
    hash: revision.hash,
  });
