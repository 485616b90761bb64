import { useMemo } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import type { SelectedCells } from '#renderer/ui/data-grid-props.ts';
import type { DataGridTexts } from '#renderer/ui/data-grid-texts.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** The words of every grid; `label` says what its rows are. */
export function useGridTexts(label: string): DataGridTexts {
  const { t } = useTexts();
  return useMemo(
    () => ({
      label,
      sortHint: t('grid.sortHint'),
      selected: t('grid.selected'),
      cells: (rows, columns) => t('grid.cellsSelected', { rows, columns }),
      rows: (count) => t('grid.rowsSelected', { count }),
      groupCount: (count) => t('grid.groupCount', { count }),
    }),
    [label, t],
  );
}

/** Says that a paste was not even tried. */
export function useRefusePaste(): (why: 'tooLarge' | 'noRoom') => void {
  const { t } = useTexts();
  return (why) => showToast({ tone: 'bad', text: t(`grid.paste.${why}`) }, 'edit');
}

/** Says that cells are on the clipboard. */
export function useSayCopied(): (cells: SelectedCells<unknown>) => void {
  const { t } = useTexts();
  return ({ rows, columnIds }) => {
    const size = t('grid.cells', { rows: rows.length, columns: columnIds.length });
    showToast({ tone: 'neutral', text: t('grid.copied.plain', { size }) }, 'copy');
  };
}
