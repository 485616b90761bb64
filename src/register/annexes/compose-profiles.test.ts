import { describe, expect, it } from 'vitest';
import { paragraphText } from '#shared/model/annex-content.ts';
import { annexProfile } from '#shared/model/annex-profile.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { addOwnProfile, updateOwnProfile } from '#register/annexes/own-profiles.ts';
import { profiles } from '#register/annexes/profiles/list-of-profiles.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

const list = { profile: 'list', language: 'sv', audience: 'public', customerId: null, number: null } as const;

function registerWith(): { register: Register; vendorId: string; processingId: string } {
  const register = newTestRegister();
  const vendor = addSoundVendor(register, {
    subProcessor: { legalName: 'Brännkyrka Drift AB', address: 'Hamngatan 1', country: 'SE' },
    processings: [{ purpose: { sv: 'Drift', en: 'Hosting' }, personalData: { sv: 'Namn' } }],
  });
  return { register, vendorId: vendor.id, processingId: vendor.processingIds[0] ?? '' };
}

describe('a bilingual annex', () => {
  it('has what is written per language side by side, and the rest once', () => {
    const { register } = registerWith();
    const { content } = composeAnnex(register, { ...list, secondLanguage: 'en' });
    expect(content.columns).toEqual([
      { key: 'name', label: 'Underbiträde / Sub-processor' },
      { key: 'purpose', label: 'Ändamål' },
      { key: 'purpose.en', label: 'Purpose' },
      { key: 'personal-data', label: 'Personuppgifter' },
      { key: 'personal-data.en', label: 'Personal data' },
    ]);
    expect(content.rows[0]).toMatchObject({ purpose: 'Drift', 'purpose.en': 'Hosting' });
    expect(content.introduction).toHaveLength(2);
  });

  it('leaves out what is not written in the second language, and says what is missing', () => {
    const { register, processingId } = registerWith();
    const { content, missing } = composeAnnex(register, { ...list, secondLanguage: 'en' });
    expect(content.rows[0]).toMatchObject({ 'personal-data': 'Namn', 'personal-data.en': '' });
    expect(missing).toEqual([{ table: 'processing', recordId: processingId, field: 'personalData', language: 'en' }]);
  });

  it('shows both labels of a masked sub-processor and not its name', () => {
    const { register, vendorId } = registerWith();
    updateSubProcessor(register, vendorId, {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift', en: 'IT operations' },
    });
    const { content } = composeAnnex(register, { ...list, secondLanguage: 'en' });
    expect(content.rows[0]?.['name']).toBe('IT-drift / IT operations');
  });
});

describe('transfers', () => {
  it('name third countries only, and also those to which nothing allows the transfer yet', () => {
    const { register, processingId } = registerWith();
    const transfer = (): string | undefined =>
      composeAnnex(register, { ...list, profile: 'art-30-2', audience: 'internal' }).content.rows[0]?.['transfer'];
    const places = { storageCountries: ['IE'], accessCountries: ['IE', 'AU'] };
    updateProcessing(register, processingId, { ...places, transferTool: 'scc', sccModule: 'three' });
    expect(transfer()).toMatch(/^Australien: Standardavtalsklausuler/);
    updateProcessing(register, processingId, { transferTool: null, sccModule: null });
    expect(transfer()).toBe('Australien');
  });

  it('are not said to be none where data goes to a third country', () => {
    const { register, processingId } = registerWith();
    updateProcessing(register, processingId, { storageCountries: ['US'], transferTool: 'none-needed' });
    const { rows } = composeAnnex(register, { ...list, profile: 'branch', audience: 'customer' }).content;
    expect(rows[0]?.['transfer']).toBe('USA');
  });
});

