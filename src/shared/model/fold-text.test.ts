import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded, foldedWithPlaces } from '#shared/model/fold-text.ts';

it.each([
  ['Brännkyrka', 'brannkyrka'],
  ['MALMÖ', 'malmo'],
  ['A\u030Angström', 'angstrom'],
  ['Ærø, Łódź, Straße', 'aero, lodz, strasse'],
  ['ﬁnans Ｂｉｌａｇａ', 'finans bilaga'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['İstanbul', 'istanbul'],
])('%s is found as %s', (text, plain) => {
  expect(folded(text)).toBe(plain);
});

it('folds a text letter by letter, so that what is found in the whole stands where its parts stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(folded(one + other)).toBe(folded(one) + folded(other));
      expect(folded(folded(one))).toBe(folded(one));
      expect(foldedWithPlaces(one).text).toBe(folded(one));
    }),
  );
});

it('knows where a folded letter came from', () => {
  const original = 'Ø Straße 𝒳 Malmö';
  const { text, at } = foldedWithPlaces(original);
  const start = text.indexOf('malmo');
  expect(original.slice(at[start], at[start + 5])).toBe('Malmö');
  expect(at.at(-1)).toBe(original.length);
});
