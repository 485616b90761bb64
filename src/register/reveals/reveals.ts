import type { Reveal } from '#shared/model/reveal.ts';
import { RegisterError } from '#register/errors.ts';
import { refuseImpossibleDay } from '#register/past-day.ts';
import { refuseUnknownRecords } from '#register/references.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

/**
 * Logs by hand that somebody was told masked names, by mail for instance: one telling, one revision.
 * Throws RegisterError REFERENCE_MISSING, INVALID_INPUT (also for a date in the future).
 */
export function addReveals(
  register: Register,
  given: readonly Omit<Reveal, 'id' | 'annexId'>[],
): Committed<{ ids: string[] }> {
  return register.commit('log-reveal', (tx) => {
    const ids = given.map((entered) => {
      const reveal = { ...entered, id: register.ports.newId(), annexId: null };
      refuseUnfit(register, tx, reveal, entered);
      return tx.insert('reveal', reveal).id;
    });
    return { ids };
  });
}

/** Throws RegisterError REVEALED_BY_ANNEX, RECORD_NOT_FOUND and as `addReveals`. */
export function updateReveal(register: Register, id: string, patch: RecordPatch<'reveal'>): Committed<unknown> {
  return register.commit('edit-reveal', (tx) => {
    const before = entryByHand(tx, id);
    // What it concerns may be gone by now; only a new reference has to lead somewhere.
    const { subProcessorId, customerId } = patch;
    refuseUnfit(register, tx, before, {
      subProcessorId: subProcessorId === before.subProcessorId ? undefined : subProcessorId,
      customerId: customerId === before.customerId ? undefined : customerId,
      toldOn: patch.toldOn,
    });
    tx.update('reveal', id, patch);
  });
}

/** Throws RegisterError REVEALED_BY_ANNEX, RECORD_NOT_FOUND. */
export function removeReveal(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-reveal', (tx) => tx.remove('reveal', entryByHand(tx, id).id));
}

/** What an annex told has left the house: its entry stays as it is. */
function entryByHand(tx: Transaction, id: string): Reveal {
  const reveal = tx.get('reveal', id);
  if (reveal.annexId === null) return reveal;
  throw new RegisterError('REVEALED_BY_ANNEX', { name: reveal.nameTold, recipient: reveal.recipient });
}

function refuseUnfit(
  register: Register,
  tx: Transaction,
  { nameTold: record }: Reveal,
  { subProcessorId, customerId, toldOn }: RecordPatch<'reveal'>,
): void {
  refuseUnknownRecords(tx, 'subProcessor', subProcessorId ? [subProcessorId] : [], { record, field: 'subProcessorId' });
  refuseUnknownRecords(tx, 'customer', customerId ? [customerId] : [], { record, field: 'customerId' });
  if (toldOn !== undefined) refuseImpossibleDay(register, toldOn, null, { record, field: 'toldOn' });
}
