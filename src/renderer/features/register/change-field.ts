import type { FieldWords, RegisterField } from '#renderer/features/register/field-kinds.ts';
import type { RegisterRow } from '#renderer/features/register/rows.ts';
import type { CellEdit } from '#renderer/ui/data-grid-props.ts';
import { listedNames, listedText } from '#renderer/ui/listed-text.ts';

/** How a list in many rows is changed. */
export const listModes = ['replace', 'add', 'remove'] as const;
export type ListMode = (typeof listModes)[number];

/** The same new value for a field of many rows, as edits of their cells; rows in which nothing changes are left out. */
export function changesOf(
  rows: readonly RegisterRow[],
  field: RegisterField,
  value: string,
  mode: ListMode,
  words: FieldWords,
): CellEdit<RegisterRow>[] {
  const labels = field.options(words).map(({ label }) => label);
  const chosen = listedNames(value, labels);
  const textFor = (row: RegisterRow): string => {
    if (field.kind !== 'choices' || mode === 'replace') return value;
    const now = listedNames(field.read(row, words), labels);
    return listedText(
      mode === 'add' ? [...new Set([...now, ...chosen])] : now.filter((name) => !chosen.includes(name)),
    );
  };
  return rows
    .map((row) => ({ row, columnId: field.id, value: textFor(row) }))
    .filter(({ row, value: text }) => field.localized !== undefined || text !== field.read(row, words));
}

/** Rows that would be left without any service, which means all of them: not what taking one away is for. */
export const leavesNoService = (edits: readonly CellEdit<RegisterRow>[], mode: ListMode): boolean =>
  mode === 'remove' && edits.some(({ columnId, value }) => columnId === 'serviceIds' && value === '');
