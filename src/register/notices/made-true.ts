import { z } from 'zod';
import type { PlannedChange } from '#shared/model/change-notice.ts';
import { isBeginning } from '#register/notices/planned-changes.ts';
import { isSameValue } from '#register/notices/processing-log.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';

/** That a change is true in the register, and since when. */
export interface MadeTrue {
  /** ISO date; null where the register has no day for it. */
  readonly on: string | null;
}

/** Whether a change is true in the register, whether or not it was carried out in its notice; null where it is not. */
export function madeTrue(records: RecordReader, change: PlannedChange): MadeTrue | null {
  if (change.carriedOutOn !== null) return { on: change.carriedOutOn };
  const processing = records.find('processing', change.processingId);
  if (!processing) return null;
  const { state, startsOn, endedOn } = processing;
  if (isBeginning(change.kind)) return state === 'active' ? { on: startsOn } : null;
  if (change.kind === 'ended') return state === 'ended' ? { on: endedOn } : null;
  return hasNewValues(processing, change) ? { on: null } : null;
}

/** Whether a processing says all that was announced that it would. */
function hasNewValues(processing: RecordMap['processing'], { newValues }: PlannedChange): boolean {
  const now = new Map<string, unknown>(Object.entries(processing));
  const announced = Object.entries(newValues);
  return (
    announced.length > 0 &&
    announced.every(([field, then]) => then === undefined || isSameValue(then, z.json().parse(now.get(field))))
  );
}
