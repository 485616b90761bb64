import type { ChangeNotice } from '#shared/model/change-notice.ts';
import { obstaclesTo } from '#shared/model/change-permission.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';

/**
 * `sending`: some whom the changes concern have not been told; `open`: somebody may still object, or is to approve;
 * `permitted`: nobody stands against it, and it was announced for a later day; `ready`: what is left of it may be carried out.
 */
export const noticeStates = [
  'draft',
  'sending',
  'open',
  'objected',
  'permitted',
  'ready',
  'done',
  'withdrawn',
] as const;
export type NoticeState = (typeof noticeStates)[number];

/** Where a notice stands on a date (ISO): it follows from its changes, those whom they concern, and their answers. */
export function noticeState(
  { withdrawnOn }: Pick<ChangeNotice, 'withdrawnOn'>,
  reach: readonly ChangeReach[],
  today: string,
): NoticeState {
  if (withdrawnOn !== null) return 'withdrawn';
  if (reach.length === 0) return 'draft';
  const left = reach.filter(({ change }) => change.carriedOutOn === null);
  if (left.length === 0) return 'done';
  const told = reach.flatMap(({ recipients }) => recipients.filter(({ sentOn }) => sentOn !== null));
  if (told.some(({ answer, settledOn }) => answer === 'objected' && settledOn === null)) return 'objected';
  const isAnybodyToTell = left.some(
    ({ recipients, leftOut }) => leftOut.length > 0 || recipients.some(({ sentOn }) => sentOn === null),
  );
  if (isAnybodyToTell) return told.length === 0 ? 'draft' : 'sending';
  const obstacles = left.map((one) => obstaclesTo(one, today));
  if (obstacles.some((against) => against.some(({ why }) => why !== 'announced-later'))) return 'open';
  return obstacles.some((against) => against.length === 0) ? 'ready' : 'permitted';
}

/** The changes of a notice that nothing stands against on a date (ISO), and that have not been carried out. */
export const startable = (reach: readonly ChangeReach[], today: string): ChangeReach[] =>
  reach.filter((one) => one.change.carriedOutOn === null && obstaclesTo(one, today).length === 0);
