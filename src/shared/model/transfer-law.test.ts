import { expect, it } from 'vitest';
import { isCountryCode, isThirdCountry } from '#shared/model/countries.ts';
import { adequacyDecisions, decisionOn, europeanEconomicArea, transferLawAsOf } from '#shared/model/transfer-law.ts';

it('speaks of countries that exist and, in decisions, only of third countries', () => {
  expect([...europeanEconomicArea].filter((code) => !isCountryCode(code))).toEqual([]);
  expect(adequacyDecisions.filter(({ country }) => !isCountryCode(country) || !isThirdCountry(country))).toEqual([]);
});

it('knows no decision from after the day as of which it is true', () => {
  expect(adequacyDecisions.filter(({ from }) => from > transferLawAsOf)).toEqual([]);
});

it('has one decision at most for a country, a tool and a day', () => {
  const keys = adequacyDecisions.map(({ country, tool }) => `${country} ${tool}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it.each([
  ['BR', 'adequacy', '2026-01-25', undefined],
  ['BR', 'adequacy', '2026-01-26', '(EU) 2026/179'],
  ['GB', 'adequacy', '2031-12-27', '(EU) 2021/1772'],
  ['GB', 'adequacy', '2031-12-28', undefined],
  ['US', 'adequacy', '2026-03-01', undefined],
  ['US', 'dpf', '2023-07-09', undefined],
  ['US', 'dpf', '2023-07-10', '(EU) 2023/1795'],
  ['US', 'privacy-shield', '2020-07-15', '(EU) 2016/1250'],
  ['US', 'privacy-shield', '2020-07-16', undefined],
  ['IN', 'adequacy', '2026-03-01', undefined],
] as const)('finds for %s by %s on %s: %s', (country, tool, date, number) => {
  expect(decisionOn(country, tool, date)?.number).toBe(number);
});
