import { z } from 'zod';
import type { DueItem } from '#shared/model/due.ts';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { datesOfAgreement, datesOfProcessing, datesOfSubProcessor, type Coming } from '#register/due/dates-of.ts';
import { noticeItems } from '#register/due/notice-items.ts';
import { whose } from '#register/due/whose.ts';
import { pastRecord } from '#register/store/past-records.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/** Each revision before which a record had other dates, the latest first. A new record had none. */
const changedDates = `
  SELECT DISTINCT table_name, record_id, revision - 1 AS revision FROM change
  WHERE operation <> 'insert' AND (
    table_name = 'agreement' AND field IN ('id', 'kind', 'status', 'signedOn', 'inForceFrom', 'expiresOn',
      'renewsItself', 'renewalMonths', 'noticePeriodMonths', 'reviewOn')
    OR table_name = 'subProcessor' AND field IN ('id', 'lastReviewedOn', 'reviewIntervalMonths')
    OR table_name = 'processing' AND field IN ('id', 'state', 'startsOn')
    OR table_name = 'changeNotice' AND field = 'id'
    OR table_name = 'noticeRecipient' AND field = 'sentOn')
  ORDER BY revision DESC`;

const formerRow = z
  .object({ table_name: recordTable, record_id: z.string(), revision: z.number() })
  .transform(({ table_name: table, record_id: id, revision }) => ({ table, id, revision }));

/**
 * Everything that has ever come up by what the records say or have said, whether or not it still does, the latest word
 * first. A calendar that was written earlier may hold it. Of what repeats, the next time on or after `today` (ISO date).
 */
export function formerItems(register: Register, today: string): DueItem[] {
  const rows = prepared(register.database, changedDates)
    .all()
    .map((row) => formerRow.parse(row));
  const isOfNotice = (row: z.infer<typeof formerRow>): boolean =>
    row.table === 'changeNotice' || row.table === 'noticeRecipient';
  // What notices said follows from several records: all that they said then is looked at together.
  const ofNotices = new Set(rows.filter(isOfNotice).map(({ revision }) => revision));
  return [
    ...presentItems(register, today),
    ...rows.filter((row) => !isOfNotice(row)).flatMap((row) => itemsBefore(register, row, today)),
    ...[...ofNotices].flatMap((revision) => noticeItems(register.asOf(revision), today, true)),
  ];
}

/** Also of agreements that have been replaced and of processings that have ended. */
function presentItems(register: Register, today: string): DueItem[] {
  const of = (subProcessorId: string, coming: Coming[]): DueItem[] =>
    coming.map((item) => ({ ...item, ...whose(register.get('subProcessor', subProcessorId)) }));
  return [
    ...register.all('agreement').flatMap((one) => of(one.subProcessorId, datesOfAgreement(one, today))),
    ...register.all('subProcessor').flatMap((one) => of(one.id, datesOfSubProcessor(one))),
    ...register.all('processing').flatMap((one) => of(one.subProcessorId, datesOfProcessing(one))),
    ...noticeItems(register, today, true),
  ];
}

function itemsBefore(register: Register, { table, id, revision }: z.infer<typeof formerRow>, today: string): DueItem[] {
  const then = <T extends RecordTable>(kind: T, recordId: string) =>
    pastRecord(register.database, register, kind, recordId, revision)?.record;
  // What a sub-processor is called outside is decided by what it is now, or was when it was removed: not by what it was
  // before it was masked.
  const of = (subProcessorId: string, coming: Coming[]): DueItem[] => {
    const owner = register.find('subProcessor', subProcessorId) ?? lastOf(register, subProcessorId);
    return owner ? coming.map((item) => ({ ...item, ...whose(owner) })) : [];
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

const lastRevision = `
  SELECT max(revision) - 1 FROM change
  WHERE operation = 'delete' AND table_name = 'subProcessor' AND record_id = ? AND field = 'id'`;

/** A removed sub-processor as it was in the end. */
function lastOf(register: Register, id: string): RecordMap['subProcessor'] | undefined {
  const revision = z.number().nullable().parse(prepared(register.database, lastRevision).pluck().get(id));
  if (revision === null) return undefined;
  return pastRecord(register.database, register, 'subProcessor', id, revision)?.record;
}
