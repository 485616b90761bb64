import { expect, it } from 'vitest';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import {
  differingIn,
  formerNamesOf,
  mergeDraftOf,
  patchOf,
  winnerOf,
} from '#renderer/features/consolidation/merge-draft.ts';
import { newDesk } from '#test/desk.ts';

/** Two of the same company, the second with more to it. */
function two(first: Partial<SubProcessor> = {}, second: Partial<SubProcessor> = {}) {
  const desk = newDesk();
  const a = desk.addVendor({ subProcessor: { legalName: 'Kajutan Drift', ...first }, agreements: [] });
  const b = desk.addVendor({ subProcessor: { legalName: 'Kajutan Drift AB', ...second } });
  const records = desk.records();
  const subProcessors = records.subProcessors.filter(({ id }) => id === a || id === b);
  return { a, b, subProcessors, draft: mergeDraftOf(subProcessors, records) };
}

it('keeps the one with most to it and sends nothing that the engine proposes itself', () => {
  const { a, b, subProcessors, draft } = two();
  expect(draft.keepId).toBe(b);
  expect(patchOf(draft, subProcessors)).toEqual({});
  expect(patchOf({ ...draft, chosen: { legalName: b } }, subProcessors)).toEqual({});
  expect(patchOf({ ...draft, chosen: { legalName: a } }, subProcessors)).toEqual({ legalName: 'Kajutan Drift' });
});

it('takes address and country together, or a company would move abroad', () => {
  const { a, subProcessors, draft } = two({ address: 'Laituri 1, Helsinki', country: 'FI' });
  expect(patchOf({ ...draft, chosen: { address: a } }, subProcessors)).toEqual({
    address: 'Laituri 1, Helsinki',
    country: 'FI',
  });
});

it('offers no choice where one only says less than the other', () => {
  const { subProcessors, draft } = two({ address: '', contactEmail: '' });
  expect(differingIn('address', draft, subProcessors)).toHaveLength(1);
  expect(differingIn('contact', draft, subProcessors)).toHaveLength(1);
  expect(differingIn('legalName', draft, subProcessors)).toHaveLength(2);
  expect(differingIn('website', draft, subProcessors)).toHaveLength(0);
});

it('stays masked when the kept one is named: a merge must not make a name public', () => {
  const { a, subProcessors, draft } = two({ disclosure: 'masked' });
  expect(winnerOf('disclosure', draft, subProcessors)).toBe(a);
});

it('never offers to be engaged by one that is merged into it', () => {
  const desk = newDesk();
  const b = desk.addVendor({ subProcessor: { legalName: 'Kajutan Drift AB' } });
  const a = desk.addVendor({ subProcessor: { legalName: 'Kajutan Drift', engagedById: b } });
  const records = desk.records();
  const draft = { ...mergeDraftOf(records.subProcessors, records), keepId: a };
  expect(differingIn('engagedById', draft, records.subProcessors).map(({ id }) => id)).toEqual([b]);
});

it('tells each former name once, and not the name that it gets', () => {
  const { subProcessors } = two({ formerNames: ['Kaj Data AB'] }, { formerNames: ['KAJ DATA AB'] });
  expect(formerNamesOf('Kajutan Drift AB', subProcessors)).toEqual(['Kaj Data AB', 'Kajutan Drift']);
});
