import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, earlierSameVendor, normaliseName, sameVendor } from '#register/importing/names.ts';

describe('names', () => {
  it.each([
    ['Brännkyrka Drift AB', 'brannkyrka-drift'],
    ['Lumen AB (publ)', 'Lumen Aktiebolag'],
    ['AB Lumen', 'Lumen AB'],
    ['Hult & Fjell', 'Hult och Fjell AB'],
    ['Cirrus S.p.A.', 'Cirrus SpA'],
    ['Nordvik A/S', 'NORDVIK AS'],
    ['Kite Pty. Ltd.', 'Kite Pty Limited'],
    ['Kite GmbH & Co. KG', 'Kite'],
    ['Søndergård ApS', 'Sondergard'],
  ])('%s and %s are one vendor', (one, other) => {
    expect(compareNames(one, other)).toBe('same');
  });

  it.each([
    ['Cirrus Inc.', 'Cirrus AB', 'other-form'],
    ['Brännkyrka', 'Brännkrka', 'near'],
    ['Lumen Cloud AB', 'Lumen Cloud Sverige AB', 'near'],
    ['Server 1', 'Server 2', 'different'],
    ['Lumen', 'Luma', 'different'],
    ['Lumen', 'Pennhällan', 'different'],
  ])('%s and %s are %s', (one, other, likeness) => {
    expect(compareNames(one, other)).toBe(likeness);
    expect(compareNames(other, one)).toBe(likeness);
  });

  it('never normalises a name to nothing, so that all odd names do not become one vendor', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
        (name) => normaliseName(name) !== '',
      ),
    );
    expect(sameVendor('AB', '!!!')).toBe(false);
  });

  it('finds the first earlier name of the same vendor', () => {
    expect(earlierSameVendor(['Lumen AB', 'Cirrus', 'lumen', 'Lumen Inc.', 'Lumen Inc', 'CIRRUS LLC'])).toEqual([
      null,
      null,
      0,
      null,
      3,
      1,
    ]);
  });
});
