import { z } from 'zod';
import type { PlannedChange } from '#shared/model/change-notice.ts';
import type { NoticeCase, NoticeCheck } from '#register/checks/notice-check.ts';
import { obstaclesTo } from '#register/notices/carry-out.ts';
import { isBeginning } from '#register/notices/planned-changes.ts';
import { isSameValue } from '#register/notices/processing-log.ts';
import { nameOf } from '#register/store/record-title.ts';
import type { RecordMap } from '#register/store/records.ts';

/** What was made true before it was permitted, whether or not by carrying it out in the notice (GDPR art. 28(2)). */
export const changeNotPermitted: NoticeCheck = (given) => {
  const { records, changes, recipients, today } = given;
  return changes.flatMap((change) => {
    const on = madeTrueOn(given, change);
    if (on === null) return [];
    const [first, ...others] = obstaclesTo(records, change, recipients, on > today ? today : on);
    if (!first) return [];
    const processing = records.find('processing', change.processingId);
    return [
      {
        severity: 'severe',
        subject: change.id,
        values: {
          change: processing ? nameOf(records, 'processing', processing) : '',
          on,
          // ICU has no hyphens in what it selects by.
          why: first.why.replaceAll('-', '_'),
          who: first.customer?.name ?? '',
          date: first.date ?? '',
          more: others.length,
        },
      },
    ];
  });
};

/** Whether a processing says all that was announced that it would. */
function hasNewValues(processing: RecordMap['processing'], { newValues }: PlannedChange): boolean {
  const now = new Map<string, unknown>(Object.entries(processing));
  const announced = Object.entries(newValues);
  return (
    announced.length > 0 &&
    announced.every(([field, then]) => then === undefined || isSameValue(then, z.json().parse(now.get(field))))
  );
}

/** ISO date since when a change is true in the register; null where it is not. */
function madeTrueOn({ records, today }: NoticeCase, change: PlannedChange): string | null {
  if (change.carriedOutOn !== null) return change.carriedOutOn;
  const processing = records.find('processing', change.processingId);
  if (!processing) return null;
  const { state, startsOn, endedOn } = processing;
  if (isBeginning(change.kind)) return state === 'active' ? (startsOn ?? today) : null;
  if (change.kind === 'ended') return state === 'ended' ? (endedOn ?? today) : null;
  return hasNewValues(processing, change) ? today : null;
}
