import { describe, expect, it } from 'vitest';
import { noFilter } from '#shared/model/saved-view.ts';
import { textsOf } from '#renderer/app/texts.tsx';
import { usefulFacets, withFacet, hasFacet, type Facet } from '#renderer/features/register/facets.ts';
import { filterRows } from '#renderer/features/register/filter.ts';
import { rowsOf } from '#renderer/features/register/rows.ts';
import { twoSubProcessors as records } from '#test/two-sub-processors.ts';

const swedish = textsOf('sv');
const english = textsOf('en');
const today = '2026-03-01';

const only = (text: string, ...facets: Facet[]) =>
  facets.reduce((filter, facet) => withFacet(filter, facet, true), { ...noFilter, text });

describe('rows of the register', () => {
  it('has one row per processing, and one for a sub-processor that has none: otherwise it could not be reached', () => {
    const rows = rowsOf(records(), swedish, today);
    expect(rows.map(({ subProcessor, processings }) => [subProcessor.legalName, processings])).toEqual([
      ['Brännkyrka Drift AB', 2],
      ['Brännkyrka Drift AB', 2],
      ['Ekskogen AB', 0],
    ]);
  });

  it('marks a text that is missing in the window’s language instead of passing it off as that language', () => {
    const [first, second, third] = rowsOf(records(), swedish, today);
    expect(first?.purpose).toEqual({ text: 'Servrar', language: 'sv', isFallback: false });
    expect(second?.purpose).toEqual({ text: 'Monitoring', language: 'en', isFallback: true });
    expect(third?.purpose).toBeNull();
  });

  it('takes a processing’s own public label before the sub-processor’s, as an annex does', () => {
    const rows = rowsOf(records(), english, today);
    expect(rows.map(({ publicLabel }) => publicLabel?.text)).toEqual(['IT-drift', 'Watch', undefined]);
  });

  it('says where the data are, and only where that is not said where the company is', () => {
    expect(rowsOf(records(), english, today).map(({ countries }) => countries)).toEqual([['IN'], ['SE'], []]);
  });
});

describe('the filter', () => {
  const names = (filter: Parameters<typeof filterRows>[1]) =>
    filterRows(rowsOf(records(), english, today), filter, () => ['severe']).map(({ purpose }) => purpose?.text);

  it('finds every word, wherever it stands, without case and diacritics', () => {
    expect(names(only('BRANNKYRKA monit'))).toEqual(['Monitoring']);
    expect(names(only('india'))).toEqual(['Servrar']);
    expect(names(only('brännkyrka india monit'))).toEqual([]);
  });

  it('narrows by each chosen facet', () => {
    expect(names(only('', 'masked', 'thirdCountry'))).toEqual(['Servrar']);
    expect(names(only('', 'ended'))).toEqual(['Monitoring']);
    // What has ended wants for no agreement.
    expect(names(only('', 'noAgreement'))).toEqual(['Servrar', undefined]);
    expect(names(noFilter)).toHaveLength(3);
  });

  it('combines kinds by and, values of one kind by or', () => {
    expect(names({ ...noFilter, countries: ['IN', 'SE'] })).toEqual(['Servrar', 'Monitoring']);
    expect(names({ ...noFilter, countries: ['IN', 'SE'], states: ['ended'] })).toEqual(['Monitoring']);
    expect(names({ ...noFilter, severities: ['notice', 'severe'] })).toHaveLength(3);
    expect(names({ ...noFilter, severities: ['notice'] })).toEqual([]);
  });

  it('finds what no column shows: a note, a contact, a text in another language, a country by either name', () => {
    expect(names({ ...noFilter, text: 'indien' })).toEqual(['Servrar']);
    expect(names({ ...noFilter, text: 'watch' })).toEqual(['Monitoring']);
  });

  it('takes a facet away as it was put in', () => {
    const filter = only('', 'masked', 'noAgreement');
    expect(hasFacet(filter, 'noAgreement')).toBe(true);
    expect(withFacet(withFacet(filter, 'noAgreement', false), 'masked', false)).toEqual(noFilter);
  });

  it('offers no facet that would find nothing', () => {
    expect(usefulFacets(rowsOf(records(), english, today))).toEqual(['masked', 'thirdCountry', 'noAgreement', 'ended']);
  });
});
