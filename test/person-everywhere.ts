import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonSought } from '#shared/model/person.ts';
import { blankRecord, recordModels, type RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { newProcessing, newSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

export const xenia: PersonSought = { name: 'Xenia Qvistzö', email: 'xenia@alfa.example', phone: '070-123 45 67' };

export interface PersonEverywhere {
  readonly register: Register;
  readonly path: string;
  readonly vendorId: string;
  readonly agreementId: string;
}

function newAgreement(
  id: string,
  subProcessorId: string,
  given: Partial<RecordMap['agreement']>,
): RecordMap['agreement'] {
  const chosen = { id, subProcessorId, kind: 'dpa', status: 'signed', title: 'Avtal' };
  return recordModels.agreement.parse({ ...blankRecord('agreement'), ...chosen, ...given });
}

function attach(tx: Transaction, id: string, agreementId: string, name: string): void {
  const bytes = Buffer.from(name);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  tx.putDocument({ sha256, size: bytes.length, mediaType: 'application/pdf', storedAt: '2026-03-01T08:00:00.000Z' }, [
    bytes,
  ]);
  tx.insert('agreementDocument', {
    id,
    agreementId,
    sha256,
    name,
    role: 'signed-copy',
    addedAt: '2026-03-01T08:00:00.000Z',
  });
}

/** A register in which Xenia is nearly everywhere. */
export function personEverywhere(): PersonEverywhere {
  const path = join(temporaryFolder(), 'test.bilaga');
  const register = newTestRegister(path);
  const id = register.ports.newId;
  const { vendorId, agreementId } = register.commit('import-list', (tx) => {
    const contact = {
      contactName: 'Xenia Qvistzö',
      contactPosition: 'Avtalsansvarig',
      contactEmail: 'xenia@alfa.example',
      contactPhone: '+46 70 123 45 67',
    };
    const vendor = tx.insert('subProcessor', newSubProcessor(id(), { legalName: 'Alfa AB', ...contact }));
    const agreement = newAgreement(id(), vendor.id, {
      title: 'Avtal med Xenia Qvistzö',
      signatories: ['Qvistzö, Xenia, VD', 'Olle Berg'],
      parties: ['Nordvik Ekonomi AB', 'Alfa AB genom Xenia Qvistzö'],
    });
    tx.insert('agreement', agreement);
    attach(tx, id(), agreement.id, 'Avtal Xenia Qvistzö 2026.pdf');
    attach(tx, id(), agreement.id, 'Bilaga 1.pdf');
    const purpose = { sv: 'Support av Xenia Qvistzö', en: 'Xenia Qvistzö' };
    tx.insert('processing', newProcessing(id(), 0, { subProcessorId: vendor.id, purpose }));
    return { vendorId: vendor.id, agreementId: agreement.id };
  }).result;
  return { register, path, vendorId, agreementId };
}

/** Everything of hers in any way of writing that the example uses. */
export const traces = /xenia|qvistz|123 45 67|1234567|avtalsansvarig/iu;

/** The bytes of a register file and its journal. */
export function bytesOf(path: string): string {
  return ['', '-journal']
    .map((ending) => path + ending)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'latin1'))
    .join();
}
