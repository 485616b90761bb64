import { expect, test } from 'vitest';
import { foundOptions } from '#renderer/ui/choice-list.tsx';

const options = [
  { id: 'AR', label: 'Argentina' },
  { id: 'AT', label: 'Österrike' },
  { id: 'IN', label: 'Indien' },
  { id: 'IO', label: 'Brittiska territoriet i Indiska oceanen' },
];
const found = (query: string, chosen: string[] = [], choices = {}) =>
  foundOptions({ options, chosen, ...choices }, query).map(({ label }) => label);

test('finds a country by its code before any whose name only has those letters', () => {
  expect(found('in')[0]).toBe('Indien');
  expect(found('ar')).toEqual(['Argentina']);
  expect(found('ind')).toEqual(['Indien', 'Brittiska territoriet i Indiska oceanen']);
  expect(found('osterrike')).toEqual(['Österrike']);
});

test('shows what is chosen first where several may be, and keeps the order of a list with one choice', () => {
  expect(found('', ['IN'], { isMultiple: true })[0]).toBe('Indien');
  expect(found('', ['IN'])[0]).toBe('Argentina');
});

test('offers what is typed only where own words are allowed and nothing is called so already', () => {
  expect(found('Lappland')).toEqual([]);
  expect(found('Lappland', [], { mayAdd: true, isMultiple: true })).toEqual(['Lappland']);
  expect(found('indien', [], { mayAdd: true, isMultiple: true })).toEqual(['Indien']);
});
