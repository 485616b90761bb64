import { isDeepStrictEqual } from 'node:util';
import { paragraphText, type AnnexContent } from '#shared/model/annex-content.ts';
import { withTodaysKeys } from '#register/annexes/old-content.ts';

/** An annex's content with the processing of each row; none of an annex from before these were kept. */
export interface ComparedAnnex {
  readonly content: AnnexContent;
  readonly rowIds: readonly string[];
}

export interface CellDifference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface RowDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  /** What the first columns of the row say. */
  readonly name: string;
  readonly cells: readonly CellDifference[];
}

export interface AnnexDifference {
  readonly rows: readonly RowDifference[];
  /** In what stands around the rows: parties, title, paragraphs, tables after the main one. */
  readonly around: readonly (
    'organisation' | 'customer' | 'title' | 'introduction' | 'columns' | 'sections' | 'notes'
  )[];
}

type Row = AnnexContent['rows'][number];

/** Names of a row come first in every profile, but for its number. */
const nameKeys = ['name', 'name-and-number', 'purpose'] as const;

/** What has changed from one annex to a later one, row by row. Rows go by their processing, or else by their name and order. */
export function compareAnnexes(earlier: ComparedAnnex, later: ComparedAnnex): AnnexDifference {
  const before = { ...earlier, content: withTodaysKeys(earlier.content) };
  const after = { ...later, content: withTodaysKeys(later.content) };
  const pairs = pairsOf(before, after);
  const labels = new Map([...before.content.columns, ...after.content.columns].map(({ key, label }) => [key, label]));
  const rows = pairs.flatMap(([old, current]): RowDifference[] => {
    const cells = cellsOf(labels, old ?? {}, current ?? {});
    if (!old) return current ? [{ kind: 'added', name: nameOf(current), cells }] : [];
    if (!current) return [{ kind: 'removed', name: nameOf(old), cells }];
    return cells.length === 0 ? [] : [{ kind: 'changed', name: nameOf(current), cells }];
  });
  return { rows, around: around(before.content, after.content) };
}

export const isSame = ({ rows, around: differing }: AnnexDifference): boolean =>
  rows.length === 0 && differing.length === 0;

function pairsOf(before: ComparedAnnex, after: ComparedAnnex): [Row | undefined, Row | undefined][] {
  const oldKeys = keysOf(before, before.rowIds.length > 0 && after.rowIds.length > 0);
  const newKeys = keysOf(after, before.rowIds.length > 0 && after.rowIds.length > 0);
  const old = new Map(oldKeys.map((key, index) => [key, before.content.rows[index]]));
  const current = new Set(newKeys);
  const gone = oldKeys
    .filter((key) => !current.has(key))
    .map((key): [Row | undefined, undefined] => [old.get(key), undefined]);
  return [
    ...newKeys.map((key, index): [Row | undefined, Row | undefined] => [old.get(key), after.content.rows[index]]),
    ...gone,
  ];
}

/** A key per row: its processing, or its name and which one of that name it is. */
function keysOf({ content, rowIds }: ComparedAnnex, byId: boolean): string[] {
  const seen = new Map<string, number>();
  return content.rows.map((row, index) => {
    const key = (byId ? rowIds[index] : undefined) ?? nameOf(row);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}\0${count}`;
  });
}

const nameOf = (row: Row): string =>
  nameKeys
    .map((key) => row[key]?.split('\n')[0] ?? '')
    .filter((text) => text !== '')
    .join(' – ');

/** A row's number is its place and follows from the rows before it. */
function cellsOf(labels: ReadonlyMap<string, string>, old: Row, current: Row): CellDifference[] {
  return [...labels]
    .filter(([key]) => key !== 'number')
    .map(([key, label]) => ({ label, before: old[key] ?? '', after: current[key] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}

function around(before: AnnexContent, after: AnnexContent): AnnexDifference['around'][number][] {
  const own = (content: AnnexContent) => ({
    organisation: content.organisation,
    customer: content.customer,
    title: content.title,
    introduction: content.introduction.map(paragraphText),
    columns: content.columns,
    // The changes since the annex before are about other two annexes.
    sections: content.sections.filter(({ key }) => key !== 'since'),
    // Claims say as of when they are made, which is another day each time.
    notes: content.notes.map((note) => paragraphText(note).replaceAll(content.asOf, '')),
  });
  const [old, current] = [own(before), own(after)];
  const parts = ['organisation', 'customer', 'title', 'introduction', 'columns', 'sections', 'notes'] as const;
  // The register keeps the keys of what it stores in another order.
  return parts.filter((part) => !isDeepStrictEqual(old[part], current[part]));
}
