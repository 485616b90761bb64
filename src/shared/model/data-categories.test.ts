import { expect, it } from 'vitest';
import { dataCategories, dataCategoryLaw, dataCategoryName } from '#shared/model/data-categories.ts';

it.each(['tag', 'sv', 'en'] as const)('offers no kind of data twice by its %s', (field) => {
  const values = dataCategories.map((category) => category[field].toLowerCase());
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
});

it('has tags that a register can keep', () => {
  expect(dataCategories.filter(({ tag }) => !/^pd:[A-Za-z]+$/.test(tag))).toEqual([]);
});

it('names a tag in both languages and leaves an own tag as it is', () => {
  expect(dataCategoryName('pd:EmailAddress', 'sv')).toBe('E-postadress');
  expect(dataCategoryName('pd:EmailAddress', 'en')).toBe('E-mail address');
  expect(dataCategoryName('Loggfiler', 'en')).toBe('Loggfiler');
});

it('knows which kinds the law treats apart', () => {
  expect(
    ['pd:TradeUnionMembership', 'pd:CriminalConviction', 'pd:OfficialID', 'pd:Name', 'Hälsa'].map(dataCategoryLaw),
  ).toEqual(['special', 'criminal', 'nationalId', null, null]);
});
