import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/model/finding.ts';
import { findingsOfAnnex, missingTexts, type MissingText } from '#renderer/features/annexes/things-to-see.ts';
import { FindingsIndex } from '#renderer/features/findings/findings-index.ts';

const missing = (recordId: string, field: string, language: MissingText['language']): MissingText => ({
  table: 'processing',
  recordId,
  field,
  language,
});
const finding = (checkId: Finding['checkId'], changes: Partial<Finding>): Finding => ({
  checkId,
  severity: 'warning',
  table: 'processing',
  recordId: 'p1',
  subProcessorId: 's1',
  customerId: null,
  field: '',
  subject: '',
  values: {},
  setAside: null,
  ...changes,
});
const processings = [
  { id: 'p1', subProcessorId: 's1' },
  { id: 'p2', subProcessorId: 's1' },
];
const subProcessors = [{ id: 's1', legalName: 'Kattegatt Drift AB' }];

describe('what is to be seen before one signs', () => {
  it('tells a text once, however many columns print it, and none of a record that is gone', () => {
    const texts = missingTexts(
      { missing: [missing('p1', 'purpose', 'de'), missing('p1', 'purpose', 'de'), missing('gone', 'purpose', 'de')] },
      { subProcessors, processings },
    );
    expect(
      [...texts].map(([language, records]) => [language, records.map(({ name, texts: own }) => [name, own.length])]),
    ).toEqual([['de', [['Kattegatt Drift AB', 1]]]]);
  });

  it('leaves out findings of rows that the annex has not, of other customers, and what issuing settles', () => {
    const index = FindingsIndex.of([
      finding('dates-contradict', { severity: 'warning' }),
      finding('vague-purpose', { recordId: 'p2' }),
      finding('agreement-missing', { table: 'subProcessor', recordId: 's1', severity: 'severe' }),
      finding('vague-retention', { severity: 'notice' }),
      finding('notice-period-missing', { table: 'customer', recordId: 'c1', subProcessorId: null, customerId: 'c1' }),
      finding('notice-period-missing', { table: 'customer', recordId: 'c2', subProcessorId: null, customerId: 'c2' }),
      finding('annex-out-of-date', { table: 'annex', recordId: 'a1', subProcessorId: null, customerId: 'c1' }),
    ]);
    const found = findingsOfAnnex(index, { rowIds: ['p1'], customerId: 'c1' }, { processings });
    expect(found.map(({ checkId, recordId }) => `${checkId} ${recordId}`)).toEqual([
      'agreement-missing s1',
      'dates-contradict p1',
      'notice-period-missing c1',
    ]);
  });
});
