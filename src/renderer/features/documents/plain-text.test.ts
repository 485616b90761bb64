import { expect, it } from 'vitest';
import { plainTextOf } from '#renderer/features/documents/plain-text.ts';

it.each([
  ['UTF-8', Buffer.from('Åsa & Örjan')],
  ['Windows-1252', Buffer.from('Åsa & Örjan', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFÅsa & Örjan', 'utf16le')],
])('reads %s', (_encoding, bytes) => {
  expect(plainTextOf(bytes)).toEqual({ text: 'Åsa & Örjan', isCut: false });
});

it('a letter that is cut in two does not make the rest of the text another encoding', () => {
  const { text, isCut } = plainTextOf(Buffer.from(`x${'ö'.repeat(1_500_000)}`));
  expect([text.slice(0, 4), isCut]).toEqual(['xööö', true]);
});
