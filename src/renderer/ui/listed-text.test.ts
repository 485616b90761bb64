import { expect, test } from 'vitest';
import { listedNames, listedText } from '#renderer/ui/listed-text.ts';

test('a list is written with commas and read with commas, semicolons or line ends; twice the same is once', () => {
  expect(listedNames('Sverige,  Irland; Norge\nSverige, ', [])).toEqual(['Sverige', 'Irland', 'Norge']);
  expect(listedNames('', [])).toEqual([]);
});

test('a known name with a comma in it is one name: otherwise copying and pasting it would break it', () => {
  const known = ['Lön, tid och resor', 'Fakturor', 'Resor'];
  expect(listedNames(listedText(['Fakturor', 'Lön, tid och resor', 'Resor']), known)).toEqual([
    'Fakturor',
    'Lön, tid och resor',
    'Resor',
  ]);
  expect(listedNames('lön, tid och resor, Resor', known)).toEqual(['lön, tid och resor', 'Resor']);
});