describe('profiles', () => {
  it('can each be made for those whom they are for, and for nobody else', () => {
    const { register } = registerWith();
    const audiences = ['public', 'customer', 'internal'] as const;
    for (const profile of annexProfile.options)
      for (const audience of audiences) {
        const compose = () => composeAnnex(register, { ...list, profile, audience }).content.rows;
        if (profiles[profile].audiences.includes(audience)) expect(compose()).toHaveLength(1);
        else expect(compose).toThrow(expect.objectContaining({ code: 'PROFILE_NOT_FOR_AUDIENCE' }));
      }
  });

  it('the public-sector form lists former sub-processors and whether they confirmed the deletion', () => {
    const { register } = registerWith();
    addSoundVendor(register, {
      subProcessor: { legalName: 'Gamla Driften AB' },
      processings: [{ state: 'ended', endedOn: '2025-06-30', deletionConfirmation: 'Intyg 2025-07-15' }],
    });
    const { id: customerId } = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result;
    const branch = { ...list, profile: 'branch', audience: 'customer' } as const;
    const { content } = composeAnnex(register, { ...branch, customerId });
    expect(content.sections.map(({ key }) => key)).toEqual(['former', 'changes']);
    // “None” would say to everybody that nothing has changed.
    expect(composeAnnex(register, branch).content.sections.map(({ key }) => key)).toEqual(['former']);
    expect(content.sections[0]?.rows).toEqual([
      expect.objectContaining({ ended: '2025-06-30', deletion: 'Intyg 2025-07-15' }),
    ]);
  });

  it('say in the text on a processing what has no column of its own', () => {
    const { register, processingId } = registerWith();
    updateProcessing(register, processingId, { storageCountries: ['SE'] });
    const textIn = (profile: 'annex-iv' | 'branch') =>
      composeAnnex(register, { ...list, profile, audience: 'customer' }).content.rows[0]?.['processing'];
    expect(textIn('annex-iv')).toContain('Sverige');
    expect(textIn('branch')).not.toContain('Sverige');
    expect(textIn('branch')).toContain('Drift');
  });

  it('the record of processing names the controllers, the processor and its measures (GDPR art. 30(2))', () => {
    const { register } = registerWith();
    addCustomer(register, { name: 'Åsele kommun', language: 'sv' });
    const { id } = register.organisation;
    register.commit('edit-organisation', (tx) => tx.update('organisation', id, { measures: { sv: 'Kryptering' } }));
    const { content } = composeAnnex(register, { ...list, profile: 'art-30-2', audience: 'internal' });
    expect(content.introduction.map(paragraphText).join('\n')).toContain('Nordvik Ekonomi AB');
    expect(content.introduction.map(paragraphText).join('\n')).toContain('Kryptering');
    expect(content.rows[0]?.['customers']).toBe('Åsele kommun');
    expect(content.sections[0]?.rows[0]?.['name']).toBe('Åsele kommun');
  });

  it('and who represents each of them, with its data protection officer (GDPR art. 30(2)(a))', () => {
    const { register } = registerWith();
    const { id } = addCustomer(register, { name: 'Ardent Health Ltd', language: 'en' }).result;
    updateCustomer(register, id, {
      representative: 'Ardent EU ApS, eu@ardent.example',
      dpoName: 'Maud Hale',
      dpoEmail: 'dpo@ardent.example',
    });
    const record = { ...list, profile: 'art-30-2', audience: 'internal' } as const;
    const { columns, rows } = composeAnnex(register, record).content.sections[0] ?? { columns: [], rows: [] };
    const labelled = columns.map(({ key, label }) => [label, rows[0]?.[key]]);
    expect(labelled).toContainEqual(['Företrädare (artikel 27)', 'Ardent EU ApS, eu@ardent.example']);
    expect(labelled).toContainEqual(['Dataskyddsombud', 'Maud Hale\ndpo@ardent.example']);
  });

  it('the record of processing for one customer says nothing of the others', () => {
    const { register } = registerWith();
    const [own] = ['Åsele kommun', 'Lindome kommun'].map(
      (name) => addCustomer(register, { name, language: 'sv' }).result.id,
    );
    const record = { ...list, profile: 'art-30-2', audience: 'internal' } as const;
    const { content } = composeAnnex(register, { ...record, customerId: own ?? '' });
    expect(JSON.stringify(content)).not.toContain('Lindome');
    expect(content.sections[0]?.rows[0]?.['name']).toBe('Åsele kommun');
  });

  it('the record of processing is made without any sub-processor: its services are processing too', () => {
    const register = newTestRegister();
    const record = { ...list, profile: 'art-30-2', audience: 'internal' } as const;
    expect(() => composeAnnex(register, record)).toThrow(expect.objectContaining({ code: 'ANNEX_EMPTY' }));
    const { id } = addCustomer(register, { name: 'Åsele kommun', language: 'sv' }).result;
    updateCustomer(register, id, { country: 'SE' });
    const { content } = composeAnnex(register, record);
    expect(content.rows).toEqual([]);
    expect(content.sections[0]?.rows[0]?.['address']).toBe('Sverige');
  });

  it('of the user have his columns, order, labels and title, and nothing outside names the customers', () => {
    const { register } = registerWith();
    const { id } = addOwnProfile(register, { name: 'Vår', base: 'list' }).result;
    updateOwnProfile(register, id, {
      title: { sv: 'Våra leverantörer' },
      columns: [
        { content: 'purpose', label: { sv: 'Varför' } },
        { content: 'name', label: {} },
      ],
    });
    const { content } = composeAnnex(register, { ...list, ownProfileId: id });
    expect([content.title, content.ownProfile]).toEqual(['Våra leverantörer', 'Vår']);
    expect(content.columns.map(({ label }) => label)).toEqual(['Varför', 'Underbiträde']);
    updateOwnProfile(register, id, { columns: [{ content: 'customers', label: {} }] });
    expect(() => composeAnnex(register, { ...list, ownProfileId: id })).toThrow(
      expect.objectContaining({ code: 'PROFILE_COLUMN_INTERNAL' }),
    );
  });

  it('do not tell in a public annex through whom a masked sub-processor is engaged', () => {
    const { register, vendorId } = registerWith();
    addSoundVendor(register, { subProcessor: { legalName: 'Underleverantör AB', engagedById: vendorId } });
    updateSubProcessor(register, vendorId, { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } });
    const { id } = addOwnProfile(register, { name: 'Vår', base: 'list' }).result;
    updateOwnProfile(register, id, {
      columns: [
        { content: 'name', label: {} },
        { content: 'engaged-by', label: {} },
      ],
    });
    const { rows } = composeAnnex(register, { ...list, ownProfileId: id }).content;
    expect(rows.map((row) => row['engaged-by'])).toEqual(['', 'IT-drift']);
  });
});

