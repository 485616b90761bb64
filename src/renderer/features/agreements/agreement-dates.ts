import type { Agreement } from '#shared/model/agreement.ts';
import { coverageAt, urgencyOf } from '#renderer/features/register/coverage.ts';
import type { Tone } from '#renderer/ui/tone.ts';

/** Today on the computer's calendar, ISO. */
export const today = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(now);

export type AgreementState =
  | { readonly kind: 'draft' | 'sent' | 'ended' | 'none'; readonly tone: Tone }
  | { readonly kind: 'until' | 'expired' | 'future'; readonly tone: Tone; readonly date: string };

/** How an agreement stands on `now` (ISO date). */
export function stateOf(agreement: Agreement, now: string): AgreementState {
  const { status, inForceFrom, expiresOn, renewsItself } = agreement;
  if (status === 'ended') return { kind: 'ended', tone: 'neutral' };
  if (status !== 'signed') return { kind: status, tone: 'warn' };
  if (inForceFrom !== null && inForceFrom > now) return { kind: 'future', tone: 'warn', date: inForceFrom };
  if (expiresOn === null || renewsItself) return { kind: 'none', tone: 'ok' };
  if (expiresOn < now) return { kind: 'expired', tone: 'bad', date: expiresOn };
  const coverage = coverageAt(now, { state: 'valid', until: expiresOn });
  return { kind: 'until', tone: urgencyOf(coverage), date: expiresOn };
}
