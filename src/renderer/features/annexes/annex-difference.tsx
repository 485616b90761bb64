import type { AnnexDifferenceMessage } from '#shared/ipc/drift-contract.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import css from '#renderer/features/annexes/annex-difference.module.css';
import { ChangedText } from '#renderer/features/history/field-change.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { Tone } from '#renderer/ui/tone.ts';

type Row = AnnexDifferenceMessage['rows'][number];

const tones: Readonly<Record<Row['kind'], Tone>> = { added: 'ok', removed: 'bad', changed: 'warn' };
/** So many rows are shown; who settles those sees the next. */
const most = 60;

export const isNoDifference = ({ rows, around }: AnnexDifferenceMessage): boolean =>
  rows.length === 0 && around.length === 0;

/** What is another in an annex than in what the register would say today, row by row. */
export function AnnexDifference({ difference: { rows, around } }: { difference: AnnexDifferenceMessage }) {
  const { t } = useTexts();
  return (
    <div className={classes(css, 'difference')}>
      {rows.length > 0 && (
        <ul className={classes(css, 'rows')}>
          {rows.slice(0, most).map((row, index) => (
            // Rows may be called the same, and their order is that of the answer.
            <RowDifference key={`${index} ${row.name}`} row={row} />
          ))}
        </ul>
      )}
      {rows.length > most && <p className={classes(css, 'muted')}>{t('drift.more', { count: rows.length - most })}</p>}
      {around.length > 0 && (
        <p className={classes(css, 'muted')}>
          {t('drift.around', { parts: around.map((part) => t(`drift.around.${part}`)).join(', ') })}
        </p>
      )}
    </div>
  );
}

function RowDifference({ row: { kind, name, cells } }: { row: Row }) {
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
          {cells.map(({ label, before, after }) => (
            <div key={label}>
              <dt className={classes(css, 'label')}>{label}</dt>
              <dd className={classes(css, 'value')}>
                <ChangedText before={before} after={after} reading={texts} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
