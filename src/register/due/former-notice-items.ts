import { z } from 'zod';
import type { DueItem } from '#shared/model/due.ts';
import { asLastKnown } from '#register/due/as-last-known.ts';
import { whose } from '#register/due/whose.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const noticeEvent = new RegExp(`^(notice-answer|notice-send)-(${uuid})-(${uuid})$`, 'u');
const eventParts = z
  .tuple([z.string(), z.enum(['notice-answer', 'notice-send']), z.string(), z.string()])
  .transform(([, kind, noticeId, customerId]) => ({ kind, noticeId, customerId }));

/**
 * What a calendar was told earlier of this register's notices, whether or not it still comes up, on the day that it was
 * told. It is read from the UIDs (`dueKey`), because what came up of a notice then followed from many records.
 *
 * @param told events of a calendar, as `toldEvents` has them
 */
export function formerNoticeItems(register: Register, told: ReadonlyMap<string, string>): DueItem[] {
  const events = [...told].flatMap(([uid, date]) => {
    const parts = eventParts.safeParse([...(noticeEvent.exec(uid) ?? [])]).data;
    return parts && date !== '' ? [{ ...parts, date }] : [];
  });
  if (events.length === 0) return [];
  const subProcessorOf = firstSubProcessors(register);
  return events.flatMap(({ kind, noticeId, customerId, date }): DueItem[] => {
    const notice = asLastKnown(register, 'changeNotice', noticeId);
    const customer = asLastKnown(register, 'customer', customerId);
    const subProcessor = subProcessorOf.get(noticeId);
    if (!notice || !customer || !subProcessor) return [];
    const customers = [{ id: customer.id, name: customer.name }];
    const { title } = notice;
    return [{ kind, date, table: 'changeNotice', recordId: noticeId, title, customers, ...whose(subProcessor) }];
  });
}

const everyChange = `
  SELECT DISTINCT record_id FROM change WHERE operation = 'insert' AND table_name = 'plannedChange' AND field = 'id'`;

/** By notice, the sub-processor of a change that stands in it or stood in it once. */
function firstSubProcessors(register: Register): ReadonlyMap<string, RecordMap['subProcessor']> {
  const ids = z.array(z.string()).parse(prepared(register.database, everyChange).pluck().all());
  return new Map(
    ids.flatMap((id) => {
      const change = asLastKnown(register, 'plannedChange', id);
      const processing = change && asLastKnown(register, 'processing', change.processingId);
      const subProcessor = processing && asLastKnown(register, 'subProcessor', processing.subProcessorId);
      return change && subProcessor ? [[change.noticeId, subProcessor] as const] : [];
    }),
  );
}
