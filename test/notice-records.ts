import type { NoticeRecipient, PlannedChange } from '#shared/model/change-notice.ts';

const id = '00000000-0000-4000-8000-000000000001';

/** Told on 2 March 2026 by mail, with 30 days to object; without an answer. */
export const recipientWith = (given: Partial<NoticeRecipient> = {}): NoticeRecipient => ({
  id,
  noticeId: id,
  customerId: id,
  authorisation: 'general',
  noticePeriodDays: 30,
  sentOn: '2026-03-02',
  means: 'mail',
  noticeSha256: null,
  proofSha256: null,
  proofName: '',
  answer: 'none',
  answeredOn: null,
  reason: '',
  answerSha256: null,
  answerName: '',
  settledOn: null,
  settlement: '',
  ...given,
});

/** A new processing, without a day. */
export const plannedChangeWith = (given: Partial<PlannedChange> = {}): PlannedChange => ({
  id,
  noticeId: id,
  kind: 'new',
  processingId: id,
  replacesId: null,
  startsOn: null,
  what: {},
  why: {},
  newValues: {},
  carriedOutOn: null,
  ...given,
});
