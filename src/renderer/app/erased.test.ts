import { expect, test } from 'vitest';
import { withErased } from '#renderer/app/erased.ts';
import { twoSubProcessors } from '#test/two-sub-processors.ts';

test('what was erased since reads as erased in the past, not as if it had never been there; all else stays', () => {
  const records = twoSubProcessors();
  const [first, second] = records.subProcessors;
  if (!first || !second) throw new Error('The fixture has two sub-processors');
  const erased = [`${first.id}/contactName`, `${first.id}/notes`, `${first.id}/formerNames`];
  const shown = withErased({ ...records, erased }, { language: 'sv', text: 'raderat' });
  expect(shown.subProcessors[0]).toEqual({
    ...first,
    contactName: 'raderat',
    notes: 'raderat',
    formerNames: ['raderat'],
  });
  expect(shown.subProcessors[1]).toBe(second);
  expect(withErased(records, { language: 'sv', text: 'raderat' })).toBe(records);
});
