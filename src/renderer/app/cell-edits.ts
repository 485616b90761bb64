import type { RecordEdit } from '#shared/ipc/editing-contract.ts';
import { useCommand } from '#renderer/app/register-data.ts';
import { useTexts, type Texts } from '#renderer/app/texts.tsx';
import { useUndoToast } from '#renderer/app/undo-toast.ts';
import type { CellEdit, EditedBy } from '#renderer/ui/data-grid-props.ts';
import { closeToast, showToast } from '#renderer/ui/toasts.tsx';

/** What a text written into a cell does to its record, or why it cannot be written there. */
export type Written = { readonly edit: RecordEdit } | { readonly refusal: string };

/** What an edit of cells is about, for messages and for finding out what a text means. */
export interface WritableCells<Row> {
  readonly headerOf: (columnId: string) => string;
  readonly nameOf: (row: Row) => string;
  readonly write: (edit: CellEdit<Row>) => Written;
}

interface Refusal {
  /** The cell, in words. */
  readonly place: string;
  readonly why: string;
}

/** What the edits do, in their order; or the first that cannot be done. All or nothing. */
export function writtenEdits<Row>(
  edits: readonly CellEdit<Row>[],
  { headerOf, nameOf, write }: WritableCells<Row>,
  { t }: Texts,
): readonly RecordEdit[] | Refusal {
  const records: RecordEdit[] = [];
  const written = new Map<string, string>();
  for (const edit of edits) {
    const place = t('grid.place', { row: nameOf(edit.row), column: headerOf(edit.columnId) });
    const result = write(edit);
    if ('refusal' in result) return { place, why: result.refusal };
    // Rows of the same sub-processor show the same field: they cannot be given different texts at once.
    const key = `${result.edit.table} ${result.edit.id} ${edit.columnId}`;
    const value = JSON.stringify(result.edit.patch);
    if (written.get(key) === value) continue;
    if (written.has(key)) return { place, why: t('grid.conflict') };
    written.set(key, value);
    records.push(result.edit);
  }
  return records;
}

export interface CellEditing<Row> {
  /** Why the edits cannot be made, with the first cell that is in the way; undefined when they can. */
  readonly refusalOf: (edits: readonly CellEdit<Row>[]) => string | undefined;
  /** Saves the edits as one revision, says what was done and offers to take it back; or says why not. */
  readonly save: (edits: readonly CellEdit<Row>[], by: EditedBy | 'changing') => void;
}

/** What happens to edited cells of a grid. */
export function useCellEdits<Row>(cells: WritableCells<Row>): CellEditing<Row> {
  const texts = useTexts();
  const { t, explain } = texts;
  const { mutateAsync } = useCommand('records.edit');
  const say = useUndoToast();
  const refuse = (text: string) => showToast({ tone: 'bad', text }, 'edit');
  const inPlace = (values: { place: string; why: string }, by?: string): string =>
    t(by === 'emptying' ? 'grid.refused.emptying' : 'grid.refused', values);
  return {
    refusalOf: (edits) => {
      const result = writtenEdits(edits, cells, texts);
      return 'why' in result ? inPlace(result) : undefined;
    },
    save: (edits, by) => {
      const result = writtenEdits(edits, cells, texts);
      if ('why' in result) return refuse(by === 'typing' ? capitalised(result.why) : inPlace(result, by));
      if (result.length === 0) return;
      closeToast('edit');
      const saved = ({ revision }: { revision: number | null }): void => {
        if (by !== 'typing') say(t(`grid.done.${by}`, { count: edits.length }), revision);
      };
      // Whoever asked for it, such as a dialog, may be gone by then.
      mutateAsync({ input: { edits: [...result] } }).then(saved, (error: unknown) => refuse(explain(error)));
    },
  };
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
