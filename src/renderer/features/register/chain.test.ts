import { expect, it } from 'vitest';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { chainOf, engagersOf, type ChainLink } from '#renderer/features/register/chain.ts';

const named = (legalName: string, engagedById: string | null): SubProcessor => ({
  id: legalName,
  legalName,
  tradeName: '',
  registrationNumber: '',
  address: '',
  country: null,
  website: '',
  contactName: '',
  contactPosition: '',
  contactEmail: '',
  contactPhone: '',
  engagedById,
  disclosure: 'named',
  publicLabel: {},
  formerNames: [],
  notes: '',
  lastReviewedOn: null,
  reviewIntervalMonths: null,
});
const compare = (a: string, b: string) => a.localeCompare(b);
const written = ({ subProcessor, engages }: ChainLink): string =>
  engages.length === 0 ? subProcessor.legalName : `${subProcessor.legalName}(${engages.map(written).join()})`;

it('shows the whole chain above in the order of the engagements, and below by name', () => {
  const middle = named('Mitt', 'Topp');
  const all = [named('Topp', null), middle, named('Östen', 'Mitt'), named('Bo', 'Mitt'), named('Al', 'Bo')];
  expect(engagersOf(named('Al', 'Bo'), all).map(({ id }) => id)).toEqual(['Topp', 'Mitt', 'Bo']);
  expect(written(chainOf(middle, all, compare))).toBe('Mitt(Bo(Al),Östen)');
});

it('does not hang on a circle, nor on an engager that is no more', () => {
  const all = [named('A', 'B'), named('B', 'A'), named('C', 'gone')];
  for (const one of all) {
    expect(engagersOf(one, all).length).toBeLessThan(2);
    expect(written(chainOf(one, all, compare)).length).toBeLessThan(5);
  }
});
