import { copyTable } from '#renderer/app/clipboard.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { registerField } from '#renderer/features/register/register-fields.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import type { Table } from '#renderer/ui/clipboard-table.ts';
import type { DataGridColumn } from '#renderer/ui/data-grid-columns.tsx';
import type { SelectedCells } from '#renderer/ui/data-grid-props.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

type Cells = SelectedCells<RegisterRow>;

const isMasked = ({ subProcessor }: RegisterRow): boolean => subProcessor.disclosure === 'masked';
const isIdentity = (columnId: string): boolean => registerField(columnId)?.isIdentity === true;

/** Whether the cells say who a masked sub-processor is. */
export const tellsRealNames = ({ rows, columnIds }: Cells): boolean =>
  columnIds.some(isIdentity) && rows.some(isMasked);

/** The cells as the public may see them, or the rows that would show nothing because they have no label. */
export function publicTable(
  { rows, columnIds }: Cells,
  columns: readonly DataGridColumn<RegisterRow>[],
): Table | { readonly unlabelled: readonly RegisterRow[] } {
  const shown = columnIds.flatMap((id) => columns.find((column) => column.id === id) ?? []);
  const unlabelled = columnIds.some(isIdentity) ? rows.filter((row) => isMasked(row) && row.publicLabel === null) : [];
  if (unlabelled.length > 0) return { unlabelled };
  return rows.map((row) =>
    shown.map(({ id, value }) => {
      if (id === 'findings') return '';
      if (!isMasked(row) || !isIdentity(id)) return value(row);
      return id === 'legalName' ? (row.publicLabel?.text ?? '') : '';
    }),
  );
}

/** Says which of the two faces was copied. */
function sayCopied({ rows, columnIds }: Cells, face: 'real' | 'public' | 'plain', { t }: Texts): void {
  const size = t('grid.cells', { rows: rows.length, columns: columnIds.length });
  showToast({ tone: 'neutral', text: t(`grid.copied.${face}`, { size }) }, 'copy');
}

/** Says what went onto the clipboard, and that it is for internal use where it names who is masked. */
export const sayCopiedCells = (cells: Cells, texts: Texts): void =>
  sayCopied(cells, tellsRealNames(cells) ? 'real' : 'plain', texts);

/** Copies labels in place of masked names; refuses where there is no label to copy. */
export function copyAsPublic(cells: Cells, columns: readonly DataGridColumn<RegisterRow>[], texts: Texts): void {
  const table = publicTable(cells, columns);
  if ('unlabelled' in table) {
    const [first] = table.unlabelled;
    const values = { name: first?.subProcessor.legalName ?? '', others: table.unlabelled.length - 1 };
    showToast({ tone: 'bad', text: texts.t('grid.copied.unlabelled', values) }, 'copy');
  } else if (copyTable(table)) sayCopied(cells, 'public', texts);
}
