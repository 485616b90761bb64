import { useMemo } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useCellEdits, type CellEditing, type WritableCells } from '#renderer/app/cell-edits.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import type { FieldWords } from '#renderer/features/register/field-kinds.ts';
import { registerField } from '#renderer/features/register/register-fields.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import { showToast } from '#renderer/ui/toasts.tsx';

/** What the fields of rows are read and written with. */
export function useFieldWords({ services }: Pick<RegisterRecords, 'services'>): FieldWords {
  const texts = useTexts();
  return useMemo(() => ({ texts, services, language: null }), [texts, services]);
}

/** What typing, pasting and the like in the grid do to the register. */
export function useRowEdits(words: FieldWords): CellEditing<RegisterRow> {
  const { t } = words.texts;
  const cells: WritableCells<RegisterRow> = {
    headerOf: (columnId) => {
      const field = registerField(columnId);
      return field ? t(field.name) : '';
    },
    nameOf: ({ subProcessor }) => subProcessor.legalName,
    write: ({ row, columnId, value }) =>
      registerField(columnId)?.write(row, value, words) ?? { refusal: t('grid.onlyRead') },
  };
  return useCellEdits(cells);
}

/** Which records go with rows: a sub-processor with its last processing, so that no row is left that nobody asked for. */
export function removalOf(given: readonly RegisterRow[]): { subProcessorIds: string[]; processingIds: string[] } {
  const rows = [...new Set(given)];
  const bySubProcessor = Map.groupBy(rows, ({ subProcessor }) => subProcessor.id);
  const whole = [...bySubProcessor].filter(([, own]) => own.length >= (own[0]?.processings ?? 0)).map(([id]) => id);
  const isGone = new Set(whole);
  return {
    subProcessorIds: whole,
    processingIds: rows.flatMap(({ subProcessor, processing }) =>
      processing && !isGone.has(subProcessor.id) ? [processing.id] : [],
    ),
  };
}

/** Removes rows without asking first, says so and offers to take it back. */
export function useRemoveRows(): (rows: readonly RegisterRow[]) => void {
  const { t, explain } = useTexts();
  const { mutate } = useCommand('records.remove');
  const say = useUndoToast();
  return (rows) => {
    const [first] = rows;
    if (!first) return;
    const removal = removalOf(rows);
    const name = first.subProcessor.legalName;
    const one = t(removal.processingIds.length > 0 ? 'processing.removed' : 'record.removed', { name });
    mutate(
      { input: { ...removal, customerIds: [] } },
      {
        onSuccess: ({ revision }) =>
          say(rows.length === 1 ? one : t('grid.rowsRemoved', { count: rows.length }), revision),
        onError: (error) => showToast({ tone: 'bad', text: explain(error) }, 'edit'),
      },
    );
  };
}
