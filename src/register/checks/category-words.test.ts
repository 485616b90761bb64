import { expect, it } from 'vitest';
import { categoryPhrase } from '#register/checks/category-words.ts';

it.each([
  ['special', { sv: 'Namn, sjukfrånvaro och lön' }, 'sjukfrånvaro'],
  ['special', { sv: 'Facklig tillhörighet' }, 'Facklig'],
  ['special', { en: 'Health data and sick leave' }, 'Health data'],
  ['special', { sv: 'Namn', en: 'Biometric templates' }, 'Biometric'],
  ['nationalId', { sv: 'Namn, personnummer' }, 'personnummer'],
  ['nationalId', { en: 'Personal identity numbers' }, 'Personal identity numbers'],
  ['criminal', { sv: 'Utdrag ur belastningsregistret' }, 'belastningsregistret'],
] as const)('hears of %s in %j', (law, text, phrase) => {
  expect(categoryPhrase(text, law)).toBe(phrase);
});

it.each([
  ['special', { sv: 'Inga känsliga personuppgifter' }],
  ['special', { sv: 'Lön, men aldrig uppgifter om facklig tillhörighet' }],
  ['special', { en: 'Name and role, without any special categories' }],
  ['special', { sv: 'Namn, e-postadress' }],
  ['nationalId', { sv: 'Ej personnummer' }],
  ['nationalId', { sv: 'Organisationsnummer, anställningsnummer' }],
  ['criminal', { sv: 'Namn' }],
] as const)('hears nothing of %s in %j', (law, text) => {
  expect(categoryPhrase(text, law)).toBeNull();
});
