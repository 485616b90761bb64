import type { PlannedChange } from '#shared/model/change-notice.ts';
import { answerDeadline, permissionOf, type Permission } from '#shared/model/notice-terms.ts';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';

type Why = Extract<Permission, { state: 'may-not' }>['why'] | 'too-early' | 'announced-later';

/** What stands against carrying a change out. */
export interface Obstacle {
  readonly why: Why;
  /** Null where it is the announced date itself. */
  readonly customerId: string | null;
  /** ISO: the last day to object, or the day that was announced. */
  readonly date: string | null;
}

/**
 * What stands against carrying a change out on a date, as the engine judges it: recipients who do not permit it, customers
 * whom the notice concerns and who are not told by it, and a date before the announced one.
 */
export function obstaclesOn(
  { recipients }: Pick<NoticeParts, 'recipients'>,
  change: PlannedChange,
  concerned: readonly string[],
  on: string,
): Obstacle[] {
  const told = new Set(recipients.map(({ customerId }) => customerId));
  const ofRecipients = recipients.flatMap((recipient): Obstacle[] => {
    const { customerId } = recipient;
    const permission = permissionOf(recipient);
    if (permission.state === 'may-not') return [{ why: permission.why, customerId, date: null }];
    if (permission.from <= on) return [];
    return [{ why: 'too-early', customerId, date: answerDeadline(recipient) ?? permission.from }];
  });
  const forgotten = concerned.filter((id) => !told.has(id));
  const isEarly = change.startsOn !== null && on < change.startsOn && recipients.length > 0;
  return [
    ...ofRecipients,
    ...forgotten.map((customerId): Obstacle => ({ why: 'not-sent', customerId, date: null })),
    ...(isEarly ? [{ why: 'announced-later' as const, customerId: null, date: change.startsOn }] : []),
  ];
}
