import { expect, it } from 'vitest';
import { scaleOf, steppedZoom, zoomOf } from '#renderer/features/documents/zoom.ts';

const page = { width: 600, height: 800 };
const room = { width: 640, height: 440 };

it('fits the width, or the whole page, with room around it', () => {
  expect(scaleOf('width', room, page)).toBe(1);
  expect(scaleOf('page', room, page)).toBe(0.5);
});

it('shows 100 % as large as on paper', () => {
  expect(scaleOf(1, room, page) * 72).toBe(96);
});

it('a page that is a line is not enlarged without end', () => {
  expect(zoomOf(scaleOf('width', room, { width: 1, height: 800 }))).toBe(4);
});

it('steps from what fits to the next step, and not beyond the last', () => {
  const percent = (value: number): number => (value * 96) / 72;
  expect(steppedZoom(percent(0.9), 1)).toBe(1);
  expect(steppedZoom(percent(0.9), -1)).toBe(0.8);
  expect(steppedZoom(percent(4), 1)).toBe(4);
  expect(steppedZoom(percent(0.3), -1)).toBe(0.5);
});