it('the place of processing names the countries from which the data are accessed', () => {
  const { register, processingId } = registerWith();
  updateProcessing(register, processingId, { storageCountries: ['IE'], accessCountries: ['IE', 'AU'] });
  const { rows } = composeAnnex(register, { ...list, profile: 'branch', audience: 'customer' }).content;
  expect(rows[0]?.['place']).toBe('Irland; Åtkomst från: Australien');
});

it('an annex as of a date says what the register said then', () => {
  const { register, processingId } = registerWith();
  const { number } = register.latestRevision();
  updateProcessing(register, processingId, { purpose: { sv: 'Annat' } });
  const { content } = composeAnnex(register, { ...list, asOf: { revision: number, date: '2026-03-01' } });
  expect(content.rows[0]?.['purpose']).toBe('Drift');
  expect([content.revision.number, content.asOf]).toEqual([number, '2026-03-01']);
});

it('no annex says what will be true on a day that has not come', () => {
  const { register } = registerWith();
  const { number } = register.latestRevision();
  expect(() => composeAnnex(register, { ...list, asOf: { revision: number, date: '2026-03-02' } })).toThrow(
    expect.objectContaining({ code: 'ANNEX_OF_THE_FUTURE' }),
  );
});

it('an annex as of a day before its customer was added has the customer as it is known now', () => {
  const { register, processingId } = registerWith();
  const { number } = register.latestRevision();
  updateProcessing(register, processingId, { purpose: { sv: 'Annat' } });
  const customerId = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
  const { content } = composeAnnex(register, {
    ...list,
    customerId,
    asOf: { revision: number, date: '2026-03-01' },
  });
  expect([content.customer?.name, content.rows[0]?.['purpose']]).toEqual(['Lindome kommun', 'Drift']);
});
