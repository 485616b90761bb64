import { expect, it } from 'vitest';
import { answerDeadline, answerStanding, permissionOf } from '#shared/model/notice-terms.ts';
import { recipientWith } from '#test/notice-records.ts';

it.each([
  ['30 calendar days', { sentOn: '2026-03-02', noticePeriodDays: 30 }, '2026-04-01'],
  ['a Sunday is not moved', { sentOn: '2026-03-01', noticePeriodDays: 7 }, '2026-03-08'],
  ['over a leap day', { sentOn: '2028-02-28', noticePeriodDays: 2 }, '2028-03-01'],
  ['over the change to summer time', { sentOn: '2026-03-28', noticePeriodDays: 2 }, '2026-03-30'],
  ['over the end of a year', { sentOn: '2026-12-31', noticePeriodDays: 1 }, '2027-01-01'],
  ['no days: the day itself', { sentOn: '2026-03-02', noticePeriodDays: 0 }, '2026-03-02'],
  ['no period', { noticePeriodDays: null }, null],
  ['not sent', { sentOn: null }, null],
])('the last day to answer: %s', (_name, given, deadline) => {
  expect(answerDeadline(recipientWith(given))).toBe(deadline);
});

it.each([
  ['not told', { sentOn: null }, '2026-05-01', 'unannounced', null],
  ['before the deadline', {}, '2026-03-31', 'waiting', '2026-04-01'],
  ['on the deadline day one may still object', {}, '2026-04-01', 'waiting', '2026-04-01'],
  ['after it', {}, '2026-04-02', 'silent', '2026-04-01'],
  ['without a period nobody falls silent', { noticePeriodDays: null }, '2030-01-01', 'waiting', null],
  ['approved', { answer: 'approved', answeredOn: '2026-03-05' }, '2026-04-02', 'approved', '2026-03-05'],
  ['objected', { answer: 'objected', answeredOn: '2026-03-05' }, '2026-04-02', 'objected', '2026-03-05'],
] as const)('an answer stands: %s', (_name, given, today, state, date) => {
  expect(answerStanding(recipientWith(given), today)).toEqual({ state, date });
});

const objected = { answer: 'objected', answeredOn: '2026-03-05' } as const;
const approved = { answer: 'approved', answeredOn: '2026-03-05' } as const;

it.each([
  ['silence', {}, '2026-04-02'],
  ['approval before the deadline', approved, '2026-03-05'],
  ['an open objection', objected, 'objection-open'],
  ['one settled early: the period still runs', { ...objected, settledOn: '2026-03-10' }, '2026-04-02'],
  ['one settled after the deadline', { ...objected, settledOn: '2026-04-20' }, '2026-04-20'],
  ['not told', { sentOn: null }, 'not-sent'],
  ['no period and silence', { noticePeriodDays: null }, 'no-notice-period'],
  ['no period and approval', { ...approved, noticePeriodDays: null }, '2026-03-05'],
  ['no period and a settled objection', { ...objected, noticePeriodDays: null, settledOn: '2026-03-10' }, '2026-03-10'],
  ['specific: silence is none', { authorisation: 'specific' }, 'not-approved'],
  ['specific: approval', { ...approved, authorisation: 'specific' }, '2026-03-05'],
  ['specific: an open objection', { ...objected, authorisation: 'specific' }, 'objection-open'],
  [
    'specific: a settled objection is no approval',
    { ...objected, authorisation: 'specific', settledOn: '2026-03-10' },
    'not-approved',
  ],
] as const)('may start: %s', (_name, given, expected) => {
  const permission = permissionOf(recipientWith(given));
  expect(permission.state === 'may' ? permission.from : permission.why).toBe(expected);
});
