import type { Agreement, AgreementKind } from '#shared/model/agreement.ts';
import { RegisterError } from '#register/errors.ts';
import type { Committed } from '#register/store/commit.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch } from '#register/store/transaction.ts';

export interface NewAgreement {
  readonly subProcessorId: string;
  readonly kind: AgreementKind;
  readonly title: string;
}

/** An agreement without dates and documents: a draft. Throws RegisterError RECORD_NOT_FOUND, INVALID_INPUT. */
export function addAgreement(register: Register, given: NewAgreement): Committed<{ readonly id: string }> {
  register.get('subProcessor', given.subProcessorId);
  const id = register.ports.newId();
  return register.commit('add-agreement', (tx) => {
    tx.insert(
      'agreement',
      recordModels.agreement.parse({ ...blankRecord('agreement'), ...given, id, status: 'draft' }),
    );
    return { id };
  });
}

/** Throws RegisterError RECORD_NOT_FOUND, INVALID_INPUT, AGREEMENT_NOT_A_LINE. */
export function updateAgreement(register: Register, id: string, patch: RecordPatch<'agreement'>): Committed<unknown> {
  return register.commit('edit-agreement', (tx) => {
    const { subProcessorId } = tx.get('agreement', id);
    const own = register.all('agreement').filter((agreement) => agreement.subProcessorId === subProcessorId);
    if (typeof patch.supersedesId === 'string') refuseTangle(own, id, patch.supersedesId);
    return tx.update('agreement', id, patch);
  });
}

/** Versions make one line: each supersedes at most one of the same sub-processor, and is superseded by at most one. */
function refuseTangle(own: readonly Agreement[], id: string, supersedesId: string): void {
  const byId = new Map(own.map((agreement) => [agreement.id, agreement]));
  const title = byId.get(id)?.title ?? '';
  const earlier = new Set([id]);
  for (let at: string | null = supersedesId; at !== null; at = byId.get(at)?.supersedesId ?? null) {
    if (earlier.has(at) || !byId.has(at)) throw new RegisterError('AGREEMENT_NOT_A_LINE', { title });
    earlier.add(at);
  }
  const other = own.find((agreement) => agreement.supersedesId === supersedesId && agreement.id !== id);
  if (other) throw new RegisterError('AGREEMENT_NOT_A_LINE', { title });
}

/**
 * What a new version takes over: between whom, on what terms, what it covers, and where it said what the law asks for. Not
 * who signed, when, and until when: nobody has signed it.
 */
const takenOver = [
  'subProcessorId',
  'kind',
  'title',
  'parties',
  'renewsItself',
  'renewalMonths',
  'noticePeriodMonths',
  'governingLaw',
  'sccModule',
  'processingIds',
  'checklist',
] as const satisfies readonly (keyof Agreement)[];

/**
 * Begins a new version of an agreement: a draft that supersedes it and becomes the one that counts when it is signed and
 * in force. Throws RegisterError RECORD_NOT_FOUND, AGREEMENT_SUPERSEDED where there is a newer version already.
 */
export function renewAgreement(register: Register, supersededId: string): Committed<{ readonly id: string }> {
  const id = register.ports.newId();
  return register.commit('renew-agreement', (tx) => {
    const old = tx.get('agreement', supersededId);
    const newer = register.all('agreement').find(({ supersedesId }) => supersedesId === supersededId);
    if (newer)
      throw new RegisterError('AGREEMENT_SUPERSEDED', { title: old.title, newer: newer.version || newer.title });
    const kept = Object.fromEntries(takenOver.map((field) => [field, old[field]]));
    const version = nextVersion(old.version);
    const draft = { ...blankRecord('agreement'), ...kept, id, version, status: 'draft', supersedesId: old.id };
    tx.insert('agreement', recordModels.agreement.parse(draft));
    return { id };
  });
}

/** “3” becomes “4”, “2.1” becomes “2.2”; what does not end in a number is left to the user. */
function nextVersion(version: string): string {
  const counted = /^(.*?)(\d{1,9})$/.exec(version);
  if (!counted) return version === '' ? '2' : '';
  const [, before = '', number = ''] = counted;
  return `${before}${String(Number(number) + 1).padStart(number.length, '0')}`;
}

/**
 * Removes an agreement with the links to its documents; the version after it then supersedes the one before it. The bytes
 * stay in the register for undo and history.
 */
export function removeAgreement(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-agreement', (tx) => {
    const { supersedesId } = tx.get('agreement', id);
    for (const newer of register.all('agreement').filter((agreement) => agreement.supersedesId === id)) {
      tx.update('agreement', newer.id, { supersedesId });
    }
    for (const link of register.all('agreementDocument')) {
      if (link.agreementId === id) tx.remove('agreementDocument', link.id);
    }
    tx.remove('agreement', id);
  });
}

export function updateAgreementDocument(
  register: Register,
  id: string,
  patch: RecordPatch<'agreementDocument'>,
): Committed<unknown> {
  return register.commit('edit-document', (tx) => tx.update('agreementDocument', id, patch));
}

/** Takes a document off its agreement, which stays. The bytes stay in the register for undo and history. */
export function removeAgreementDocument(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-document', (tx) => tx.remove('agreementDocument', id));
}
