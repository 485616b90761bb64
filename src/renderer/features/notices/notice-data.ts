import { useMemo } from 'react';
import type { UnannouncedChange } from '#shared/ipc/notices-contract.ts';
import type { ChangeNotice, NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { concernsCustomer, reachOf, withTermsOf, type ChangeReach } from '#shared/model/change-reach.ts';
import type { Customer } from '#shared/model/customer.ts';
import { noticeState, startable, type NoticeState } from '#shared/model/notice-state.ts';
import { answerStanding, permissionOf } from '#shared/model/notice-terms.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import { useToday } from '#renderer/features/register/today.ts';

/** A notice with all that hangs on it, as it stands on a day. */
export interface NoticeParts {
  readonly notice: ChangeNotice;
  readonly changes: readonly PlannedChange[];
  /** With the terms that count: frozen when they were told, until then as their contracts say. */
  readonly recipients: readonly NoticeRecipient[];
  /** Whom each change concerns. */
  readonly reach: readonly ChangeReach[];
  /** What may be carried out on that day, and has not been. */
  readonly startable: readonly ChangeReach[];
  readonly state: NoticeState;
}

type Source = Pick<RegisterRecords, 'notices' | 'plannedChanges' | 'noticeRecipients' | 'customers' | 'processings'>;

/** The notices of the register; the last begun first. `today`: ISO date. */
export function noticesOf(records: Source, today: string): NoticeParts[] {
  const { customers } = records;
  const customerOf = new Map(customers.map((customer) => [customer.id, customer]));
  const processings = new Map(records.processings.map((processing) => [processing.id, processing]));
  const changesOf = Map.groupBy(records.plannedChanges, ({ noticeId }) => noticeId);
  const recipientsOf = Map.groupBy(records.noticeRecipients, ({ noticeId }) => noticeId);
  return records.notices.toReversed().map((notice) => {
    const changes = changesOf.get(notice.id) ?? [];
    const recipients = (recipientsOf.get(notice.id) ?? []).map((recipient) =>
      withTermsOf(recipient, customerOf.get(recipient.customerId)),
    );
    const reach = reachOf({ changes, recipients, customers, processingOf: (id) => processings.get(id) });
    const state = noticeState(notice, reach, today);
    return { notice, changes, recipients, reach, startable: startable(reach, today), state };
  });
}

export function useNotices(records: RegisterRecords): NoticeParts[] {
  const today = useToday();
  return useMemo(() => noticesOf(records, today), [records, today]);
}

const needy: ReadonlySet<NoticeState> = new Set(['draft', 'sending', 'objected', 'ready']);

/** Whether somebody has something to do for it now, also where one of its changes may start and others wait. */
export const needsSomebody = (parts: NoticeParts): boolean =>
  needy.has(parts.state) || (!isOver(parts) && parts.startable.length > 0);

export const isOver = ({ state }: NoticeParts): boolean => state === 'done' || state === 'withdrawn';

/** Whether somebody has been told, so that what was announced stays. */
export const isTold = ({ recipients }: NoticeParts): boolean => recipients.some(({ sentOn }) => sentOn !== null);

/** The next day on which somebody's time to answer ends; null where nobody's does. */
export function nextDeadline({ recipients }: NoticeParts, today: string): string | null {
  const days = recipients.flatMap((recipient) => {
    const { state, date } = answerStanding(recipient, today);
    return state === 'waiting' && date !== null ? [date] : [];
  });
  return days.toSorted()[0] ?? null;
}

/** Ids of the customers whom a change of it concerns, and who are not told by it. */
export const leftOutOf = ({ reach }: NoticeParts): ReadonlySet<string> =>
  new Set(reach.flatMap(({ leftOut }) => leftOut));

/** The changes of which a recipient is told. */
export const changesFor = ({ reach }: NoticeParts, { id }: NoticeRecipient): readonly PlannedChange[] =>
  reach.filter(({ recipients }) => recipients.some((one) => one.id === id)).map(({ change }) => change);

/** Ids of the customers whom a change of it concerns by the services that they use. */
export function concernedBy(
  { changes }: NoticeParts,
  { customers, processings }: RegisterRecords,
): ReadonlySet<string> {
  const byId = new Map(processings.map((processing) => [processing.id, processing]));
  const isConcerned = (customer: Customer): boolean =>
    changes.some((change) => concernsCustomer(change, customer, (id) => byId.get(id)));
  return new Set(customers.filter(isConcerned).map(({ id }) => id));
}

/** What is to be done for a recipient, which is how they are grouped. */
export type RecipientGroup = 'unsent' | 'attention' | 'waiting' | 'settled';

export function groupOf(recipient: NoticeRecipient, today: string): RecipientGroup {
  const { state } = answerStanding(recipient, today);
  if (state === 'unannounced') return 'unsent';
  if (state === 'waiting') return 'waiting';
  return permissionOf(recipient).state === 'may' ? 'settled' : 'attention';
}

const none: readonly UnannouncedChange[] = [];

/** Changes that nobody has been told of; none in the past, where they could not be announced any more. */
export function useUnannounced(): readonly UnannouncedChange[] {
  const isNow = useAsOf() === null;
  return useCall('notices.unannounced', undefined, { isUnhurried: true, enabled: isNow }).data ?? none;
}
