import { expect, test } from 'vitest';
import { EntryMaker, isRowEntry, regroup, type Entry } from '#renderer/ui/data-grid-entries.ts';

interface Row {
  readonly id: string;
}
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }] as const;
const rowId = ({ id }: Row): string => id;
const groups = [
  { id: 'SE', title: 'Sweden', rows: [a, b] },
  { id: 'IE', title: 'Ireland', rows: [b, c] },
];
const shown = (entries: readonly Entry<Row>[]) =>
  entries.map((entry) => (isRowEntry(entry) ? entry.row.id : `${entry.title} ${entry.count}`));

test('lines whose rows are unchanged stay the same objects: otherwise every edit would draw the whole grid', () => {
  const maker = new EntryMaker<Row>();
  const before = maker.of([a, b, c], rowId);
  const after = maker.of([a, { id: 'b' }, c], rowId);
  expect(after.map((entry, index) => entry === before[index])).toEqual([true, false, true]);
  maker.of([a], rowId);
  expect(maker.of([a, b, c], rowId).map((entry, index) => entry === before[index])).toEqual([true, true, true]);
});

test('a row stands under each of its groups, and closed groups show only their heading', () => {
  const maker = new EntryMaker<Row>();
  const open = maker.ofGroups(groups, new Set(), rowId);
  expect(shown(open)).toEqual(['Sweden 2', 'a', 'b', 'Ireland 2', 'b', 'c']);
  expect(new Set(open.map(({ id }) => id)).size).toBe(6);
  expect(shown(maker.ofGroups(groups, new Set(['SE']), rowId))).toEqual(['Sweden 2', 'Ireland 2', 'b', 'c']);
});

test('sorting moves rows within their group, never out of it', () => {
  const nodes = new EntryMaker<Row>().ofGroups(groups, new Set(), rowId).map((data) => ({ data }));
  const sorted = nodes.toReversed();
  regroup(sorted);
  expect(shown(sorted.map(({ data }) => data))).toEqual(['Sweden 2', 'b', 'a', 'Ireland 2', 'c', 'b']);
});
