import type { AnnexDifferenceMessage, RecognisedAnnex, RowDifferenceMessage } from '#shared/ipc/drift-contract.ts';
import { choiceWords } from '#shared/messages/choice-words.ts';
import { explainError } from '#shared/messages/explain-error.ts';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { changedLines } from '#shared/model/changed-lines.ts';
import type { Session } from '#cli/command.ts';

const signs = { added: '+', changed: '~', removed: '-' } as const;

/** What an annex says and the register no longer does: row by row of each table, of a changed one cell by cell. */
export function differenceLines(
  { t, language }: Pick<Session, 't' | 'language'>,
  { choices, rows, sections, around }: AnnexDifferenceMessage,
): string[] {
  return [
    ...choices.map((change) => `  ! ${choiceWords(language, change)}`),
    ...rows.flatMap(rowLines),
    ...sections.flatMap((section) => [`  ${section.heading}`, ...section.rows.flatMap(rowLines).map(indented)]),
    ...around.map((part) => `  ~ ${t(`drift.around.${part}`)}`),
  ];
}

const indented = (line: string): string => `  ${line}`;

const rowLines = ({ kind, name, cells }: RowDifferenceMessage): string[] => [
  `  ${signs[kind]} ${name}`,
  ...(kind === 'changed' ? cells : []).map(({ label, before, after }) => {
    const { gone, come } = changedLines(before, after);
    return `      ${label}: ${oneLine(gone)} → ${oneLine(come)}`;
  }),
];

const oneLine = (lines: readonly string[]): string => lines.join(' · ') || '–';

/** What a PDF says that it is as an annex, and what it is to the open register, if there is one. */
export function annexLines(
  session: Session,
  annex: AnnexContent,
  own: RecognisedAnnex | null,
  isRegisterOpen: boolean,
): string[] {
  const { t, language } = session;
  const { number, customer, audience, asOf, revision, organisation } = annex;
  const named =
    customer && audience === 'internal'
      ? t('annexes.internalAbout', { customer: customer.name })
      : (customer?.name ?? t(`annexes.audience.${audience}`));
  const hash = `${revision.hash.slice(0, 16)}…`;
  const said =
    number === null
      ? t('cli.verify.preview', { asOf })
      : t('cli.verify.annex', { number, customer: named, asOf, revision: revision.number, hash });
  if (!own) return [said];
  const { annexId, outcome, printed, difference, error } = own;
  return [
    said,
    `  ${t(`own.printed.${printed}`)}`,
    ...(annexId === null ? [] : [`  ${t(`own.${outcome}`)}`]),
    ...(isRegisterOpen && annexId === null && number !== null
      ? [`  ${t('own.unknown')} ${t('own.unknown.detail', { number, organisation: organisation.name })}`]
      : []),
    ...(error ? [`  ${explainError(language, error.code, error.values) ?? error.message}`] : []),
    // Of a file that was changed, nobody can say that it says what was issued.
    ...(difference && outcome !== 'changed' ? besideToday(session, difference) : []),
  ];
}

function besideToday(session: Session, difference: AnnexDifferenceMessage): string[] {
  const lines = differenceLines(session, difference).map(indented);
  return [`  ${session.t(lines.length === 0 ? 'drift.same' : 'drift.differs')}`, ...lines];
}
