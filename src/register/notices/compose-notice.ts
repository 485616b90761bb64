import { answerDeadline } from '#shared/model/notice-terms.ts';
import { localDate } from '#shared/model/dates.ts';
import type { NoticeRecipient } from '#shared/model/change-notice.ts';
import { audienceFor } from '#shared/model/customer.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { AnnexedProcessing } from '#register/annexes/annexed-processings.ts';
import { maskedNames } from '#register/annexes/masked-names.ts';
import { RegisterError } from '#register/errors.ts';
import { dateText } from '#register/notices/date-text.ts';
import type { NoticeContent, NoticeParty } from '#register/notices/notice-content.ts';
import { changePart, textIn, type Telling } from '#register/notices/notice-parts.ts';
import { changesOf } from '#register/notices/notices.ts';
import { changesToTell, withTerms } from '#register/notices/recipients.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

export interface ComposedNotice {
  readonly content: NoticeContent;
  /** What it names. */
  readonly rows: readonly AnnexedProcessing[];
}

/**
 * The notice for one customer: the changes that concern it, or all where none does; with real names of masked sub-processors
 * only where these are disclosed to it.
 *
 * @param sentOn ISO date from which the deadline is counted; today unless given, or when it was sent
 * @throws RegisterError NOTICE_EMPTY, NOTICE_NAMES_MASKED, MASKED_WITHOUT_LABEL, RECORD_NOT_FOUND
 */
export function composeNotice(register: Register, recipientId: string, sentOn: string | null = null): ComposedNotice {
  const now = register.ports.now();
  const given = withTerms(register, register.get('noticeRecipient', recipientId));
  const recipient = { ...given, sentOn: given.sentOn ?? sentOn ?? localDate(now) };
  const notice = register.get('changeNotice', recipient.noticeId);
  const customer = register.get('customer', recipient.customerId);
  const { organisation } = register;
  const { language } = customer;
  const told = changesFor(register, notice, customer);
  const telling: Telling = { records: register, customer, language, audience: audienceFor(customer) };
  const deadline = answerDeadline(recipient);
  const asksApproval = recipient.authorisation === 'specific';
  const parties = { organisation: organisation.name, customer: customer.name };
  const approval = asksApproval ? ('.approval' as const) : ('' as const);
  const made = told.some((change) => isMade(register, change, recipient.sentOn)) ? ('.made' as const) : ('' as const);
  const content: NoticeContent = {
    language,
    asksApproval,
    title: outputText(language, `notice.title${approval}`),
    subject: outputText(language, `notice.mail.subject${approval}`, parties),
    date: recipient.sentOn,
    deadline,
    composedAt: now.toISOString(),
    revision: register.latestRevision(),
    organisation: partyOf(organisation),
    customer: { ...partyOf(customer), contractReference: customer.contractReference },
    greeting: outputText(language, 'notice.greeting', { contact: orNone(customer.contactName) }),
    paragraphs: [
      outputText(language, `notice.introduction${approval}${made}`, {
        ...parties,
        contract: orNone(customer.contractReference),
      }),
      ...textIn(notice.introduction, language).split(/\n{2,}/),
    ].filter((text) => text.trim() !== ''),
    changes: told.map((change) => changePart(change, telling)),
    answering: [answerText(recipient, made, language), howToAnswer(organisation, approval, language)],
    closing: [outputText(language, 'notice.closing'), organisation.dpoName, organisation.name].filter(Boolean),
  };
  if (telling.audience === 'public') refuseMasked(register, content);
  return { content, rows: rowsOf(register, told) };
}

function changesFor(
  register: Register,
  { id, title }: RecordMap['changeNotice'],
  customer: RecordMap['customer'],
): RecordMap['plannedChange'][] {
  const all = changesOf(register, id);
  if (all.length === 0) throw new RegisterError('NOTICE_EMPTY', { title });
  return changesToTell(register, all, customer);
}

function rowsOf(register: Register, changes: readonly RecordMap['plannedChange'][]): AnnexedProcessing[] {
  const ids = changes.flatMap(({ processingId, replacesId }) => [processingId, replacesId ?? processingId]);
  return [...new Set(ids)].map((id) => {
    const processing = register.get('processing', id);
    return { processing, subProcessor: register.get('subProcessor', processing.subProcessorId) };
  });
}

const partyOf = ({ name, registrationNumber, address }: NoticeParty): NoticeParty => ({
  name,
  registrationNumber,
  address,
});

const orNone = (text: string): string => (text === '' ? 'none' : text);

/** Whether a change is true already when the customer is told of it: nothing may be said to be intended that has happened. */
function isMade(
  register: Register,
  { kind, processingId, startsOn, carriedOutOn }: RecordMap['plannedChange'],
  on: string,
): boolean {
  if (carriedOutOn !== null || (startsOn !== null && startsOn < on)) return true;
  const { state } = register.get('processing', processingId);
  return kind === 'ended' ? state === 'ended' : (kind === 'new' || kind === 'replaced') && state !== 'planned';
}

/** Until when one may object, or that approval is asked for. */
function answerText(recipient: NoticeRecipient, made: '.made' | '', language: ContentLanguage): string {
  const date = answerDeadline(recipient);
  const asked =
    recipient.authorisation === 'specific'
      ? 'notice.approval'
      : date === null
        ? 'notice.deadline.none'
        : 'notice.deadline';
  return outputText(language, `${asked}${made}`, { deadline: date === null ? 'none' : dateText(date, language) });
}

function howToAnswer(
  { name, dpoName, dpoEmail }: RecordMap['organisation'],
  approval: '.approval' | '',
  language: ContentLanguage,
): string {
  const contact = orNone([dpoName, dpoEmail].filter(Boolean).join(', '));
  return outputText(language, `notice.howToAnswer${approval}`, { organisation: name, contact });
}

/** Names that the customer is not told may stand in any text that somebody wrote. */
function refuseMasked(register: Register, content: NoticeContent): void {
  const { organisation, customer, greeting, paragraphs, changes, answering: answers, closing } = content;
  const texts = [
    organisation.address,
    customer.address,
    greeting,
    ...paragraphs,
    ...answers,
    ...closing,
    ...changes.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
  ];
  const found = maskedNames(register.all('subProcessor'), register.organisation)(texts);
  if (!found) return;
  const { name, text } = found;
  throw new RegisterError('NOTICE_NAMES_MASKED', { customer: customer.name, name, text: text.slice(0, 120) });
}
