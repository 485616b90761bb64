import { agreementSoonDays } from '#shared/model/finding.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { AgreementCoverage } from '#shared/model/register-state.ts';
import type { Texts } from '#renderer/app/texts.tsx';

/** A sub-processor's agreement as of today. */
export interface Coverage extends AgreementCoverage {
  /** Days until the agreement ends; null when it has no end. */
  readonly daysLeft: number | null;
}

export type Urgency = 'ok' | 'warn' | 'bad';

const dayMilliseconds = 86_400_000;

/** `today`: ISO date. */
export function coverageAt(today: string, { state, until }: AgreementCoverage): Coverage {
  const daysLeft = until === null ? null : Math.round((Date.parse(until) - Date.parse(today)) / dayMilliseconds);
  return { state, until, daysLeft };
}

export function urgencyOf({ state, daysLeft }: Coverage): Urgency {
  if (state !== 'valid') return 'bad';
  return daysLeft !== null && daysLeft <= agreementSoonDays ? 'warn' : 'ok';
}

/** How it looks beside a processing: that one which has ended has no agreement any more is as it should be. */
export function coverageTone(coverage: Coverage, state: Processing['state'] | undefined): Urgency | 'neutral' {
  return state === 'ended' ? 'neutral' : urgencyOf(coverage);
}

/** In a cell: "2028-03-01", "in 41 days", "no end date", "expired", "missing". */
export function coverageText(coverage: Coverage, { t }: Texts): string {
  if (coverage.state === 'missing') return t('coverage.missing');
  if (coverage.state === 'expired') return t('coverage.expired');
  if (coverage.daysLeft === null) return t('coverage.noEnd');
  return urgencyOf(coverage) === 'warn' ? t('coverage.endsIn', { days: coverage.daysLeft }) : (coverage.until ?? '');
}
