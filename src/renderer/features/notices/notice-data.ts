import { useMemo } from 'react';
import type { UnannouncedChange } from '#shared/ipc/notices-contract.ts';
import type { ChangeNotice, NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { answerStanding, mayStartOn, noticeState, permissionOf, type NoticeState } from '#shared/model/notice-terms.ts';
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
  readonly state: NoticeState;
}

type Source = Pick<RegisterRecords, 'notices' | 'plannedChanges' | 'noticeRecipients' | 'customers'>;

/** The notices of the register; the last begun first. `today`: ISO date. */
export function noticesOf(records: Source, today: string): NoticeParts[] {
  const customers = new Map(records.customers.map((customer) => [customer.id, customer]));
  const changesOf = Map.groupBy(records.plannedChanges, ({ noticeId }) => noticeId);
  const recipientsOf = Map.groupBy(records.noticeRecipients, ({ noticeId }) => noticeId);
  const withTerms = (recipient: NoticeRecipient): NoticeRecipient => {
    const customer = recipient.sentOn === null ? customers.get(recipient.customerId) : undefined;
    if (!customer) return recipient;
    return { ...recipient, authorisation: customer.authorisation, noticePeriodDays: customer.noticePeriodDays };
  };
  return records.notices.toReversed().map((notice) => {
    const changes = changesOf.get(notice.id) ?? [];
    const recipients = (recipientsOf.get(notice.id) ?? []).map(withTerms);
    return { notice, changes, recipients, state: noticeState(notice, changes, recipients, today) };
  });
}

export function useNotices(records: RegisterRecords): NoticeParts[] {
  const today = useToday();
  return useMemo(() => noticesOf(records, today), [records, today]);
}

const needy: ReadonlySet<NoticeState> = new Set(['draft', 'sending', 'objected', 'ready']);

/** Whether somebody has something to do for it now. */
export const needsSomebody = ({ state }: NoticeParts): boolean => needy.has(state);

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

export const startOf = ({ recipients }: NoticeParts): string | null => mayStartOn(recipients);

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

const nobody: readonly string[] = [];

/** Ids of the customers whom a notice concerns; undefined until it is known, none in the past. */
export function useConcerned(noticeId: string): readonly string[] | undefined {
  const isNow = useAsOf() === null;
  const { data } = useCall('notices.concerned', { noticeId }, { enabled: isNow, keepPrevious: true });
  return isNow ? data : nobody;
}
