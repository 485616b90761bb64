import { expect, it } from 'vitest';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';

it('notices a word that the layout has dropped, and does not mind how lines were broken', () => {
  expect(() => assertPrinted('drift och\nlagring', 'drift ochlag\u200bring')).not.toThrow();
  expect(() => assertPrinted('drift och lagring', 'drift och')).toThrow(
    expect.objectContaining({ code: 'ANNEX_TEXT_LOST', values: { text: 'drift och lagring' } }),
  );
});
