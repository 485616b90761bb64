import type { RecordDifference, RegisterCheck } from '#shared/model/record-history.ts';
import { tableName } from '#renderer/app/field-names.ts';
import { FieldChange } from '#renderer/features/history/field-change.tsx';
import type { Reading } from '#renderer/features/history/readable-value.ts';
import { useReading } from '#renderer/features/history/use-reading.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/history/check-report.module.css';

/** Records that are not what their history says: which, in which fields, and the revision that says otherwise. */
export function CheckDifferences({ check: { differing, differences } }: { check: RegisterCheck }) {
  const reading = useReading();
  const { t } = reading;
  const byRecord = [...Map.groupBy(differences, ({ table, recordId }) => `${table}/${recordId}`)];
  return (
    <section>
      <h3>{t('check.differences')}</h3>
      <ul className={classes(css, 'differences')}>
        {byRecord.map(([key, own]) => (
          <li key={key}>
            <Title difference={own[0]} reading={reading} />
            {own.map((difference) => (
              <Difference key={difference.field} difference={difference} reading={reading} />
            ))}
          </li>
        ))}
      </ul>
      {differing > differences.length && <p>{t('check.difference.more', { count: differing - differences.length })}</p>}
    </section>
  );
}

function Title({ difference, reading: { t } }: { difference: RecordDifference | undefined; reading: Reading }) {
  if (!difference) return null;
  const { table, title, owner } = difference;
  return (
    <p>
      <strong>{[owner, title].filter((part) => part !== '').join(' · ')}</strong>{' '}
      <span className={classes(css, 'kind')}>{t(tableName(table))}</span>
    </p>
  );
}

function Difference({ difference, reading }: { difference: RecordDifference; reading: Reading }) {
  const { table, kind, field, recorded, found, isErased } = difference;
  const change = { table, operation: 'update' } as const;
  const values = { field, before: recorded, after: found, beforeErased: isErased, afterErased: false };
  return (
    <>
      {kind === 'changed' && (
        <dl>
          <FieldChange change={change} field={values} reading={reading} />
        </dl>
      )}
      <p className={classes(css, 'advice')}>{sentence(difference, reading)}</p>
    </>
  );
}

function sentence({ kind, revision }: RecordDifference, { t }: Reading): string {
  if (kind === 'added')
    return revision === null ? t('check.difference.added') : t('check.difference.addedAgain', { number: revision });
  return t(`check.difference.${kind}`, { number: revision ?? 0 });
}
