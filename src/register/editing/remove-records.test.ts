import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachDocuments } from '#register/agreements/attach.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer } from '#register/customers/customers.ts';
import { removeRecords, type Removal } from '#register/editing/remove-records.ts';
import type { Register } from '#register/store/register.ts';
import { addProcessing, addSubProcessor, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { snapshot } from '#test/snapshot.ts';

function remove(register: Register, removal: Partial<Removal>): number | null {
  return removeRecords(register, { subProcessorIds: [], processingIds: [], customerIds: [], ...removal }).revision;
}

function twoVendors() {
  const register = newTestRegister();
  const add = (legalName: string) => addSubProcessor(register, { legalName, country: 'SE' }).result;
  return { register, birch: add('Björk Drift AB'), pine: add('Tall Post AB') };
}

function attach(register: Register, subProcessorId: string): string {
  const path = join(temporaryFolder(), 'avtal.pdf');
  writeFileSync(path, subProcessorId);
  const { result } = attachDocuments(register, { subProcessorId, agreementId: null, paths: [path] });
  if (result.agreementId === null) throw new Error('the agreement was not stored');
  return result.agreementId;
}

describe('removing many records', () => {
  it('takes all that is theirs along, named first in the revision, and one undo brings all of it back', () => {
    const { register, birch, pine } = twoVendors();
    const customer = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    const gone = attach(register, birch.id);
    const stays = attach(register, pine.id);
    // As older registers may hold it.
    const strange = { supersedesId: gone, processingIds: [pine.processingId, birch.processingId] };
    register.commit('edit-agreement', (tx) => tx.update('agreement', stays, strange));
    const before = snapshot(register);
    const revision = remove(register, {
      subProcessorIds: [birch.id],
      processingIds: [birch.processingId, pine.processingId],
      customerIds: [customer],
    });
    expect(register.subjectOf(revision ?? 0)).toBe('Björk Drift AB');
    expect(register.all('subProcessor').map(({ id }) => id)).toEqual([pine.id]);
    expect([register.all('processing'), register.all('customer')]).toEqual([[], []]);
    expect(register.all('agreement')).toMatchObject([{ id: stays, supersedesId: null, processingIds: [] }]);
    expect(register.all('agreementDocument')).toHaveLength(1);
    register.undo();
    expect(snapshot(register)).toEqual(before);
    expect(register.verifyChain()).toMatchObject({ intact: true });
  });

  it('refuses to leave a sub-processor without its engager, and says who is engaged', () => {
    const { register, birch, pine } = twoVendors();
    updateSubProcessor(register, pine.id, { engagedById: birch.id });
    expect(() => remove(register, { subProcessorIds: [birch.id] })).toThrow('Björk Drift AB engages Tall Post AB, so');
    expect(register.all('subProcessor')).toHaveLength(2);
    remove(register, { subProcessorIds: [birch.id, pine.id] });
    expect(register.all('subProcessor')).toEqual([]);
  });

  it('keeps a sub-processor whose last processing goes', () => {
    const { register, birch } = twoVendors();
    const second = addProcessing(register, birch.id).result.id;
    const revision = remove(register, { processingIds: [birch.processingId, second] });
    expect(register.find('subProcessor', birch.id)).toBeDefined();
    expect(register.revision(revision ?? 0)?.action).toBe('remove-records');
  });

  it('keeps a customer to whom an annex was issued, and says so', async () => {
    const { register } = twoVendors();
    const customerId = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    await issueAnnex(register, {
      profile: 'list',
      language: 'sv',
      audience: 'customer',
      customerId,
      identity: null,
      out: join(temporaryFolder(), 'annex.json'),
    });
    expect(() => remove(register, { customerIds: [customerId] })).toThrow('Lindome kommun has been issued an annex');
  });

  it('makes no revision of nothing', () => {
    expect(remove(twoVendors().register, {})).toBeNull();
  });
});
