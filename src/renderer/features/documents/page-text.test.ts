import { expect, it } from 'vitest';
import { pageTextOf, rangesOf, type TextRun } from '#renderer/features/documents/page-text.ts';

const lines = (...texts: string[]): TextRun[] => texts.map((str) => ({ str, hasEOL: true }));
const found = (runs: readonly TextRun[], phrase: string): string[] =>
  rangesOf(pageTextOf(runs), phrase).map(({ start, end }) => {
    const between = runs.slice(start.item, end.item + 1).map(({ str }) => str);
    const last = between.length - 1;
    between[last] = between[last]?.slice(0, end.offset) ?? '';
    between[0] = between[0]?.slice(start.offset) ?? '';
    return between.join('|');
  });

it('finds a phrase whatever its case and diacritics, and marks the letters that stand there', () => {
  expect(found(lines('Avtal med BRÄNNKYRKA Drift'), 'brannkyrka d')).toEqual(['BRÄNNKYRKA D']);
  expect(found(lines('Œuvre ﬁnal'), 'oeuvre final')).toEqual(['Œuvre ﬁnal']);
});

it('finds a phrase across runs and lines, and with more white space between its words', () => {
  expect(found(lines('som personuppgifts', 'biträde'), 'personuppgifts biträde')).toEqual(['personuppgifts|biträde']);
  const runs = [
    { str: 'Personupp', hasEOL: false },
    { str: 'gifter   får', hasEOL: false },
  ];
  expect(found(runs, 'personuppgifter  får')).toEqual(['Personupp|gifter   får']);
});

it('finds every place once, and nothing for an empty phrase', () => {
  expect(found(lines('aaa aa'), 'aa')).toEqual(['aa', 'aa']);
  expect(found(lines('a b'), '  ')).toEqual([]);
});
