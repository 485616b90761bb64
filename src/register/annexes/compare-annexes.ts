import { isDeepStrictEqual } from 'node:util';
import { paragraphText, type AnnexContent, type AnnexSection } from '#shared/model/annex-content.ts';
import { withTodaysKeys } from '#register/annexes/old-content.ts';
import { pairRows, type RowKey, type RowPair } from '#register/annexes/pair-rows.ts';

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
  /** The tables after the main one of which rows differ. */
  readonly sections: readonly { readonly heading: string; readonly rows: readonly RowDifference[] }[];
  /** In what stands around the rows: parties, title, paragraphs, columns, which tables come after the main one. */
  readonly around: readonly (
    'organisation' | 'customer' | 'title' | 'introduction' | 'columns' | 'sections' | 'notes'
  )[];
}

type Row = AnnexContent['rows'][number];
type Table = Pick<AnnexSection, 'columns' | 'rows'>;

/** Names of a row come first in every table, but for its number or its date. */
const nameKeys = ['name', 'name-and-number', 'change', 'purpose'] as const;

/** What has changed from one annex to a later one, row by row. Rows go by their processing, or else by what they say. */
export function compareAnnexes(earlier: ComparedAnnex, later: ComparedAnnex): AnnexDifference {
  const [before, after] = [withTodaysKeys(earlier.content), withTodaysKeys(later.content)];
  return {
    rows: differing(before, after, mainPairs({ ...earlier, content: before }, { ...later, content: after })),
    sections: sectionsOf(before, after),
    around: around(before, after),
  };
}

export const isSame = ({ rows, sections, around: differingParts }: AnnexDifference): boolean =>
  rows.length === 0 && sections.length === 0 && differingParts.length === 0;

/** By the processing of each row; where one of them does not know it, by name, and which one of that name it is. */
function mainPairs(before: ComparedAnnex, after: ComparedAnnex): RowPair<Row>[] {
  const byId = before.rowIds.length > 0 && after.rowIds.length > 0;
  const identified = ({ content, rowIds }: ComparedAnnex) =>
    content.rows.map((row, index) => ({ row, id: (byId ? rowIds[index] : undefined) ?? nameOf(row) }));
  return pairRows(identified(before), identified(after), [({ id }) => id]).map(([old, current]): RowPair<Row> => [
    old?.row,
    current?.row,
  ]);
}

/** The changes since the annex before are about other two annexes. */
const tablesOf = ({ sections }: AnnexContent): AnnexSection[] => sections.filter(({ key }) => key !== 'since');

function sectionsOf(before: AnnexContent, after: AnnexContent): AnnexDifference['sections'][number][] {
  const [old, current] = [tablesOf(before), tablesOf(after)];
  const gone = old.filter(({ key }) => current.every((section) => section.key !== key));
  return [...current, ...gone].flatMap((section) => {
    const one = (sections: readonly AnnexSection[]): Table =>
      sections.find(({ key }) => key === section.key) ?? { columns: section.columns, rows: [] };
    const [was, is] = [one(old), one(current)];
    const rows = differing(was, is, pairRows(was.rows, is.rows, sectionKeys(is)));
    return rows.length === 0 ? [] : [{ heading: section.heading, rows }];
  });
}

/** Nothing says what a row of these tables is about but its texts: all of them, its name, all but one. */
function sectionKeys({ columns }: Table): RowKey<Row>[] {
  const saying = (row: Row, keys: readonly string[]): string[] => keys.map((key) => row[key] ?? '');
  const keys = columns.map(({ key }) => key);
  return [
    (row) => JSON.stringify(saying(row, keys)),
    (row) => nameOf(row) || null,
    (row) => namesOf(row)[0] ?? null,
    ...keys.map((key): RowKey<Row> => (row) => {
      const texts = saying(row, keys.toSpliced(keys.indexOf(key), 1));
      // One text alone, such as a date, is no likeness.
      return texts.filter((text) => text !== '').length < 2 ? null : JSON.stringify(texts);
    }),
  ];
}

function differing(before: Table, after: Table, pairs: readonly RowPair<Row>[]): RowDifference[] {
  const inBoth = after.columns.filter(({ key }) => before.columns.some((column) => column.key === key));
  return pairs.flatMap(([old, current]): RowDifference[] => {
    if (!old)
      return current ? [{ kind: 'added', name: nameOf(current), cells: cellsOf(after.columns, {}, current) }] : [];
    if (!current) return [{ kind: 'removed', name: nameOf(old), cells: cellsOf(before.columns, old, {}) }];
    const cells = cellsOf(inBoth, old, current);
    return cells.length === 0 ? [] : [{ kind: 'changed', name: nameOf(current), cells }];
  });
}

const namesOf = (row: Row): string[] =>
  nameKeys.map((key) => row[key]?.split('\n')[0] ?? '').filter((text) => text !== '');

const nameOf = (row: Row): string => namesOf(row).join(' – ');

/** A row's number is its place and follows from the rows before it. */
function cellsOf(columns: Table['columns'], old: Row, current: Row): CellDifference[] {
  return columns
    .filter(({ key }) => key !== 'number')
    .map(({ key, label }) => ({ label, before: old[key] ?? '', after: current[key] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
}

function around(before: AnnexContent, after: AnnexContent): AnnexDifference['around'][number][] {
  const own = (content: AnnexContent) => ({
    organisation: content.organisation,
    customer: content.customer,
    title: content.title,
    introduction: content.introduction.map(paragraphText),
    columns: content.columns,
    sections: tablesOf(content).map(({ key, heading, columns }) => ({ key, heading, columns })),
    // Claims say as of when they are made, which is another day each time.
    notes: content.notes.map((note) => paragraphText(note).replaceAll(content.asOf, '')),
  });
  const [old, current] = [own(before), own(after)];
  const parts = ['organisation', 'customer', 'title', 'introduction', 'columns', 'sections', 'notes'] as const;
  // The register keeps the keys of what it stores in another order.
  return parts.filter((part) => !isDeepStrictEqual(old[part], current[part]));
}
