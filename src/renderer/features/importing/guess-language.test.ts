import { expect, test } from 'vitest';
import { guessLanguage } from '#renderer/features/importing/guess-language.ts';

const row = (purpose: string, personalData: string) => ({ purpose, personalData });

test('a Swedish list would be stored as English because the window is English', () => {
  const rows = [row('Drift och lagring av tjänsten', 'Alla uppgifter som registreras'), row('SMS', 'Mobilnummer')];
  expect(guessLanguage(rows)).toBe('sv');
});

test('an English list with Swedish names in it would be stored as Swedish', () => {
  const rows = [row('Hosting of the service for Kvarnholmen', 'Names and addresses of users in Örebro')];
  expect(guessLanguage(rows)).toBe('en');
});

test('a list without telling words would get a language by chance', () => {
  expect(guessLanguage([row('SMS', 'IP')])).toBeUndefined();
});
