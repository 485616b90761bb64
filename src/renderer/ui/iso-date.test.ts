import { expect, test } from 'vitest';
import { readDate } from '#renderer/ui/iso-date.ts';

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['20260301', '2026-03-01'],
  [' 2026.03.01 ', '2026-03-01'],
  ['', null],
])('%j would not be read as the date that it is', (text, date) => {
  expect(readDate(text)).toBe(date);
});

test.each(['2026-02-30', '01/03/2026', '3 mars', '2026-13-01', '26-03-01'])(
  '%j would be stored as some other day, or not be refused',
  (text) => expect(readDate(text)).toBeUndefined(),
);
