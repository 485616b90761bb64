import { expect, test } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { keptText } from '#renderer/features/history/kept-text.ts';

const record = (table: 'annex' | 'customer' | 'reveal', title: string) => ({ table, recordId: title, title });

test('what stays is named with its reason, kind by kind, and a long list is cut', () => {
  const kept = [
    ...['B-1', 'B-2', 'B-3', 'B-4'].map((number) => record('annex', number)),
    record('customer', 'Lindome kommun'),
    record('reveal', 'Brännkyrka Drift AB'),
  ];
  const text = keptText(kept, textsOf('en'));
  expect(text).toContain('B-1, B-2, B-3 and 1 more');
  expect(text).not.toContain('B-4');
  expect(text).toContain('Lindome kommun');
  expect(text).toContain('Brännkyrka Drift AB');
  expect(keptText(kept, textsOf('sv'))).toContain('B-1, B-2, B-3 och 1 till');
});
