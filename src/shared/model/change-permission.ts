import type { ChangeReach } from '#shared/model/change-reach.ts';
import { answerDeadline, permissionOf, type Permission } from '#shared/model/notice-terms.ts';

/** What stands against carrying a change out on a date. */
export interface Obstacle {
  readonly why: Extract<Permission, { state: 'may-not' }>['why'] | 'too-early' | 'announced-later';
  /** Null where it is the announced day itself. */
  readonly customerId: string | null;
  /** ISO date: the last day to object, or the day that was announced. */
  readonly date: string | null;
}

/**
 * What stands against carrying a change out on a date (ISO): those whom it concerns and who have not been told, may still
 * object, have objected or not approved, and the day that was announced. Empty: it is permitted (GDPR art. 28(2)).
 */
export function obstaclesTo({ change: { startsOn }, recipients, leftOut }: ChangeReach, on: string): Obstacle[] {
  const ofRecipients = recipients.flatMap((recipient): Obstacle[] => {
    const { customerId } = recipient;
    const permission = permissionOf(recipient);
    if (permission.state === 'may-not') return [{ why: permission.why, customerId, date: null }];
    if (permission.from <= on) return [];
    return [{ why: 'too-early', customerId, date: answerDeadline(recipient) ?? permission.from }];
  });
  const isEarly = startsOn !== null && on < startsOn && recipients.length > 0;
  return [
    ...ofRecipients,
    ...leftOut.map((customerId): Obstacle => ({ why: 'not-sent', customerId, date: null })),
    ...(isEarly ? [{ why: 'announced-later' as const, customerId: null, date: startsOn }] : []),
  ];
}

/** From when a change may be carried out for all whom it concerns; `from` null: at once, because it concerns nobody. */
export type ChangePermission = { readonly state: 'may'; readonly from: string | null } | { readonly state: 'may-not' };

/** The first day on which nothing stands against a change, as things are now. */
export function changePermission({ change: { startsOn }, recipients, leftOut }: ChangeReach): ChangePermission {
  const permissions = recipients.map(permissionOf);
  const days = permissions.flatMap((permission) => (permission.state === 'may' ? [permission.from] : []));
  if (days.length < permissions.length || leftOut.length > 0) return { state: 'may-not' };
  const announced = startsOn !== null && days.length > 0 ? [startsOn] : [];
  return { state: 'may', from: [...days, ...announced].toSorted().at(-1) ?? null };
}

/** From when the last of several changes may be carried out. */
export function permissionOfAll(reach: readonly ChangeReach[]): ChangePermission {
  const permissions = reach.map(changePermission);
  const days = permissions.flatMap((permission) => (permission.state === 'may' ? [permission.from] : []));
  if (days.length < permissions.length) return { state: 'may-not' };
  return {
    state: 'may',
    from:
      days
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
  };
}
