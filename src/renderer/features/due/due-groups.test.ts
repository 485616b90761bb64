import { expect, it } from 'vitest';
import type { DueItem } from '#shared/model/due.ts';
import { textsOf } from '#renderer/app/texts.tsx';
import { filterDue, groupsOf } from '#renderer/features/due/due-groups.ts';

const item = (date: string, more: Partial<DueItem> = {}): DueItem => ({
  kind: 'expiry',
  date,
  table: 'agreement',
  recordId: '00000000-0000-4000-8000-000000000001',
  title: 'DPA 2024',
  subProcessorId: '00000000-0000-4000-8000-000000000002',
  subProcessor: 'Brännkyrka Drift AB',
  publicLabel: 'IT-drift',
  ...more,
});
const texts = textsOf('sv');

it('what is overdue comes first, however many months; what is due today is not overdue', () => {
  const items = ['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-31', '2027-03-01'].map((date) => item(date));
  const groups = groupsOf(items, '2026-03-01', texts);
  expect(groups.map(({ heading, isOverdue, items: own }) => [heading, isOverdue, own.length])).toEqual([
    ['Försenat', true, 2],
    ['Mars 2026', false, 2],
    ['Mars 2027', false, 1],
  ]);
});

it('is found by name, label, title and kind, all words at once, and by its day', () => {
  const items = [item('2026-03-01'), item('2026-03-02', { subProcessor: 'Cirrus Mail Inc.', publicLabel: null })];
  const found = (sought: string, day: string | null = null) => filterDue(items, sought, day, texts).length;
  expect([found('BRÄNN'), found('it-drift'), found('dpa cirrus'), found('löper ut'), found('x')]).toEqual([
    1, 1, 1, 2, 0,
  ]);
  expect([found('', '2026-03-02'), found('brännkyrka', '2026-03-02')]).toEqual([1, 0]);
});
