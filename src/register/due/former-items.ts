import { z } from 'zod';
import type { DueItem } from '#shared/model/due.ts';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { asLastKnown } from '#register/due/as-last-known.ts';
import { datesOfAgreement, datesOfProcessing, datesOfSubProcessor, type Coming } from '#register/due/dates-of.ts';
import { whose } from '#register/due/whose.ts';
import { pastRecord } from '#register/store/past-records.ts';
import { prepared } from '#register/store/prepared.ts';
import type { Register } from '#register/store/register.ts';

/** Each revision before which a record had other dates, the latest first. A new record had none. */
const changedDates = `
  SELECT DISTINCT table_name, record_id, revision - 1 AS revision FROM change
  WHERE operation <> 'insert' AND (
    table_name = 'agreement' AND field IN ('id', 'kind', 'status', 'signedOn', 'inForceFrom', 'expiresOn',
      'renewsItself', 'renewalMonths', 'noticePeriodMonths', 'reviewOn')
    OR table_name = 'subProcessor' AND field IN ('id', 'lastReviewedOn', 'reviewIntervalMonths')
    OR table_name = 'processing' AND field IN ('id', 'state', 'startsOn'))
  ORDER BY revision DESC`;

const formerRow = z
  .object({ table_name: recordTable, record_id: z.string(), revision: z.number() })
  .transform(({ table_name: table, record_id: id, revision }) => ({ table, id, revision }));

/**
 * Everything that has ever come up by what agreements, sub-processors and processings say or have said, whether or not it
 * still does, the latest word first. A calendar that was written earlier may hold it. Of what repeats, the next time on or
 * after `today` (ISO date). For notices see `formerNoticeItems`.
 */
export function formerItems(register: Register, today: string): DueItem[] {
  const rows = prepared(register.database, changedDates)
    .all()
    .map((row) => formerRow.parse(row));
  return [...presentItems(register, today), ...rows.flatMap((row) => itemsBefore(register, row, today))];
}

/** Also of agreements that have been replaced and of processings that have ended. */
function presentItems(register: Register, today: string): DueItem[] {
  const of = (subProcessorId: string, coming: Coming[]): DueItem[] =>
    coming.map((item) => ({ ...item, customers: [], ...whose(register.get('subProcessor', subProcessorId)) }));
  return [
    ...register.all('agreement').flatMap((one) => of(one.subProcessorId, datesOfAgreement(one, today))),
    ...register.all('subProcessor').flatMap((one) => of(one.id, datesOfSubProcessor(one))),
    ...register.all('processing').flatMap((one) => of(one.subProcessorId, datesOfProcessing(one))),
  ];
}

function itemsBefore(register: Register, { table, id, revision }: z.infer<typeof formerRow>, today: string): DueItem[] {
  const then = <T extends RecordTable>(kind: T, recordId: string) =>
    pastRecord(register.database, register, kind, recordId, revision)?.record;
  // What a sub-processor is called outside is decided by what it is now, or was when it was removed: not by what it was
  // before it was masked.
  const of = (subProcessorId: string, coming: Coming[]): DueItem[] => {
    const owner = asLastKnown(register, 'subProcessor', subProcessorId);
    return owner ? coming.map((item) => ({ ...item, customers: [], ...whose(owner) })) : [];
  };
  if (table === 'agreement') {
    const agreement = then(table, id);
    return agreement ? of(agreement.subProcessorId, datesOfAgreement(agreement, today)) : [];
  }
  if (table === 'processing') {
    const processing = then(table, id);
    return processing ? of(processing.subProcessorId, datesOfProcessing(processing)) : [];
  }
  const subProcessor = then('subProcessor', id);
  return subProcessor ? of(id, datesOfSubProcessor(subProcessor)) : [];
}
