import type { CellEdit } from '#renderer/ui/data-grid-props.ts';
import { listedNames, listedText } from '#renderer/ui/listed-text.ts';
import type { Option } from '#renderer/ui/options.tsx';

/** How a list in many rows is changed. */
export const listModes = ['replace', 'add', 'remove'] as const;
export type ListMode = (typeof listModes)[number];

/** A field of many rows that are changed at once. */
export interface ChangeableField<Row, Words> {
  readonly id: string;
  readonly kind: 'text' | 'localized' | 'date' | 'choice' | 'choices';
  readonly localized?: unknown;
  readonly options: (words: Words) => readonly Option<string>[];
  readonly read: (row: Row, words: Words) => string;
}

const services = 'serviceIds';

/** The same new value for a field of many rows, as edits of their cells; rows in which nothing changes are left out. */
export function changesOf<Row, Words>(
  rows: readonly Row[],
  field: ChangeableField<Row, Words>,
  value: string,
  mode: ListMode,
  words: Words,
): CellEdit<Row>[] {
  const labels = field.options(words).map(({ label }) => label);
  const chosen = listedNames(value, labels);
  const textFor = (row: Row): string => {
    if (field.kind !== 'choices' || mode === 'replace') return value;
    const now = listedNames(field.read(row, words), labels);
    if (mode === 'remove') return listedText(now.filter((name) => !chosen.includes(name)));
    // No service named means all of them: there is nothing to add to.
    return field.id === services && now.length === 0 ? '' : listedText([...new Set([...now, ...chosen])]);
  };
  return rows
    .map((row) => ({ row, columnId: field.id, value: textFor(row) }))
    .filter(({ row, value: text }) => field.localized !== undefined || text !== field.read(row, words));
}

/** Rows that would be left without any service, which means all of them: not what taking one away is for. */
export const leavesNoService = (edits: readonly CellEdit<unknown>[], mode: ListMode): boolean =>
  mode === 'remove' && edits.some(({ columnId, value }) => columnId === services && value === '');
