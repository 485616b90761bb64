import { useSyncExternalStore } from 'react';
import { classes } from '#renderer/ui/classes.ts';
import type { CellSelection } from '#renderer/ui/data-grid-cells.ts';
import type { DataGridTexts } from '#renderer/ui/data-grid-texts.ts';
import css from '#renderer/ui/data-grid.module.css';

interface SelectionStatusProps<Row> {
  selection: CellSelection<Row>;
  texts: DataGridTexts;
}

/** Says how much is selected, for those who do not see it. */
export function SelectionStatus<Row>({ selection, texts }: SelectionStatusProps<Row>) {
  const text = useSyncExternalStore(selection.subscribe, () => {
    if (selection.isSingle) return '';
    const rows = selection.entries.length;
    return selection.isWhole ? texts.rows(rows) : texts.cells(rows, selection.columnIds.length);
  });
  return (
    <div role="status" aria-label={texts.label} className={classes(css, 'status')}>
      {text}
    </div>
  );
}
