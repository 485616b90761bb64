import { expect, it } from 'vitest';
import { noticeDeadline, termEnd } from '#shared/model/agreement-terms.ts';

const terms = { expiresOn: '2026-01-31', renewsItself: true, renewalMonths: 12, noticePeriodMonths: 3 };

it.each([
  ['the first term is still running', terms, '2026-01-31', '2026-01-31'],
  ['one that renewed itself counts as expired', terms, '2026-02-01', '2027-01-31'],
  ['ten terms later a day is lost', terms, '2036-06-01', '2037-01-31'],
  ['months of unequal length wear the day down', { ...terms, renewalMonths: 1 }, '2026-03-01', '2026-03-31'],
  ['one that does not renew itself gets another term', { ...terms, renewsItself: false }, '2030-01-01', '2026-01-31'],
  ['a term of unknown length is made up', { ...terms, renewalMonths: null }, '2026-02-01', null],
  ['one without an end gets one', { ...terms, expiresOn: null }, '2026-02-01', null],
])('the end of a term: %s', (_defect, given, today, end) => {
  expect(termEnd(given, today)).toBe(end);
});

it.each([
  ['the deadline itself is missed', terms, '2025-10-31', '2025-10-31'],
  ['a deadline that has passed is told as the next one', terms, '2025-11-01', '2026-10-31'],
  [
    'a passed deadline is lost where the renewal is unknown',
    { ...terms, renewalMonths: null },
    '2025-11-01',
    '2025-10-31',
  ],
  [
    'a notice period longer than the term never ends',
    { ...terms, renewalMonths: 1, noticePeriodMonths: 6 },
    '2026-01-01',
    '2026-01-31',
  ],
  [
    'a short month in between wears the day down',
    { ...terms, expiresOn: '2025-08-31', renewalMonths: 6 },
    '2026-01-15',
    '2026-05-31',
  ],
  [
    'a year after 9999 is no date',
    { ...terms, expiresOn: '9999-12-31', noticePeriodMonths: 0 },
    '2026-01-15',
    '9999-12-31',
  ],
  ['nothing is to be given notice of, and yet there is a day', { ...terms, renewsItself: false }, '2025-01-01', null],
  ['no notice period is taken for none', { ...terms, noticePeriodMonths: null }, '2025-01-01', null],
])('the last day to give notice: %s', (_defect, given, today, deadline) => {
  expect(noticeDeadline(given, today)).toBe(deadline);
});
