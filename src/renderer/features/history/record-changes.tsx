import type { ListedRevision, RecordChange } from '#shared/model/record-history.ts';
import { tableName } from '#renderer/app/field-names.ts';
import { FieldChange } from '#renderer/features/history/field-change.tsx';
import { RestoreRecord } from '#renderer/features/history/restore-record.tsx';
import { shownFields } from '#renderer/features/history/shown-fields.ts';
import type { Reading } from '#renderer/features/history/readable-value.ts';
import { classes } from '#renderer/ui/classes.ts';
import css from '#renderer/features/history/record-changes.module.css';

interface RecordChangesProps {
  changes: readonly RecordChange[];
  reading: Reading;
  /** The record that the list is about anyway: its changes go without its name, and those of its parts without whose they are. */
  about?: string;
  /** The revision that made them: each record can be given back the values that it had before or after. */
  revision?: ListedRevision;
}

/** What happened to records, one after another, field by field. */
export function RecordChanges({ changes, reading, about, revision }: RecordChangesProps) {
  return (
    <ul className={classes(css, 'changes')}>
      {changes.map((change) => (
        <li key={change.recordId} className={classes(css, 'change')}>
          <header className={classes(css, 'header')}>
            <ChangeTitle change={change} about={about} reading={reading} />
            {revision && <RestoreRecord revision={revision} change={change} />}
          </header>
          <dl>
            {shownFields(change).map((field) => (
              <FieldChange key={field.field} change={change} field={field} reading={reading} />
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

interface ChangeTitleProps {
  change: RecordChange;
  about: string | undefined;
  reading: Reading;
}

function ChangeTitle({ change, about, reading: { t, nameOf } }: ChangeTitleProps) {
  const { table, recordId, operation, subProcessorId } = change;
  const isAbout = recordId === about;
  // A processing goes by its purpose, in the window's language where it is there.
  const title = (table === 'processing' ? nameOf(recordId) : undefined) ?? change.title;
  const isPart = subProcessorId !== null && subProcessorId !== about && table !== 'subProcessor';
  const owner = isPart ? nameOf(subProcessorId) : undefined;
  return (
    <p className={classes(css, 'title')}>
      <span className={classes(css, 'kind')}>{t(tableName(table))}</span>
      {!isAbout && title !== '' && <span className={classes(css, 'name')}>{title}</span>}
      {!isAbout && owner !== undefined && owner !== title && <span className={classes(css, 'kind')}>{owner}</span>}
      {operation !== 'update' && <span className={classes(css, operation)}>{t(`change.${operation}`)}</span>}
    </p>
  );
}
