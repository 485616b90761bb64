import type { HistoryRow } from '#register/persons/history-rows.ts';
import type { PersonWords } from '#register/persons/person-words.ts';

/** Which values of a change are the person's. */
export interface Mark {
  readonly row: HistoryRow;
  readonly before: boolean;
  readonly after: boolean;
}

interface Value {
  readonly text: string;
  readonly row: HistoryRow;
  isTheirs: boolean;
}

/**
 * Whether a group of fields tells of the person: one of them has a word of theirs, and the name, where there is one and
 * theirs is known, is not somebody else's.
 */
export function isTheirs(group: readonly string[], textOf: (field: string) => string, person: PersonWords): boolean {
  const [nameField = ''] = group;
  const name = textOf(nameField);
  if (person.isNameKnown && name !== '' && !person.isIn(name)) return false;
  return group.some((field) => person.isIn(textOf(field)));
}

/**
 * The values of a group of fields from the times when it told of the person: a position or a number has no name in it, so
 * history is gone through from the beginning. A value that stands today and is somebody else's by now is left alone.
 *
 * `rows`: what history holds of the group in one record, oldest first.
 */
export function marksOfPeriods(group: readonly string[], rows: readonly HistoryRow[], person: PersonWords): Mark[] {
  const marks: Mark[] = [];
  const current = new Map<string, Value>();
  const textOf = (field: string): string => current.get(field)?.text ?? '';
  const close = (value: Value | undefined): void => {
    if (value?.isTheirs) marks.push({ row: value.row, before: false, after: true });
  };
  for (const together of Map.groupBy(rows, ({ revision }) => revision).values()) {
    for (const row of together) {
      const old = current.get(row.field);
      close(old);
      if (old?.isTheirs) marks.push({ row, before: true, after: false });
      current.set(row.field, { text: textOfJson(row.after), row, isTheirs: false });
    }
    if (!isTheirs(group, textOf, person)) continue;
    for (const value of current.values()) value.isTheirs ||= value.text !== '';
  }
  if (isTheirs(group, textOf, person)) current.forEach(close);
  return marks;
}

function textOfJson(json: string | null): string {
  const value: unknown = json === null ? '' : JSON.parse(json);
  return typeof value === 'string' ? value : '';
}
