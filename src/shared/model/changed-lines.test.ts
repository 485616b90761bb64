import { expect, it } from 'vitest';
import { changedLines } from '#shared/model/changed-lines.ts';

it('leaves out what stays, and shows all where only the order is another', () => {
  expect(changedLines('Ändamål: A\nPlats: Sverige', 'Ändamål: A\nPlats: Finland\nÅtkomst: USA')).toEqual({
    gone: ['Plats: Sverige'],
    come: ['Plats: Finland', 'Åtkomst: USA'],
  });
  expect(changedLines('A\nB', 'A')).toEqual({ gone: ['B'], come: [] });
  expect(changedLines('A\nB', 'B\nA')).toEqual({ gone: ['A', 'B'], come: ['B', 'A'] });
});
