import type { RecordDifference } from '#shared/model/record-history.ts';
import { compareRows } from '#register/history/compare-rows.ts';
import { ReplayedRecords } from '#register/store/replayed-records.ts';
import type { Register } from '#register/store/register.ts';

/** Records that are not what their history says. */
export function differencesIn(register: Register): readonly RecordDifference[] {
  const steps = compareRows(register, new ReplayedRecords(register.database));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value.differences;
  }
}
