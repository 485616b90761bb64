import { expect, test } from 'vitest';
import { blockOf, markAt, movedBy } from '#renderer/ui/data-grid-range.ts';

const size = { rows: 100, columns: 6, page: 10 };
const at = { row: 5, column: 2 };

test('a range is the same whichever of its corners it was begun at', () => {
  const block = { top: 2, left: 1, bottom: 5, right: 4 };
  expect(blockOf({ row: 5, column: 1 }, { row: 2, column: 4 })).toEqual(block);
  expect(blockOf({ row: 2, column: 4 }, { row: 5, column: 1 })).toEqual(block);
});

test('keys move its end by one, by a page, or to the edge, and never beyond', () => {
  const moved = (key: string, isFar = false, from = at) => movedBy({ key, isFar }, from, size);
  expect(moved('ArrowDown')).toEqual({ row: 6, column: 2 });
  expect(moved('ArrowLeft', true)).toEqual({ row: 5, column: 0 });
  expect(moved('ArrowDown', true)).toEqual({ row: 99, column: 2 });
  expect(moved('PageUp')).toEqual({ row: 0, column: 2 });
  expect(moved('End')).toEqual({ row: 5, column: 5 });
  expect(moved('Home', true)).toEqual({ row: 0, column: 0 });
  expect(moved('ArrowRight', false, { row: 5, column: 5 })).toEqual({ row: 5, column: 5 });
  expect(moved('a')).toBeNull();
});

test('the outline goes round the range, not round each cell', () => {
  const block = { top: 1, left: 1, bottom: 3, right: 3 };
  expect(markAt(block, { row: 2, column: 2 })).toBe('in');
  expect(markAt(block, { row: 1, column: 3 })).toBe('in top right');
  expect(markAt(block, { row: 0, column: 2 })).toBe('');
});
