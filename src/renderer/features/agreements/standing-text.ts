import type { Standing, StandingState } from '#shared/model/agreement-standing.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

const tones: Readonly<Record<StandingState, Tone>> = {
  draft: 'warn',
  sent: 'warn',
  future: 'warn',
  valid: 'ok',
  expiring: 'warn',
  expired: 'bad',
  ended: 'neutral',
  superseded: 'neutral',
};

export const toneOf = ({ state }: Standing): Tone => tones[state];

/** In a word or two, for a mark: "Valid", "Expires 2027-01-01". */
export function standingWord({ t }: Pick<Texts, 't'>, { state, until, reasons }: Standing): string {
  const date = reasons.find(({ code }) => code === 'in-force-from')?.values['date'] ?? '';
  return t(`agreements.standing.${state}`, { date, until: until ?? '' });
}
