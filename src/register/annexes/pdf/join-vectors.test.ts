import { describe, expect, it } from 'vitest';
import { joinVectors } from '#register/annexes/pdf/join-vectors.ts';

const line = (x1: number, x2: number, y = 10) =>
  ({
    type: 'vector',
    item: { type: 'line', x1, x2, y1: y, y2: y, lineWidth: 0.5, lineColor: '#c9d1da' },
  }) as const;
const background = (x: number, w: number, color: string) =>
  ({ type: 'vector', item: { type: 'rect', x, y: 10, w, h: 20, color } }) as const;

describe('joining what pdfmake draws cell by cell', () => {
  it('makes one rule of a row’s pieces, and leaves other rows’ rules alone', () => {
    expect(joinVectors([line(0, 10), line(10, 25), line(25, 30), line(0, 10, 40)])).toEqual([
      line(0, 30),
      line(0, 10, 40),
    ]);
  });

  it('makes one background of pieces that come from the right, of one colour', () => {
    const pieces = [background(20, 5, '#eee'), background(10, 10, '#eee'), background(0, 10, '#ddd')];
    expect(joinVectors(pieces)).toEqual([background(10, 15, '#eee'), background(0, 10, '#ddd')]);
  });

  it('does not bridge a gap', () => {
    expect(joinVectors([line(0, 10), line(11, 20)])).toHaveLength(2);
  });
});
