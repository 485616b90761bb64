import { expect, test } from 'vitest';
import { chosenColumns, movedColumn, placesOf, withColumn } from '#renderer/features/register/column-choice.ts';

const columns = ['findings', 'legalName', 'purpose', 'state', 'measures'].map((id) => ({
  id,
  header: id,
  value: () => '',
  grow: 2,
}));
const ids = (places: Parameters<typeof chosenColumns>[1]) => chosenColumns(columns, places).map(({ id }) => id);

test('shows the usual columns until others are chosen', () => {
  expect(ids(null)).toEqual(['findings', 'legalName', 'purpose']);
});

test('keeps order and widths, and leaves out what this version does not know', () => {
  const places = [
    { id: 'state', width: 120 },
    { id: 'futureColumn', width: null },
    { id: 'legalName', width: null },
    { id: 'state', width: 90 },
  ];
  const chosen = chosenColumns(columns, places);
  expect(chosen.map(({ id }) => id)).toEqual(['state', 'legalName']);
  expect(chosen[0]).toMatchObject({ width: 90, isSized: true });
  expect(chosen[0]).not.toHaveProperty('grow');
});

test('never leaves the grid without the name: settings that lack it do not count', () => {
  expect(ids([{ id: 'state', width: null }])).toEqual(['findings', 'legalName', 'purpose']);
});

test('a column comes at the end, goes, and moves no further than the ends', () => {
  const places = placesOf(chosenColumns(columns, null));
  const names = (changed: readonly { id: string }[]) => changed.map(({ id }) => id);
  expect(names(withColumn(places, 'measures', true))).toEqual(['findings', 'legalName', 'purpose', 'measures']);
  expect(names(withColumn(places, 'purpose', false))).toEqual(['findings', 'legalName']);
  expect(names(movedColumn(places, 'purpose', -1))).toEqual(['findings', 'purpose', 'legalName']);
  expect(names(movedColumn(places, 'findings', -1))).toEqual(['findings', 'legalName', 'purpose']);
});
