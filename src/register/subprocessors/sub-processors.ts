import { refuseUnknownDocument, refuseUnknownRecords } from '#register/references.ts';
import type { Committed } from '#register/store/commit.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { nameOf } from '#register/store/record-title.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch, Transaction } from '#register/store/transaction.ts';
import { refuseCircles } from '#register/subprocessors/engagement.ts';
import { placesFor, positionStep, type Row } from '#register/subprocessors/positions.ts';
import { dropProcessings, dropSubProcessors } from '#register/subprocessors/removal.ts';

type SubProcessor = RecordMap['subProcessor'];
type Processing = RecordMap['processing'];

/** A record with everything blank but what is given. */
export function newSubProcessor(id: string, given: Partial<SubProcessor>): SubProcessor {
  return recordModels.subProcessor.parse({ ...blankRecord('subProcessor'), disclosure: 'named', ...given, id });
}

/** A record with everything blank but what is given. */
export function newProcessing(id: string, position: number, given: Partial<Processing>): Processing {
  return recordModels.processing.parse({ ...blankRecord('processing'), state: 'active', ...given, id, position });
}

/** Processings in the order of an annex's rows. */
export function orderedProcessings(records: RecordReader): Processing[] {
  return records.all('processing').toSorted((a, b) => a.position - b.position);
}

export function nextPosition(records: RecordReader): number {
  const last = records.all('processing').reduce((highest, { position }) => Math.max(highest, position), -1);
  return last === -1 ? 0 : last + positionStep;
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

/** Throws RegisterError ENGAGED_IN_CIRCLE, RECORD_NOT_FOUND, REFERENCE_MISSING, INVALID_INPUT. */
export function updateSubProcessor(
  register: Register,
  id: string,
  patch: RecordPatch<'subProcessor'>,
): Committed<unknown> {
  return register.commit('edit-sub-processor', (tx) => {
    patchSubProcessor(tx, id, patch);
    refuseCircles(tx, [id]);
  });
}

/** The caller looks for circles when all its edits are made. Throws RegisterError as `updateSubProcessor`. */
export function patchSubProcessor(tx: Transaction, id: string, patch: RecordPatch<'subProcessor'>): void {
  const { legalName } = tx.get('subProcessor', id);
  refuseUnknownRecords(tx, 'subProcessor', patch.engagedById ? [patch.engagedById] : [], {
    record: legalName,
    field: 'engagedById',
  });
  tx.update('subProcessor', id, patch);
}

/** See `dropSubProcessors`. One revision that one undo takes back. */
export function removeSubProcessor(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-sub-processor', (tx) => dropSubProcessors(register, tx, new Set([id])));
}

/**
 * A blank processing of a sub-processor, right after the row `afterId` of any sub-processor's or at the end of the list.
 * Throws RegisterError RECORD_NOT_FOUND.
 */
export function addProcessing(
  register: Register,
  subProcessorId: string,
  afterId: string | null = null,
): Committed<{ id: string }> {
  return register.commit('add-processing', (tx) => {
    tx.get('subProcessor', subProcessorId);
    const id = register.ports.newId();
    const added = newProcessing(id, nextPosition(register), { subProcessorId });
    if (afterId === null) tx.insert('processing', added);
    else insertAfter(register, tx, new Map([[tx.get('processing', afterId).id, added]]));
    return { id };
  });
}

/** Copies of processings, each right after its original; the ids of the copies in the order of `ids`. */
export function duplicateProcessings(register: Register, ids: readonly string[]): Committed<{ ids: string[] }> {
  return register.commit('duplicate-processing', (tx) => {
    const copies = new Map<string, Processing>();
    for (const id of ids) copies.set(id, { ...tx.get('processing', id), id: register.ports.newId() });
    insertAfter(register, tx, copies);
    return { ids: [...copies.values()].map((copy) => copy.id) };
  });
}

/** Inserts new processings, each after the one whose id is its key, and moves as few others as need be. */
function insertAfter(register: Register, tx: Transaction, added: ReadonlyMap<string, Processing>): void {
  const rows = orderedProcessings(register).flatMap((row): Row[] => {
    const next = added.get(row.id);
    return next ? [row, { id: next.id, position: null }] : [row];
  });
  const places = placesFor(rows);
  const isNew = new Set([...added.values()].map(({ id }) => id));
  for (const one of added.values()) tx.insert('processing', { ...one, position: places.get(one.id) ?? one.position });
  for (const [id, position] of places) if (!isNew.has(id)) tx.update('processing', id, { position });
}

export function updateProcessing(register: Register, id: string, patch: RecordPatch<'processing'>): Committed<unknown> {
  return register.commit('edit-processing', (tx) => patchProcessing(register, tx, id, patch));
}

/** Throws RegisterError RECORD_NOT_FOUND, REFERENCE_MISSING, INVALID_INPUT. */
export function patchProcessing(
  register: Register,
  tx: Transaction,
  id: string,
  patch: RecordPatch<'processing'>,
): void {
  const record = nameOf(register, 'processing', tx.get('processing', id));
  refuseUnknownRecords(tx, 'service', patch.serviceIds ?? [], { record, field: 'serviceIds' });
  refuseUnknownDocument(tx, patch.transferDocumentSha256, { record, field: 'transferDocumentSha256' });
  tx.update('processing', id, patch);
}

/** Removes a processing; its sub-processor stays also when it was the last. */
export function removeProcessing(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-processing', (tx) => dropProcessings(register, tx, new Set([id])));
}
