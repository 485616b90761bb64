import type { Customer } from '#shared/model/customer.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import { listFindings } from '#register/checks/findings.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addService } from '#register/organisation/services.ts';
import { addReveals } from '#register/reveals/reveals.ts';
import { recordsOf } from '#register/state.ts';
import { removeSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

/** A real register behind what the window reads, for tests of what the window makes of it. Adding answers with the id. */
export interface TestDesk {
  readonly records: () => RegisterRecords;
  readonly findings: () => Finding[];
  readonly addVendor: (changes: VendorChanges) => string;
  readonly editVendor: (id: string, patch: Partial<SubProcessor>) => void;
  readonly removeVendor: (id: string) => void;
  readonly addService: (name: string) => string;
  readonly addCustomer: (name: string, patch?: Partial<Customer>) => string;
  readonly addReveal: (reveal: Pick<Reveal, 'subProcessorId' | 'customerId' | 'recipient'> & Partial<Reveal>) => void;
}

export function newDesk(): TestDesk {
  const register = newTestRegister();
  return {
    records: () => recordsOf(register),
    findings: () => listFindings(register, null),
    addVendor: (changes) => addSoundVendor(register, changes).id,
    editVendor: (id, patch) => void updateSubProcessor(register, id, patch),
    removeVendor: (id) => void removeSubProcessor(register, id),
    addService: (name) => addService(register, name).result.id,
    addCustomer: (name, patch) => {
      const { id } = addCustomer(register, { name, language: 'sv' }).result;
      if (patch) updateCustomer(register, id, patch);
      return id;
    },
    addReveal: (reveal) => {
      const blank = { nameTold: 'Ek Drift AB', publicLabel: 'Sms', toldOn: '2026-01-31', ground: '', notes: '' };
      addReveals(register, [{ ...blank, means: 'mail', ...reveal }]);
    },
  };
}
