import { History, MoreHorizontal, Undo2 } from 'lucide-react';
import type { ListedRevision, RecordChange } from '#shared/model/record-history.ts';
import { tableName } from '#renderer/app/field-names.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useBringBack } from '#renderer/features/history/use-bring-back.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu, type MenuAction } from '#renderer/ui/menu.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';

interface RestoreRecordProps {
  revision: ListedRevision;
  change: RecordChange;
}

/** Gives a record the values it had before or after one of its changes, as a new revision. */
export function RestoreRecord({ revision: { number, at }, change }: RestoreRecordProps) {
  const { t, dateTime } = useTexts();
  const bringBack = useBringBack('history.restoreRecord');
  if (useReadOnly() || !canBeRestored(change)) return null;
  const { table, recordId, title, operation } = change;
  const name = title === '' ? t(tableName(table)) : title;
  const when = dateTime(at);
  const restore = (revision: number, done: string) =>
    void bringBack({ table, recordId, revision }, { done: () => done, already: t('restore.already', { name }) });
  const before: MenuAction = {
    id: 'before',
    label: t('restore.before'),
    icon: Undo2,
    onAction: () => restore(number - 1, t('restore.doneBefore', { name, when })),
  };
  const after: MenuAction = {
    id: 'after',
    label: t('restore.after'),
    icon: History,
    onAction: () => restore(number, t('restore.doneAfter', { name, when })),
  };
  return (
    <Menu
      label={t('restore.menu', { name })}
      actions={[...(operation === 'insert' ? [] : [before]), ...(operation === 'delete' ? [] : [after])]}
    >
      <IconButton icon={MoreHorizontal} label={t('restore.menu', { name })} />
    </Menu>
  );
}

/** Issued annexes have left the house, and reveals by them have happened. */
const canBeRestored = ({ table }: RecordChange): boolean => table !== 'annex' && table !== 'reveal';
