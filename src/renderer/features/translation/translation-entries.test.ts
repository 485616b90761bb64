import { expect, it } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { likelyPair, missingCounts, translationEntries } from '#renderer/features/translation/translation-entries.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

const swedish = textsOf('sv');

it('has every text that is written in some language, none that is not, and counts what each language lacks', () => {
  const entries = translationEntries(twoSubProcessors(), swedish);
  expect(entries.map(({ owner, place, part }) => `${owner.name} ${place.field} ${part}`.trim())).toEqual([
    'Brännkyrka Drift AB publicLabel',
    'Brännkyrka Drift AB purpose Servrar',
    'Brännkyrka Drift AB purpose Monitoring',
    'Brännkyrka Drift AB publicLabel Monitoring',
  ]);
  expect(missingCounts(entries)).toMatchObject({ sv: 2, en: 2, de: 4 });
});

it('begins with the fullest language beside the one of annexes that lacks most', () => {
  const counts = { sv: 1, en: 7, de: 99, fr: 99, fi: 99, nb: 20, da: 99, nl: 99 };
  expect(likelyPair(counts, { customers: [] })).toEqual({ left: 'sv', right: 'en' });
});
