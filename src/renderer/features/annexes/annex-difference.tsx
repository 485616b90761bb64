import type { AnnexDifferenceMessage, RowDifferenceMessage } from '#shared/ipc/drift-contract.ts';
import { choiceWords } from '#shared/messages/choice-words.ts';
import { changedLines } from '#shared/model/changed-lines.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/annex-difference.module.css';
import { ChangedText } from '#renderer/features/history/field-change.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Status } from '#renderer/ui/status.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

const tones: Readonly<Record<RowDifferenceMessage['kind'], Tone>> = { added: 'ok', removed: 'bad', changed: 'warn' };
/** So many rows of a table are shown; who settles those sees the next. */
const most = 60;

export const isNoDifference = ({ choices, rows, sections, around }: AnnexDifferenceMessage): boolean =>
  choices.length + rows.length + sections.length + around.length === 0;

interface AnnexDifferenceProps {
  difference: AnnexDifferenceMessage;
}

/** What is another in an annex than in what the register would say today, row by row of each table. */
export function AnnexDifference({ difference: { choices, rows, sections, around } }: AnnexDifferenceProps) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'difference')}>
      <ChoiceChanges choices={choices} />
      <Rows rows={rows} />
      {sections.map((section) => (
        <section key={section.heading} aria-label={section.heading} className={classes(css, 'section')}>
          <p className={classes(css, 'heading')}>{section.heading}</p>
          <Rows rows={section.rows} />
        </section>
      ))}
      {around.length > 0 && (
        <p className={classes(css, 'muted')}>
          {t('drift.around', { parts: around.map((part) => t(`drift.around.${part}`)).join(', ') })}
        </p>
      )}
    </div>
  );
}

/** With what it is issued today otherwise than it was. */
export function ChoiceChanges({ choices }: Pick<AnnexDifferenceMessage, 'choices'>) {
  const { language } = useTexts();
  if (choices.length === 0) return null;
  return (
    <ul className={classes(css, 'choices')}>
      {choices.map((change) => (
        <li key={change.what}>
          <Status isLong tone="warn">
            {choiceWords(language, change)}
          </Status>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows }: Pick<AnnexDifferenceMessage, 'rows'>) {
  const { t } = useTexts();
  return (
    <>
      {rows.length > 0 && (
        <ul className={classes(css, 'rows')}>
          {rows.slice(0, most).map((row, index) => (
            // Rows may be called the same, and their order is that of the answer.
            <RowDifference key={`${index} ${row.name}`} row={row} />
          ))}
        </ul>
      )}
      {rows.length > most && <p className={classes(css, 'muted')}>{t('drift.more', { count: rows.length - most })}</p>}
    </>
  );
}

function RowDifference({ row: { kind, name, cells } }: { row: RowDifferenceMessage }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <li className={classes(css, 'row')}>
      <p className={classes(css, 'head')}>
        <Badge tone={tones[kind]}>{t(`drift.kind.${kind}`)}</Badge>
        <strong>{name === '' ? t('drift.nameless') : name}</strong>
      </p>
      {/* Of a row that came or went, its name says enough. */}
      {kind === 'changed' && (
        <dl className={classes(css, 'cells')}>
          {cells.map(({ label, before, after }) => {
            const { gone, come } = changedLines(before, after);
            return (
              <div key={label}>
                <dt className={classes(css, 'label')}>{label}</dt>
                <dd className={classes(css, 'value')}>
                  <ChangedText before={gone.join('\n')} after={come.join('\n')} reading={texts} />
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </li>
  );
}
