import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reveal } from '#shared/model/reveal.ts';
import { issueAnnex, type IssueOptions } from '#register/annexes/issue.ts';
import { addCustomer, removeCustomer, updateCustomer } from '#register/customers/customers.ts';
import { addService } from '#register/organisation/services.ts';
import { pendingReveals } from '#register/reveals/pending-reveals.ts';
import { addReveals, removeReveal, updateReveal } from '#register/reveals/reveals.ts';
import {
  addProcessing,
  addSubProcessor,
  removeSubProcessor,
  updateProcessing,
  updateSubProcessor,
} from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { snapshot } from '#test/snapshot.ts';

/** Björk is masked, Tall is named, a category has no name yet; Lindome uses payroll only. */
function masked() {
  const register = newTestRegister();
  const payroll = addService(register, 'Lön').result.id;
  const add = (legalName: string) => addSubProcessor(register, { legalName, country: null }).result;
  const [birch, , category] = [add('Björk Drift AB'), add('Tall Post AB'), add('Utskick')];
  updateSubProcessor(register, birch.id, {
    disclosure: 'masked',
    publicLabel: { sv: 'IT-drift', en: 'IT operations' },
  });
  updateSubProcessor(register, category.id, { disclosure: 'masked', publicLabel: { sv: 'Utskick' } });
  updateProcessing(register, birch.processingId, { serviceIds: [payroll] });
  const customerId = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
  updateCustomer(register, customerId, { serviceIds: [payroll], disclosureGround: 'Avtalet, punkt 7' });
  return { register, birch, category, customerId, payroll };
}

const told = (given: Partial<Reveal> & Pick<Reveal, 'subProcessorId' | 'customerId'>) => ({
  recipient: 'Lindome kommun',
  nameTold: 'Björk Drift AB',
  publicLabel: 'IT-drift',
  toldOn: '2026-02-28',
  means: 'mail' as const,
  ground: '',
  notes: '',
  ...given,
});

const annexFor = (customerId: string | null, more: Partial<IssueOptions> = {}): IssueOptions => ({
  profile: 'list',
  language: 'sv',
  audience: 'customer',
  customerId,
  identity: null,
  out: join(temporaryFolder(), 'annex.json'),
  ...more,
});

describe('what an annex tells', () => {
  it('is logged with it, for the masked ones that it names and nobody else, in its language', async () => {
    const { register, birch, customerId } = masked();
    const second = addProcessing(register, birch.id).result.id;
    updateProcessing(register, second, { publicLabel: { en: 'Backups' } });
    const { revision } = await issueAnnex(register, annexFor(customerId, { language: 'en' }));
    const [annex] = register.all('annex');
    expect(register.all('reveal')).toMatchObject([
      {
        subProcessorId: birch.id,
        customerId,
        recipient: 'Lindome kommun',
        nameTold: 'Björk Drift AB',
        publicLabel: 'IT operations; Backups',
        toldOn: annex?.asOf,
        means: 'annex',
        ground: 'Avtalet, punkt 7',
        annexId: annex?.id,
      },
    ]);
    expect(register.revision(revision ?? 0)).toMatchObject({ kind: 'issue', records: 2 });
  });

  it('is nothing in a public annex, and is logged also where no customer is named', async () => {
    const { register } = masked();
    await issueAnnex(register, annexFor(null, { audience: 'public' }));
    expect(register.all('reveal')).toEqual([]);
    await issueAnnex(register, annexFor(null));
    expect(register.all('reveal')).toMatchObject([{ customerId: null, recipient: 'Mottagaren av bilaga 2026-002' }]);
  });

  it('can be neither edited nor removed, and outlives the sub-processor', async () => {
    const { register, birch, customerId } = masked();
    await issueAnnex(register, annexFor(customerId));
    const [reveal] = register.all('reveal');
    const id = reveal?.id ?? '';
    expect(() => updateReveal(register, id, { notes: 'x' })).toThrow(/Lindome kommun was told Björk Drift AB/);
    expect(() => removeReveal(register, id)).toThrow(expect.objectContaining({ code: 'REVEALED_BY_ANNEX' }));
    removeSubProcessor(register, birch.id);
    expect(register.all('reveal')).toEqual([reveal]);
  });
});

describe('what is entered by hand', () => {
  it('is one revision for one telling, can be edited and removed, and undone each time', () => {
    const { register, birch, category, customerId } = masked();
    const empty = snapshot(register);
    const entries = [
      told({ subProcessorId: birch.id, customerId }),
      told({ subProcessorId: category.id, customerId, nameTold: 'Gran' }),
    ];
    const [id = ''] = addReveals(register, entries).result.ids;
    const added = snapshot(register);
    updateReveal(register, id, { means: 'phone' });
    expect(register.get('reveal', id)).toMatchObject({ means: 'phone', annexId: null });
    register.undo();
    expect(snapshot(register)).toEqual(added);
    removeReveal(register, id);
    expect(register.all('reveal')).toHaveLength(1);
    register.undo();
    register.undo();
    expect(snapshot(register)).toEqual(empty);
  });

  it('refers to records that exist and to a day that has come', () => {
    const { register, birch, customerId } = masked();
    const add = (given: Partial<Reveal>) => () =>
      addReveals(register, [told({ subProcessorId: birch.id, customerId, ...given })]);
    expect(add({ subProcessorId: customerId })).toThrow('Björk Drift AB: what “Sub-processor” refers to');
    expect(add({ customerId: birch.id })).toThrow('“Customer”');
    expect(add({ toldOn: '2027-01-01' })).toThrow(
      'Björk Drift AB: “Told on” cannot be used: the date lies in the future.',
    );
  });

  it('stays when the customer goes, and can be corrected then', () => {
    const { register, birch, customerId } = masked();
    const [id = ''] = addReveals(register, [told({ subProcessorId: birch.id, customerId })]).result.ids;
    removeCustomer(register, customerId);
    updateReveal(register, id, { customerId, notes: 'Rättat' });
    expect(register.get('reveal', id)).toMatchObject({ customerId, recipient: 'Lindome kommun', notes: 'Rättat' });
  });
});

describe('what a customer has not been told yet', () => {
  it('is the masked names of its next annex, until they are logged', () => {
    const { register, birch, customerId } = masked();
    expect(pendingReveals(register, customerId)).toEqual([birch.id]);
    const [id = ''] = addReveals(register, [told({ subProcessorId: birch.id, customerId })]).result.ids;
    expect(pendingReveals(register, customerId)).toEqual([]);
    removeReveal(register, id);
    addReveals(register, [told({ subProcessorId: birch.id, customerId: null, recipient: 'Någon annan' })]);
    expect(pendingReveals(register, customerId)).toEqual([birch.id]);
  });

  it('is not what concerns other services, and comes again when another company takes the place', () => {
    const { register, birch, customerId } = masked();
    addReveals(register, [told({ subProcessorId: birch.id, customerId })]);
    updateSubProcessor(register, birch.id, { legalName: 'Björk Group AB', formerNames: ['Björk Drift AB'] });
    expect(pendingReveals(register, customerId)).toEqual([]);
    updateSubProcessor(register, birch.id, { legalName: 'Gran Data AB', formerNames: [] });
    expect(pendingReveals(register, customerId)).toEqual([birch.id]);
    updateProcessing(register, birch.processingId, { serviceIds: [addService(register, 'Tid').result.id] });
    expect(pendingReveals(register, customerId)).toEqual([]);
  });
});
