import { ArchiveRestore, Trash2 } from 'lucide-react';
import type { DeletedRecord } from '#shared/model/record-history.ts';
import { tableName } from '#renderer/app/field-names.ts';
import { useCall } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useBringBack } from '#renderer/features/history/use-bring-back.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import css from '#renderer/features/history/bin-tab.module.css';

/** Records that have been removed, and the way back. */
export function BinTab() {
  const { t, explain } = useTexts();
  const { data, error } = useCall('history.bin', undefined);
  if (error) return <Notice tone="bad" role="alert" title={explain(error)} />;
  if (!data) return null;
  if (data.length === 0) return <EmptyState icon={Trash2} sentence={t('bin.empty')} />;
  return (
    <div className={classes(css, 'tab')}>
      <p className={classes(css, 'lead')}>{t('bin.lead')}</p>
      <table aria-label={t('history.tab.bin')} className={classes(css, 'table')}>
        <thead>
          <tr>
            <th scope="col">{t('bin.record')}</th>
            <th scope="col">{t('bin.kind')}</th>
            <th scope="col">{t('bin.removed')}</th>
            <th scope="col">{t('bin.by')}</th>
            <th scope="col" aria-label={t('bin.takeOut')} />
          </tr>
        </thead>
        <tbody>
          {data.map((record) => (
            <DeletedRow key={`${record.recordId}-${record.revision}`} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DeletedRow({ record }: { record: DeletedRecord }) {
  const { t, time } = useTexts();
  const isReadOnly = useReadOnly();
  const bringBack = useBringBack('history.takeOut');
  const { table, recordId, title, revision, at, author, together } = record;
  const name = title === '' ? t(tableName(table)) : title;
  const takeOut = () =>
    bringBack(
      { recordId, revision },
      { done: () => t('bin.restored', { name }), already: t('restore.already', { name }) },
    );
  return (
    <tr>
      <th scope="row">
        {name}
        {together > 0 && <span className={classes(css, 'together')}>{t('bin.together', { count: together })}</span>}
      </th>
      <td>{t(tableName(table))}</td>
      <td>
        <time dateTime={at}>{time(at)}</time>
      </td>
      <td>{author ?? t('history.nobody')}</td>
      <td className={classes(css, 'actions')}>
        <Button
          icon={ArchiveRestore}
          onPress={() => void takeOut()}
          isDisabled={isReadOnly}
          aria-label={t('bin.takeOutOf', { name })}
        >
          {t('bin.takeOut')}
        </Button>
      </td>
    </tr>
  );
}
