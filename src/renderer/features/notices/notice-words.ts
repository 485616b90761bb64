import type { ChangeKind, NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';
import { permissionOfAll } from '#shared/model/change-permission.ts';
import type { ChangeReach } from '#shared/model/change-reach.ts';
import type { NoticeState } from '#shared/model/notice-state.ts';
import { answerStanding, permissionOf, type Permission } from '#shared/model/notice-terms.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { MessageKey } from '#shared/messages/translate.ts';
import { shownText } from '#renderer/app/localized.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import { isOver, leftOutOf, nextDeadline, type NoticeParts } from '#renderer/features/notices/notice-data.ts';
import type { Tone } from '#renderer/ui/tone.ts';

export const stateTones: Record<NoticeState, Tone> = {
  draft: 'warn',
  sending: 'warn',
  open: 'neutral',
  objected: 'bad',
  permitted: 'ok',
  ready: 'ok',
  done: 'neutral',
  withdrawn: 'neutral',
};

/** A processing with whose it is. */
export interface NamedProcessing {
  readonly processing: Processing;
  readonly subProcessor: SubProcessor;
}

export function namedProcessing(
  { processings, subProcessors }: Pick<RegisterRecords, 'processings' | 'subProcessors'>,
  id: string | null,
): NamedProcessing | null {
  const processing = processings.find((one) => one.id === id);
  const subProcessor = subProcessors.find((one) => one.id === processing?.subProcessorId);
  return processing && subProcessor ? { processing, subProcessor } : null;
}

/** "Kattegatt Drift AB – Backups"; the purpose tells the processings of one sub-processor apart. */
export function processingTitle(named: NamedProcessing | null, { t, language }: Texts): string {
  if (!named) return t('notices.change.unknown');
  const purpose = shownText(named.processing.purpose, language)?.text.split('\n')[0] ?? '';
  return purpose === '' ? named.subProcessor.legalName : `${named.subProcessor.legalName} – ${purpose}`;
}

type ChangeOf = Pick<PlannedChange, 'kind' | 'processingId'>;

/** "New: Kattegatt Drift AB", as messages and lists call a change. */
export function changeTitle({ kind, processingId }: ChangeOf, records: RegisterRecords, { t }: Texts): string {
  const name = namedProcessing(records, processingId)?.subProcessor.legalName ?? t('notices.change.unknown');
  return t('notices.change.title', { kind: t(`notices.kind.${kind}`), name });
}

/** Whether a processing begins by a change of the kind. */
export const isBeginning = (kind: ChangeKind): boolean => kind === 'new' || kind === 'replaced';

/** What is to be done next, or what is waited for; and where the changes differ, that some of them may start. */
export function nextStep(parts: NoticeParts, texts: Texts): string {
  const rest = restOf(parts).length;
  const count = isOver(parts) ? 0 : parts.startable.length;
  const some = count === 0 || count === rest ? '' : texts.t('notices.next.some', { count, rest });
  return `${nextOfRest(parts, texts)} ${some}`.trim();
}

const restOf = ({ reach }: NoticeParts): ChangeReach[] => reach.filter(({ change }) => change.carriedOutOn === null);

function nextOfRest(parts: NoticeParts, { t }: Texts): string {
  const { notice, changes, recipients, state } = parts;
  const asked = new Set(restOf(parts).flatMap((one) => one.recipients));
  const count = (why: RefusalWhy, of: Iterable<NoticeRecipient> = asked): number =>
    [...of].filter((recipient) => isRefused(recipient, why)).length;
  const leftOut = leftOutOf(parts).size;
  if (state === 'withdrawn') return t('notices.next.withdrawn', { date: notice.withdrawnOn ?? '' });
  if (state === 'done') return t('notices.next.done');
  if (changes.length === 0) return t('notices.next.empty');
  if (state === 'objected') return t('notices.next.objected', { count: count('objection-open', recipients) });
  if (count('not-sent') > 0) return t('notices.next.send', { count: count('not-sent') });
  if (leftOut > 0) return t('notices.next.leftOut', { count: leftOut });
  if (recipients.length === 0) return t('notices.next.nobody');
  if (count('not-approved') > 0) return t('notices.next.approval', { count: count('not-approved') });
  if (count('no-notice-period') > 0) return t('notices.next.period', { count: count('no-notice-period') });
  return startOfRest(parts, t);
}

type RefusalWhy = Extract<Permission, { state: 'may-not' }>['why'];

function isRefused(recipient: NoticeRecipient, why: RefusalWhy): boolean {
  const permission = permissionOf(recipient);
  return permission.state === 'may-not' && permission.why === why;
}

/** When all that is left may start, which nobody refuses. */
function startOfRest(parts: NoticeParts, t: Texts['t']): string {
  const rest = restOf(parts);
  const permission = permissionOfAll(rest);
  const date = permission.state === 'may' ? permission.from : null;
  if (date === null) return t('notices.next.readyAtOnce');
  if (parts.state === 'open') return t('notices.next.wait', { date });
  return t(parts.startable.length === rest.length ? 'notices.next.ready' : 'notices.next.permitted', { date });
}

/** How far telling has come and what is waited for: "3 of 5 customers told · next deadline 2026-03-02". */
export function progressOf(parts: NoticeParts, today: string, { t }: Texts): string[] {
  const { recipients } = parts;
  if (recipients.length === 0) return [];
  const told = recipients.filter(({ sentOn }) => sentOn !== null).length;
  const deadline = nextDeadline(parts, today);
  return [
    t('notices.told', { told, count: recipients.length }),
    ...(deadline === null ? [] : [t('notices.deadline', { date: deadline })]),
  ];
}

interface Said {
  readonly tone: Tone;
  readonly text: string;
}

/** How a customer's answer stands, in a few words. */
export function answerWords(recipient: NoticeRecipient, today: string, { t }: Texts): Said {
  const { state, date } = answerStanding(recipient, today);
  const ofSpecific = recipient.authorisation === 'specific' ? '.specific' : '';
  switch (state) {
    case 'unannounced':
      return { tone: 'warn', text: t('notices.answer.unannounced') };
    case 'approved':
      return { tone: 'ok', text: t('notices.answer.approved', { date: date ?? '' }) };
    case 'objected':
      return recipient.settledOn === null
        ? { tone: 'bad', text: t('notices.answer.objected', { date: date ?? '' }) }
        : { tone: 'ok', text: t('notices.answer.settled', { date: recipient.settledOn }) };
    case 'silent':
      return {
        tone: ofSpecific === '' ? 'ok' : 'bad',
        text: t(`notices.answer.silent${ofSpecific}`, { date: date ?? '' }),
      };
    case 'waiting':
      if (date === null) return { tone: 'neutral', text: t('notices.answer.waiting.open') };
      return { tone: 'neutral', text: t(`notices.answer.waiting${ofSpecific}`, { date }) };
  }
}

/** From when the changes may start for a customer, or why not yet, in a few words. */
export function startWords(recipient: NoticeRecipient, today: string, { t }: Texts): string {
  const permission = permissionOf(recipient);
  if (permission.state === 'may-not') return t(`notices.start.${permission.why}`);
  const key: MessageKey = permission.from <= today ? 'notices.start.now' : 'notices.start.may';
  return t(key, { date: permission.from });
}

/** The terms of a customer's contract, in a few words: "General · 30 days of notice". */
export function termsWords({ authorisation, noticePeriodDays }: NoticeRecipient, { t }: Texts): string {
  const period =
    noticePeriodDays === null
      ? t('notices.recipients.noDays')
      : t('notices.recipients.days', { count: noticePeriodDays });
  return `${t(`customers.authorisation.${authorisation}`)} · ${period}`;
}
