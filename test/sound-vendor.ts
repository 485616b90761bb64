import { needsSignature } from '#shared/model/agreement-standing.ts';
import { checklistPoints, type Agreement } from '#shared/model/agreement.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';
import { digestChunks } from '#register/documents/file-chunks.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { newProcessing, newSubProcessor, nextPosition } from '#register/subprocessors/sub-processors.ts';

export interface VendorChanges {
  readonly subProcessor?: Partial<SubProcessor>;
  /** One processing each; not given: one that is sound. */
  readonly processings?: readonly Partial<Processing>[];
  /** One agreement each; not given: one that is sound. */
  readonly agreements?: readonly Partial<Agreement>[];
}

export interface AddedVendor {
  readonly id: string;
  readonly processingIds: string[];
  readonly agreementIds: string[];
}

/** Adds a sub-processor in which no check finds anything but what the changes bring about. */
export function addSoundVendor(register: Register, changes: VendorChanges = {}): AddedVendor {
  const { subProcessor = {}, processings = [{}], agreements = [{}] } = changes;
  const { newId } = register.ports;
  return register.commit('import-list', (tx) => {
    const { id } = tx.insert('subProcessor', newSubProcessor(newId(), { ...soundSubProcessor, ...subProcessor }));
    const rows = processings.map((given) =>
      newProcessing(newId(), nextPosition(register), { ...soundProcessing, subProcessorId: id, ...given }),
    );
    const kept = agreements.map((given) =>
      recordModels.agreement.parse({
        ...blankRecord('agreement'),
        ...soundAgreement,
        id: newId(),
        subProcessorId: id,
        ...given,
      }),
    );
    for (const { id: agreementId, kind, status, signedOn } of kept) {
      if (needsSignature(kind) && (status === 'signed' || signedOn !== null)) attachCopy(register, tx, agreementId);
    }
    return {
      id,
      processingIds: rows.map((row) => tx.insert('processing', row).id),
      agreementIds: kept.map((agreement) => tx.insert('agreement', agreement).id),
    };
  }).result;
}

const soundSubProcessor: Partial<SubProcessor> = {
  legalName: 'Granholmen Drift AB',
  address: 'Kajgatan 1\n111 99 Stockholm',
  country: 'SE',
  contactName: 'Signe Falk',
  contactEmail: 'signe.falk@granholmen.example',
};

const soundProcessing: Partial<Processing> = {
  purpose: { sv: 'Drift av servrar', en: 'Operation of servers' },
  personalData: { sv: 'Namn och e-postadress', en: 'Name and e-mail address' },
  dataSubjects: { sv: 'Kundens anställda', en: 'The customer’s employees' },
  retention: { sv: '30 dagar', en: '30 days' },
  storageCountries: ['SE'],
  accessCountries: ['SE'],
};

const soundAgreement: Partial<Agreement> = {
  kind: 'dpa',
  status: 'signed',
  title: 'Personuppgiftsbiträdesavtal',
  signedOn: '2025-01-31',
  checklist: Object.fromEntries(checklistPoints.map((point) => [point, { stated: true, where: `§ ${point}` }])),
};

/** The same text for every agreement: stored once, as what is attached twice is. */
function attachCopy(register: Register, tx: Transaction, agreementId: string): void {
  const bytes = Buffer.from('Signed by both parties');
  const { sha256, size } = digestChunks([bytes]);
  const storedAt = register.ports.now().toISOString();
  tx.putDocument({ sha256, size, mediaType: 'text/plain', storedAt }, [bytes]);
  const link = { id: register.ports.newId(), agreementId, sha256, name: 'signed.txt', addedAt: storedAt };
  tx.insert('agreementDocument', { ...link, role: 'signed-copy' });
}
