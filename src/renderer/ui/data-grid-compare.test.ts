import { expect, test } from 'vitest';
import { comparatorFor } from '#renderer/ui/data-grid-compare.ts';

function sorted(values: string[], locale: string, isDescending = false): string[] {
  const compare = comparatorFor(locale);
  // A grid that sorts downwards turns the comparator's answer round.
  return values.toSorted((a, b) => compare(a, b, isDescending) * (isDescending ? -1 : 1));
}

test('å, ä and ö come after z in Swedish, and with a and o in English', () => {
  const names = ['Örnen', 'Zink', 'Åre', 'Ardent', 'Älvsjö'];
  expect(sorted(names, 'sv-SE')).toEqual(['Ardent', 'Zink', 'Åre', 'Älvsjö', 'Örnen']);
  expect(sorted(names, 'en-GB')).toEqual(['Älvsjö', 'Ardent', 'Åre', 'Örnen', 'Zink']);
});

test('numbers in names sort by size', () => {
  expect(sorted(['Bilaga 10', 'Bilaga 9'], 'sv-SE')).toEqual(['Bilaga 9', 'Bilaga 10']);
});

test('empty cells stay last when the order is turned', () => {
  expect(sorted(['b', '', 'a'], 'sv-SE')).toEqual(['a', 'b', '']);
  expect(sorted(['b', '', 'a'], 'sv-SE', true)).toEqual(['b', 'a', '']);
});
