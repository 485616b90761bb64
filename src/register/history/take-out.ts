import { RegisterError } from '#register/errors.ts';
import { bringBack } from '#register/history/bring-back.ts';
import { removalsBy, withParts } from '#register/history/removals.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';

/**
 * Takes a record out of the bin: it comes back as it was when `revision` removed it, with the parts that went with it and
 * whatever it cannot do without. Throws RegisterError NOT_IN_BIN.
 */
export function takeOut(register: Register, recordId: string, revision: number): Committed<unknown> {
  const all = removalsBy(register, revision);
  const removal = all.find((each) => each.recordId === recordId);
  if (!removal || register.find(removal.table, recordId)) throw new RegisterError('NOT_IN_BIN');
  const parts = withParts(register, removal, all);
  return register.commit('restore-record', (tx) => bringBack(register, tx, parts));
}
