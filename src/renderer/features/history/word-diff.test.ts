import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, type DiffPart } from '#renderer/features/history/word-diff.ts';

const without = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

test('a changed word is the only one marked', () => {
  expect(diffWords('Servers and backups for payroll', 'Servers and storage for payroll')).toEqual([
    { kind: 'same', text: 'Servers and ' },
    { kind: 'removed', text: 'backups ' },
    { kind: 'added', text: 'storage ' },
    { kind: 'same', text: 'for payroll' },
  ]);
});

test('a text with nothing in common is shown whole, not as confetti', () => {
  expect(diffWords('Printing of letters', 'Sending messages to people')).toHaveLength(2);
});

test('words added at the end leave the last word alone although its white space changed', () => {
  expect(diffWords('Servers and backups', 'Servers and backups in Sweden')).toEqual([
    { kind: 'same', text: 'Servers and backups ' },
    { kind: 'added', text: 'in Sweden' },
  ]);
});

test('no word is lost, whatever the texts', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
      const parts = diffWords(before, after);
      expect(squeezed(without(parts, 'added'))).toBe(squeezed(before));
      expect(without(parts, 'removed')).toBe(after);
    }),
  );
});

test('texts as long as the register allows do not hang the window', () => {
  const long = 'word '.repeat(4000);
  expect(diffWords(long, `${long}more`)).toHaveLength(2);
});
