import { expect, it } from 'vitest';
import { countryCodes, isCountryCode, isThirdCountry } from '#shared/model/countries.ts';

it('has every country once, each with a name in both languages', () => {
  expect(new Set(countryCodes).size).toBe(countryCodes.length);
  expect(countryCodes).toHaveLength(249);
  for (const locale of ['sv', 'en']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => names.of(code) === undefined)).toEqual([]);
  }
});

it('counts Norway and Iceland in and the United Kingdom and Switzerland out', () => {
  expect(['SE', 'NO', 'IS', 'LI', 'AX'].filter(isThirdCountry)).toEqual([]);
  expect(['GB', 'CH', 'US', 'IN', 'GL'].filter((code) => !isThirdCountry(code))).toEqual([]);
});

it('knows no code that ISO has not assigned to a country', () => {
  expect(['SE', 'ZZ', 'XK', 'UK', 'EU', 'se', ''].filter(isCountryCode)).toEqual(['SE']);
});
