import { expect, test } from 'vitest';
import { placed } from '#renderer/ui/data-grid-paste.ts';

const room = { rows: 10, columns: 5 };
const block = [
  ['a', 'b'],
  ['c', 'd'],
];

test('one value fills everything that is selected', () => {
  expect(placed([['x']], { rows: 2, columns: 2 }, room)).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('a block is repeated where it goes into the selection without a rest, else it is pasted once', () => {
  expect(placed(block, { rows: 4, columns: 2 }, room)).toEqual([...block, ...block]);
  expect(placed(block, { rows: 3, columns: 2 }, room)).toEqual(block);
  expect(placed(block, { rows: 1, columns: 1 }, room)).toEqual(block);
});

test('what would go over the edge is not cut off but refused', () => {
  expect(placed(block, { rows: 1, columns: 1 }, { rows: 1, columns: 5 })).toBeNull();
  expect(placed(block, { rows: 1, columns: 1 }, { rows: 5, columns: 1 })).toBeNull();
});
