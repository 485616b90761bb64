import { RegisterError } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';

type SubProcessor = RecordMap['subProcessor'];
type Processing = RecordMap['processing'];

/** A record with everything blank but what is given. */
export function newSubProcessor(id: string, given: Partial<SubProcessor>): SubProcessor {
  return recordModels.subProcessor.parse({ ...blankRecord('subProcessor'), disclosure: 'named', ...given, id });
}

export function newProcessing(id: string, position: number, given: Partial<Processing>): Processing {
  return recordModels.processing.parse({ ...blankRecord('processing'), state: 'active', ...given, id, position });
}

/** Processings in the order of an annex's rows. */
export function orderedProcessings(register: Register): Processing[] {
  return register.all('processing').toSorted((a, b) => a.position - b.position);
}

export function nextPosition(register: Register): number {
  return register.all('processing').reduce((last, { position }) => Math.max(last, position), -1) + 1;
}

/** A new sub-processor with one blank processing, so that it has a row to fill in. */
export function addSubProcessor(
  register: Register,
  given: Pick<SubProcessor, 'legalName' | 'country'>,
): Committed<{ id: string; processingId: string }> {
  return register.commit('add-sub-processor', (tx) => {
    const { id } = tx.insert('subProcessor', newSubProcessor(register.ports.newId(), given));
    const processing = newProcessing(register.ports.newId(), nextPosition(register), { subProcessorId: id });
    return { id, processingId: tx.insert('processing', processing).id };
  });
}

/** Throws RegisterError ENGAGED_IN_CIRCLE, RECORD_NOT_FOUND, INVALID_INPUT. */
export function updateSubProcessor(
  register: Register,
  id: string,
  patch: RecordPatch<'subProcessor'>,
): Committed<unknown> {
  return register.commit('edit-sub-processor', (tx) => {
    const updated = tx.update('subProcessor', id, patch);
    refuseCircle(tx, updated);
  });
}

function refuseCircle(tx: Transaction, start: SubProcessor): void {
  const seen = new Set([start.id]);
  let engagerId = start.engagedById;
  while (engagerId !== null) {
    const engager = tx.get('subProcessor', engagerId);
    if (seen.has(engagerId)) {
      throw new RegisterError('ENGAGED_IN_CIRCLE', { name: start.legalName, engager: engager.legalName });
    }
    seen.add(engagerId);
    engagerId = engager.engagedById;
  }
}

/** Removes a sub-processor with its processings and agreements: one revision that one undo takes back. */
export function removeSubProcessor(register: Register, id: string): Committed<unknown> {
  const agreements = register.all('agreement').filter((agreement) => agreement.subProcessorId === id);
  const agreementIds = new Set(agreements.map((agreement) => agreement.id));
  return register.commit('remove-sub-processor', (tx) => {
    for (const link of register.all('agreementDocument')) {
      if (agreementIds.has(link.agreementId)) tx.remove('agreementDocument', link.id);
    }
    for (const agreement of agreements) tx.remove('agreement', agreement.id);
    for (const processing of register.all('processing')) {
      if (processing.subProcessorId === id) tx.remove('processing', processing.id);
    }
    tx.remove('subProcessor', id);
  });
}

export function addProcessing(register: Register, subProcessorId: string): Committed<{ id: string }> {
  return register.commit('add-processing', (tx) => {
    tx.get('subProcessor', subProcessorId);
    const processing = newProcessing(register.ports.newId(), nextPosition(register), { subProcessorId });
    return { id: tx.insert('processing', processing).id };
  });
}

export function updateProcessing(register: Register, id: string, patch: RecordPatch<'processing'>): Committed<unknown> {
  return register.commit('edit-processing', (tx) => {
    for (const serviceId of patch.serviceIds ?? []) tx.get('service', serviceId);
    tx.update('processing', id, patch);
  });
}

export function removeProcessing(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-processing', (tx) => {
    for (const agreement of register.all('agreement')) {
      if (!agreement.processingIds?.includes(id)) continue;
      tx.update('agreement', agreement.id, {
        processingIds: agreement.processingIds.filter((covered) => covered !== id),
      });
    }
    tx.remove('processing', id);
  });
}
