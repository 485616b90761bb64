import type { Agreement } from '#shared/model/agreement.ts';
import { noticeDeadline, termEnd } from '#shared/model/agreement-terms.ts';
import { daysAfter, monthsAfter } from '#shared/model/dates.ts';
import type { DueItem } from '#shared/model/due.ts';
import type { RecordMap } from '#register/store/records.ts';
import { titleText } from '#register/store/record-title.ts';

/** A transfer impact assessment is to be made again after so long: the law of third countries changes. */
export const assessmentMonths = 24;

/** What comes up by a record's own fields, before anybody asks whose it is and whether it still matters. */
export type Coming = Pick<DueItem, 'kind' | 'date' | 'table' | 'recordId' | 'title'>;

/** Of what repeats, the next time on or after `today` (ISO date). */
export function datesOfAgreement(agreement: Agreement, today: string): Coming[] {
  const { id, title, kind, renewsItself, reviewOn, signedOn, inForceFrom } = agreement;
  const on = (itemKind: DueItem['kind'], date: string | null): Coming[] =>
    date === null ? [] : [{ kind: itemKind, date, table: 'agreement', recordId: id, title }];
  const until = termEnd(agreement, today);
  const made = signedOn ?? inForceFrom;
  return [
    ...(renewsItself
      ? [
          ...on('notice', noticeDeadline(agreement, today)),
          ...on('renewal', until === null ? null : daysAfter(until, 1)),
        ]
      : on(kind === 'certificate' ? 'certificate-expiry' : 'expiry', until)),
    ...on('agreement-review', reviewOn),
    ...(kind === 'tia' && made !== null ? on('assessment-age', monthsAfter(made, assessmentMonths)) : []),
  ];
}

export function datesOfSubProcessor(subProcessor: RecordMap['subProcessor']): Coming[] {
  const { id, legalName, lastReviewedOn, reviewIntervalMonths } = subProcessor;
  if (lastReviewedOn === null || reviewIntervalMonths === null) return [];
  const date = monthsAfter(lastReviewedOn, reviewIntervalMonths);
  return [{ kind: 'sub-processor-review', date, table: 'subProcessor', recordId: id, title: legalName }];
}

export function datesOfProcessing({ id, purpose, state, startsOn }: RecordMap['processing']): Coming[] {
  if (state !== 'planned' || startsOn === null) return [];
  return [{ kind: 'processing-start', date: startsOn, table: 'processing', recordId: id, title: titleText(purpose) }];
}
