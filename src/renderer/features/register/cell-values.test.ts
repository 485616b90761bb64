import { expect, test } from 'vitest';
import { translate } from '#shared/messages/translate.ts';
import { choiceIn, countriesIn, namedIn, tagsIn } from '#renderer/features/register/cell-values.ts';

test('countries are understood by name in both languages and by code, without case and diacritics', () => {
  expect(countriesIn('Sverige, ireland; us\nUK')).toEqual({ values: ['SE', 'IE', 'US', 'GB'] });
  expect(countriesIn('Osterrike, AT')).toEqual({ values: ['AT'] });
  expect(countriesIn(' ')).toEqual({ values: [] });
});

test('the first name that means nothing is told, so that one sees what to write instead', () => {
  expect(countriesIn('SE, Swedne, Nrway')).toEqual({ unknown: 'Swedne' });
  expect(namedIn('Lön, Okänd', [{ id: 'a', name: 'Lön' }])).toEqual({ unknown: 'Okänd' });
});

test('a service whose name has a comma is one service', () => {
  const services = [
    { id: 'a', name: 'Lön, tid och resor' },
    { id: 'b', name: 'Fakturor' },
  ];
  expect(namedIn('fakturor, lön, tid och resor', services)).toEqual({ values: ['b', 'a'] });
});

test('kinds of personal data are known by name in both languages; others are the register’s own', () => {
  const [name] = tagsIn('Namn');
  expect(tagsIn('Name')).toEqual([name]);
  expect(tagsIn('namn, Skostorlek')).toEqual([name, 'Skostorlek']);
});

test('a choice pasted from a sheet in the other language is the same choice', () => {
  const states = ['planned', 'active', 'ended'] as const;
  const state = (text: string) => choiceIn(text, states, (one) => `state.${one}`);
  expect([
    state(translate('sv', 'state.active').toUpperCase()),
    state(' active '),
    state('ended'),
    state('maybe'),
  ]).toEqual(['active', 'active', 'ended', undefined]);
});
