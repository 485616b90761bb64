import { expect, it } from 'vitest';
import { openingRisk } from '#shared/model/opening-risk.ts';

it.each('pdf TXT docx png eml p7m'.split(' '))('a file ending in .%s is only shown', (ending) => {
  expect(openingRisk(`avtal.${ending}`)).toBe('none');
});

it.each(
  (
    'exe bat cmd com msi ps1 sh js mjs vbs jar desktop html htm xhtml svg lnk scr hta pif cpl reg url app command ' +
    'AppImage py docm xlsm xll iso chm xml'
  ).split(' '),
)('a file ending in .%s could run code', (ending) => {
  expect(openingRisk(`faktura.pdf.${ending}`)).toBe('runs-code');
});

it.each(['avtal', 'avtal.', '.pdf', '', '...', 'avtal.pdf.okänd'])('of %j nobody can say', (name) => {
  expect(openingRisk(name)).toBe('unknown');
});
