import { describe, expect, it } from 'vitest';
import { recogniseList } from '#register/importing/recognise.ts';
import { layouts } from '#test/lists/layouts.ts';

/**
 * Each layout is one that real pages and copies of them have; a row lost, torn apart or made of the page's navigation
 * would be a sub-processor missing from, or invented in, a customer's annex.
 */
describe('layouts of lists', () => {
  it.each(layouts)('$name', ({ text, rows }) => {
    const plan = recogniseList(text, { language: 'sv', known: [] });
    const read = plan.rows.map((row) => [
      row.name,
      row.purpose,
      row.personalData,
      ...(row.countries ? [row.countries.join('+')] : []),
    ]);
    expect(read).toEqual(rows);
  });
});
