import { describe, expect, test } from 'vitest';
import type { ImportPlan, ImportRow } from '#shared/model/import-plan.ts';
import {
  decisionFrom,
  draftOf,
  isTouched,
  needsLook,
  openWarnings,
  summaryOf,
} from '#renderer/features/importing/import-draft.ts';

const known = '00000000-0000-4000-8000-000000000001';

function row(index: number, name: string, more: Partial<ImportRow> = {}): ImportRow {
  return {
    index,
    sourceLines: { from: index * 4 + 1, to: index * 4 + 3 },
    name,
    purpose: 'Drift',
    personalData: 'Namn',
    kind: 'company',
    kindReason: 'legal-form',
    match: null,
    sameAs: null,
    include: true,
    warnings: [],
    ...more,
  };
}

const plan: ImportPlan = {
  shape: 'blocks',
  language: 'sv',
  languageIsKnown: false,
  sheet: null,
  header: null,
  rows: [
    row(0, 'Brännkyrka Drift AB', { match: { subProcessorId: known, by: 'name', exact: true } }),
    row(1, 'Cirrus Mail Inc.', { country: 'USA' }),
    row(2, 'Cirrus Mail', { sameAs: 1 }),
    row(3, 'IT-drift', { kind: 'category', kindReason: 'generic-words' }),
    row(4, 'Lumen', { include: false, warnings: ['duplicate-row'] }),
    row(5, 'Brännkyrka', { match: { subProcessorId: known, by: 'name', exact: false } }),
  ],
  skipped: [],
};

describe('the summary', () => {
  test('would count the same vendor twice if rows of one vendor were not joined', () => {
    expect(summaryOf(draftOf(plan))).toEqual({
      processings: 5,
      subProcessors: 4,
      fresh: 3,
      categories: 1,
      nameless: 0,
    });
  });

  test('would not follow a row that is renamed to another vendor', () => {
    const renamed = draftOf(plan).map((one) => (one.plan.index === 2 ? { ...one, name: 'Nimbus AB' } : one));
    expect(summaryOf(renamed)).toMatchObject({ subProcessors: 5, fresh: 4 });
  });
});

describe('the decision', () => {
  test('would take in rows that were left out, or lose columns that the review only shows', () => {
    const { rows } = decisionFrom(draftOf(plan));
    expect(rows.map(({ name }) => name)).not.toContain('Lumen');
    expect(rows[0]?.subProcessorId).toBe(known);
    expect(rows[1]?.country).toBe('USA');
  });

  test('would attach a nearly matching name without being asked', () => {
    expect(decisionFrom(draftOf(plan)).rows.at(-1)?.subProcessorId).toBeNull();
  });
});

describe('what is left to look at', () => {
  test('would keep nagging about a purpose that has been written', () => {
    const [bare] = draftOf({ ...plan, rows: [row(0, 'Gauge', { purpose: '', warnings: ['missing-purpose'] })] });
    if (!bare) throw new Error('no row');
    expect(openWarnings(bare)).toEqual(['missing-purpose']);
    expect(openWarnings({ ...bare, purpose: 'Analys' })).toEqual([]);
  });

  test('would hide a near match, or a row without a name', () => {
    const draft = draftOf(plan);
    expect(draft.filter(needsLook).map((one) => one.plan.index)).toEqual([4, 5]);
    expect(needsLook({ ...row0(draft), name: ' ' })).toBe(true);
  });
});

test('leaving would ask although nothing was changed', () => {
  const draft = draftOf(plan);
  expect(isTouched(draft, plan)).toBe(false);
  expect(isTouched([{ ...row0(draft), include: false }, ...draft.slice(1)], plan)).toBe(true);
});

function row0<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('no row');
  return first;
}
