import { expect, test } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { comparisonText } from '#renderer/features/history/comparison-text.ts';
import { readValue, type Reading } from '#renderer/features/history/readable-value.ts';

const id = '00000000-0000-4000-8000-000000000001';
const unknown = '00000000-0000-4000-8000-000000000002';
const hash = `9f2c${'0'.repeat(56)}41ab`;

const reading = (language: 'sv' | 'en'): Reading => ({
  ...textsOf(language),
  nameOf: (wanted) => (wanted === id ? 'Kattegatt Drift AB' : undefined),
});
const en = reading('en');

test('codes, ids and hashes never reach the reader where there are words for them', () => {
  expect(readValue('processing', 'storageCountries', ['SE', 'NO'], reading('sv'))).toEqual({
    kind: 'list',
    items: ['Sverige', 'Norge'],
  });
  expect(readValue('subProcessor', 'engagedById', id, en)).toEqual({ kind: 'text', text: 'Kattegatt Drift AB' });
  expect(readValue('processing', 'serviceIds', [id, unknown], en)).toEqual({
    kind: 'list',
    items: ['Kattegatt Drift AB', en.t('value.unknownRecord')],
  });
  expect(readValue('processing', 'transferTool', 'scc', en)).toEqual({ kind: 'text', text: en.t('transferTool.scc') });
  expect(readValue('organisation', 'logoSha256', hash, en)).toEqual({ kind: 'text', text: '9f2c0000…41ab' });
  expect(readValue('processing', 'specialCategories', true, en)).toEqual({ kind: 'text', text: 'yes' });
  expect(readValue('customer', 'noticePeriodDays', 30, en)).toEqual({ kind: 'text', text: '30 days' });
});

test('nothing filled in reads as what it means for the field', () => {
  expect(readValue('subProcessor', 'engagedById', null, en)).toEqual({
    kind: 'blank',
    text: en.t('record.us'),
    isPlain: false,
  });
  expect(readValue('agreement', 'processingIds', null, en)).toEqual({
    kind: 'blank',
    text: 'all processings',
    isPlain: false,
  });
  expect(readValue('processing', 'purpose', {}, en)).toEqual({ kind: 'blank', text: 'empty', isPlain: true });
});

test('a saved view’s filter reads as words and not as JSON', () => {
  const filter = { text: 'moln', disclosures: ['masked'], countries: ['IN'], thirdCountry: true, states: [] };
  expect(readValue('savedView', 'filter', filter, en)).toEqual({
    kind: 'list',
    items: ['Text: moln', 'Disclosure: Masked', 'Countries: India', 'Third country'],
  });
});

test('a checklist reads as points of the law and where each stands, not as JSON', () => {
  const value = { '4': { stated: false, where: '' }, '3a': { stated: true, where: 'p. 4' } };
  expect(readValue('agreement', 'checklist', value, en)).toEqual({
    kind: 'list',
    items: ['art. 28(3)(a): p. 4', 'art. 28(4): Missing'],
  });
});

test('a comparison copied as text says which face it shows and what erased values were: erased', () => {
  const change = {
    table: 'subProcessor',
    recordId: id,
    title: 'Kattegatt Drift AB',
    subProcessorId: id,
    operation: 'update',
    fields: [
      { field: 'contactName', before: null, after: '', beforeErased: true, afterErased: false },
      { field: 'publicLabel', before: {}, after: { sv: 'IT-drift' }, beforeErased: false, afterErased: false },
    ],
  } as const;
  const groups = [{ id, title: 'Kattegatt Drift AB', changes: [{ ...change, fields: [...change.fields] }] }];
  expect(comparisonText({ title: '2026-03-01 to today', face: 'Shows real names.', groups }, en)).toBe(
    [
      '2026-03-01 to today',
      'Shows real names.',
      '',
      'Kattegatt Drift AB',
      '  Changed: Sub-processor, Kattegatt Drift AB',
      '    Contact person: erased → empty',
      '    Public label: empty → IT-drift (Swedish)',
      '',
    ].join('\n'),
  );
});
