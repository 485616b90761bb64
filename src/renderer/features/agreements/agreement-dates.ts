import type { Agreement } from '#shared/model/agreement.ts';
import { coverageAt, urgencyOf } from '#renderer/features/register/coverage.ts';
import type { Tone } from '#renderer/ui/tone.ts';

/**
 * An ISO date as people write it: `2026-03-01`, also `2026/3/1`, `2026.03.01` and `20260301`. Null for an empty text,
 * undefined for what is no date.
 */
export function readDate(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parts = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(trimmed);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

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
