import { expect, it } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { coverageAt, coverageText, coverageTone, urgencyOf } from '#renderer/features/register/coverage.ts';

const english = textsOf('en');
const on = (today: string, until: string | null) => coverageAt(today, { state: 'valid', until });

it('counts days over the change to summer time as days, not as 23 hours', () => {
  expect(on('2026-03-28', '2026-03-30').daysLeft).toBe(2);
});

it('warns from 60 days before the end to the last day', () => {
  expect(urgencyOf(on('2026-01-01', '2026-03-03'))).toBe('ok');
  expect(urgencyOf(on('2026-01-01', '2026-03-02'))).toBe('warn');
  expect(coverageText(on('2026-03-02', '2026-03-02'), english)).toBe('ends today');
  expect(urgencyOf(on('2026-01-01', null))).toBe('ok');
});

it('never shows an expired or missing agreement as in order', () => {
  expect(urgencyOf(coverageAt('2026-01-01', { state: 'expired', until: '2025-12-31' }))).toBe('bad');
  expect(urgencyOf(coverageAt('2026-01-01', { state: 'missing', until: null }))).toBe('bad');
});

it('raises no alarm about the agreement of what has ended', () => {
  const missing = coverageAt('2026-01-01', { state: 'missing', until: null });
  expect(coverageTone(missing, 'ended')).toBe('neutral');
  expect([coverageTone(missing, 'active'), coverageTone(missing, 'planned')]).toEqual(['bad', 'bad']);
  expect(coverageTone(missing, undefined)).toBe('bad');
});
