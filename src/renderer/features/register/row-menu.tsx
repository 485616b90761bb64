import { copyTable } from '#renderer/app/clipboard.ts';
import type { Commands } from '#renderer/app/commands.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { keysOf, shortcutOf } from '#renderer/app/shortcuts.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { copyAsPublic, sayCopiedCells } from '#renderer/features/register/faces.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { ContextMenu } from '#renderer/ui/context-menu.tsx';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import type { Point } from '#renderer/ui/data-grid-props.ts';
import type { MenuAction } from '#renderer/ui/menu.tsx';
import { useReadOnly } from '#renderer/ui/read-only.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

interface RowMenuProps {
  at: Point;
  ui: RegisterUi;
  commands: Commands;
  columns: readonly DataGridColumn<RegisterRow>[];
  onOpen: () => void;
  onClose: () => void;
}

/** What can be done with the selected cells and rows. */
export function RowMenu({ at, ui, commands, columns, onOpen, onClose }: RowMenuProps) {
  const texts = useTexts();
  const { t, explain } = texts;
  const isReadOnly = useReadOnly();
  const { mutateAsync: paste } = useCommand('shell.paste');
  const grid = ui.grid.current;
  if (!grid) return null;
  const count = ui.selectedRows.length;
  const copy = () => {
    const table = grid.table();
    if (table && copyTable(table)) sayCopiedCells(grid.selectedCells(), texts);
  };
  const cut = () => {
    copy();
    grid.emptyCells('cutting');
  };
  const pasteCells = () =>
    // The menu is gone by then.
    paste({ input: undefined }).catch((error: unknown) => showToast({ tone: 'bad', text: explain(error) }));
  const line = (id: string, label: string, onAction: () => void, shortcut?: string): MenuAction => ({
    id,
    label,
    onAction,
    shortcut,
  });
  const command = (id: 'processing.new' | 'processing.duplicate' | 'records.edit' | 'records.remove', label: string) =>
    line(id, label, () => commands[id]?.(), shortcutOf(id));
  const reading = [
    line('open', t('grid.menu.open'), onOpen),
    line('copy', t('grid.menu.copy'), copy, keysOf('CmdOrCtrl+C')),
    line('copyPublic', t('grid.menu.copyPublic'), () => copyAsPublic(grid.selectedCells(), columns, texts)),
  ];
  const groups = isReadOnly
    ? [reading]
    : [
        [line('edit', t('grid.menu.edit'), grid.editCell, 'F2'), ...reading.slice(0, 1)],
        [
          line('cut', t('grid.menu.cut'), cut, keysOf('CmdOrCtrl+X')),
          ...reading.slice(1),
          line('paste', t('grid.menu.paste'), pasteCells, keysOf('CmdOrCtrl+V')),
          line('empty', t('grid.menu.empty'), () => grid.emptyCells('emptying'), 'Delete'),
        ],
        [
          command('processing.new', t('grid.menu.newProcessing')),
          command('processing.duplicate', t('grid.menu.duplicate', { count })),
          command('records.edit', t('grid.menu.change')),
        ],
        [{ ...command('records.remove', t('grid.menu.remove', { count })), isDanger: true }],
      ];
  return <ContextMenu label={t('grid.menu.label')} at={at} groups={groups} onClose={onClose} />;
}
