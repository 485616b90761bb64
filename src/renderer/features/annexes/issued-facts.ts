import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import { differingRows, type AnnexDrift } from '#shared/ipc/drift-contract.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { Tone } from '#renderer/ui/tone.ts';

const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/json': '.json',
  'text/csv': '.csv',
  'text/html': '.html',
  'text/markdown': '.md',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

export const isPdf = ({ mediaType }: Pick<IssuedAnnex, 'mediaType'>): boolean => mediaType === 'application/pdf';

/** What a copy of it is called. */
export const annexFileName = ({ number, mediaType }: IssuedAnnex, t: Texts['t']): string =>
  `${t('issued.fileName', { number })}${endings[mediaType] ?? ''}`;

/** For whom it is, in words. */
export function recipientOf(
  { customerId, audience }: IssuedAnnex,
  customers: RegisterRecords['customers'],
  t: Texts['t'],
): string {
  if (customerId === null) return t(`annexes.audience.${audience}`);
  return customers.find(({ id }) => id === customerId)?.name ?? t('issued.customerGone');
}

/** Its form, by the name of the own profile where it has one that is still there. */
export function profileOf(
  { profile, ownProfileId }: IssuedAnnex,
  profiles: RegisterRecords['profiles'],
  t: Texts['t'],
): string {
  return profiles.find(({ id }) => id === ownProfileId)?.name ?? t(`annexes.profile.${profile}`);
}

export function languagesOf({ language, secondLanguage }: IssuedAnnex, t: Texts['t']): string {
  const second = secondLanguage === null ? '' : ` + ${t(`language.${secondLanguage}`)}`;
  return `${t(`language.${language}`)}${second}`;
}

/** How an annex stands beside the others and beside the register. */
export type AnnexStanding =
  | { readonly kind: 'superseded'; readonly by: IssuedAnnex }
  | { readonly kind: 'latest'; readonly drift: AnnexDrift }
  /** Its place was taken without saying so, by a newer one of the same kind. */
  | { readonly kind: 'earlier' }
  | { readonly kind: 'comparing' };

/** Of all annexes, newest first, by id. `drifts` is undefined while they are compared for the first time. */
export function standings(
  annexes: readonly IssuedAnnex[],
  drifts: readonly AnnexDrift[] | undefined,
): ReadonlyMap<string, AnnexStanding> {
  const successors = new Map(annexes.map((annex) => [annex.supersedesId, annex]));
  const known = new Map(drifts?.map((drift) => [drift.annexId, drift]));
  const newestKnown = annexes.findIndex(({ id }) => known.has(id));
  return new Map(
    annexes.map((annex, index): [string, AnnexStanding] => {
      const by = successors.get(annex.id);
      if (by) return [annex.id, { kind: 'superseded', by }];
      const drift = known.get(annex.id);
      if (drift) return [annex.id, { kind: 'latest', drift }];
      // Those that have been issued since they were compared come before all that were.
      const isCompared = drifts !== undefined && newestKnown >= 0 && index > newestKnown;
      return [annex.id, { kind: isCompared ? 'earlier' : 'comparing' }];
    }),
  );
}

interface StandingWords {
  readonly tone: Tone;
  readonly text: string;
}

export function standingWords(standing: AnnexStanding, t: Texts['t']): StandingWords {
  if (standing.kind === 'superseded')
    return { tone: 'neutral', text: t('issued.state.superseded', { number: standing.by.number }) };
  if (standing.kind !== 'latest') return { tone: 'neutral', text: t(`issued.state.${standing.kind}`) };
  const { state, difference } = standing.drift;
  if (state === 'same') return { tone: 'ok', text: t('issued.state.same') };
  if (state === 'cannot') return { tone: 'bad', text: t('issued.state.cannot') };
  return { tone: 'warn', text: t('issued.state.differs', { rows: differingRows(difference) }) };
}

/** Whether it may be issued anew: no other has taken its place. */
export const isLatest = (standing: AnnexStanding | undefined): boolean =>
  standing?.kind === 'latest' || standing?.kind === 'comparing';

/** It no longer says what the register says, or cannot be made any more. */
export const isDiffering = (standing: AnnexStanding | undefined): boolean =>
  standing?.kind === 'latest' && standing.drift.state !== 'same';
