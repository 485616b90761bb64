import { expect, it } from 'vitest';
import type { DueItem } from '#shared/model/due.ts';
import { textsOf } from '#renderer/app/texts.tsx';
import { filterDue, groupsOf, vendorsOf } from '#renderer/features/due/due-groups.ts';

const item = (date: string, more: Partial<DueItem> = {}): DueItem => ({
  kind: 'expiry',
  date,
  table: 'agreement',
  recordId: '00000000-0000-4000-8000-000000000001',
  title: 'DPA 2024',
  subProcessorId: '00000000-0000-4000-8000-000000000002',
  subProcessor: 'Brännkyrka Drift AB',
  publicLabel: 'IT-drift',
  customers: [],
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

it('is filtered by sub-processor and by day; one of which two things come up is one choice', () => {
  const cirrus = { subProcessorId: '00000000-0000-4000-8000-000000000003', subProcessor: 'Cirrus Mail Inc.' };
  const items = [item('2026-03-01'), item('2026-03-02', cirrus), item('2026-03-02')];
  const found = (id: string | null, day: string | null = null) => filterDue(items, id, day).length;
  expect(vendorsOf(items).map(({ label }) => label)).toEqual(['Brännkyrka Drift AB', 'Cirrus Mail Inc.']);
  expect([found(null), found(cirrus.subProcessorId), found(null, '2026-03-02')]).toEqual([3, 1, 2]);
  expect(found(cirrus.subProcessorId, '2026-03-01')).toBe(0);
});
