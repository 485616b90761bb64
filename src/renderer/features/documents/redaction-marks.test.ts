import { expect, it } from 'vitest';
import { redactionLimits, type RedactionMark } from '#shared/model/redaction.ts';
import { newMarks } from '#renderer/features/documents/redaction-marks.ts';

const mark = (page: number, x: number, width = 10): RedactionMark => ({ page, rect: { x, y: 5, width, height: 10 } });

it('what is marked already is not marked again, on another page it is', () => {
  expect(newMarks([mark(1, 0, 50)], [mark(1, 20), mark(2, 20), mark(2, 20)])).toEqual([mark(2, 20)]);
});

it('a place that a mark covers in part only is marked', () => {
  expect(newMarks([mark(1, 0)], [mark(1, 5)])).toEqual([mark(1, 5)]);
});

it('no more is marked than a copy can have', () => {
  const known = Array.from({ length: redactionLimits.marks - 1 }, (_, at) => mark(1, at * 20));
  expect(newMarks(known, [mark(2, 0), mark(2, 40)])).toEqual([mark(2, 0)]);
});
