import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphText } from '#shared/model/annex-content.ts';
import type { DecisionRow } from '#shared/model/import-plan.ts';
import { composeAnnex } from '#register/annexes/compose.ts';
import { issueAnnex } from '#register/annexes/issue.ts';
import { renderJson } from '#register/annexes/render-json.ts';
import { applyImport } from '#register/importing/apply-plan.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import type { Register } from '#register/store/register.ts';
import { updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

const row = (name: string, purpose: string, given: Partial<DecisionRow> = {}): DecisionRow => ({
  include: true,
  name,
  purpose,
  personalData: `Uppgifter för ${purpose}`,
  kind: 'company',
  subProcessorId: null,
  ...given,
});

function registerWith(...rows: DecisionRow[]): Register {
  const register = newTestRegister();
  applyImport(register, { language: 'sv', rows });
  return register;
}

const idOf = (register: Register, name: string): string =>
  register.all('subProcessor').find((record) => record.legalName === name)?.id ?? '';

const list = { profile: 'list', language: 'sv', audience: 'public', customerId: null, number: null } as const;

describe('a public annex', () => {
  it('shows a masked sub-processor by its public label and says how to learn the name', () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Nyhetsbrev'), row('Brännkyrka Drift AB', 'Servrar'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
    });
    const { content } = composeAnnex(register, list);
    expect(content.rows.map((cells) => cells['name'])).toEqual(['Cirrus Mail Inc.', 'IT-drift']);
    expect(content.notes).toEqual([expect.stringContaining('på begäran')]);
    expect(Buffer.from(renderJson(content)).toString()).not.toContain('Brännkyrka');
    const named = composeAnnex(register, { ...list, audience: 'customer' });
    expect(named.content.rows[1]?.['name']).toBe('Brännkyrka Drift AB');
    expect(named.content.notes).toEqual([]);
  });

  it('prefers the label of the processing, so that one vendor can stand under two categories', () => {
    const register = registerWith(row('Brännkyrka Drift AB', 'Servrar'), row('Brännkyrka Drift AB', 'Sms'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
    });
    updateProcessing(register, register.all('processing')[1]?.id ?? '', { publicLabel: { sv: 'SMS' } });
    expect(composeAnnex(register, list).content.rows.map((cells) => cells['name'])).toEqual(['IT-drift', 'SMS']);
  });

  it('is made in two languages where a label is written in the first only', () => {
    const register = registerWith(row('Brännkyrka Drift AB', 'Servrar'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
    });
    const { content, missing } = composeAnnex(register, { ...list, secondLanguage: 'en' });
    expect(content.rows[0]?.['name']).toBe('IT-drift');
    expect(missing.map(({ field, language }) => [field, language])).toContainEqual(['publicLabel', 'en']);
  });

  it('is not made while a masked sub-processor has no label', () => {
    const register = registerWith(row('Brännkyrka Drift AB', 'Servrar'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), { disclosure: 'masked' });
    expect(() => composeAnnex(register, list)).toThrow(expect.objectContaining({ code: 'MASKED_WITHOUT_LABEL' }));
  });

  it.each([
    'Servrar hos BRÄNNKYRKA  Drift AB i Stockholm',
    'Se avtalet (Brännkyrka Drift AB)',
    'Brännkyrka Drift ABs datahall',
    'Servrar hos Brännkyrka Drift',
    'Brännkyrka Drifts datahall',
    'Bränn\u00ADkyrka\u200B Drift\u2011AB',
    'Org.nr 556000\u2013 0000',
  ])('is not made when another text gives the masked name away: %s', (text) => {
    const register = registerWith(row('Cirrus Mail Inc.', text), row('Brännkyrka Drift AB', 'Servrar'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
      registrationNumber: '556000-0000',
    });
    expect(() => composeAnnex(register, list)).toThrow(expect.objectContaining({ code: 'MASKED_NAME_IN_TEXT' }));
    expect(() => composeAnnex(register, { ...list, audience: 'customer' })).not.toThrow();
  });

  it('is not made when a text has the masked one’s web site or mail; a domain that others share tells nothing', () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Se brannkyrka.example/villkor'), row('Björk AB', 'Servrar'));
    updateSubProcessor(register, idOf(register, 'Björk AB'), {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
      website: 'https://www.brannkyrka.example/sv',
      contactEmail: 'bjork@post.example',
    });
    const refused = expect.objectContaining({ code: 'MASKED_NAME_IN_TEXT' });
    expect(() => composeAnnex(register, list)).toThrow(refused);
    updateProcessing(register, register.all('processing')[0]?.id ?? '', {
      purpose: { sv: 'Fråga kim@post.example' },
      personalData: {},
    });
    expect(() => composeAnnex(register, list)).toThrow(refused);
    updateSubProcessor(register, idOf(register, 'Cirrus Mail Inc.'), { contactEmail: 'kim@post.example' });
    expect(() => composeAnnex(register, list)).not.toThrow();
  });

  it('is not made when the organisation’s address or the contract gives the masked name away', () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Nyhetsbrev'), row('Brännkyrka Drift AB', 'Servrar'));
    const masked = { disclosure: 'masked', publicLabel: { sv: 'IT-drift' } } as const;
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), masked);
    const customerId = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    updateCustomer(register, customerId, { contractReference: 'Drift hos Brännkyrka Drift' });
    const refused = expect.objectContaining({ code: 'MASKED_NAME_IN_TEXT' });
    expect(() => composeAnnex(register, { ...list, customerId })).toThrow(refused);
    expect(() => composeAnnex(register, list)).not.toThrow();
    const { id } = register.organisation;
    register.commit('edit-organisation', (tx) => tx.update('organisation', id, { address: 'c/o Brännkyrka Drift AB' }));
    expect(() => composeAnnex(register, list)).toThrow(refused);
  });

  it('may say what is no secret: a generic word, the own label, a named company of the same group', () => {
    const rows = [
      row('Support AB', 'Support per telefon'),
      row('Molnvall AB', 'Lagring i datahall'),
      row('Molnvall GmbH', 'Molnvall GmbH lagrar, Molnvall GmbH säkerhetskopierar'),
      row('Serverdrift Nord AB', 'Serverdrift Nord'),
    ];
    const register = registerWith(...rows);
    for (const [name, label] of [
      ['Support AB', 'Kundtjänst'],
      ['Molnvall AB', 'IT-drift'],
      ['Serverdrift Nord AB', 'Serverdrift Nord'],
    ] as const) {
      updateSubProcessor(register, idOf(register, name), { disclosure: 'masked', publicLabel: { sv: label } });
    }
    expect(() => composeAnnex(register, list)).not.toThrow();
  });

  it('is not made when the label of one masked sub-processor is the name of another', () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Nyhetsbrev'), row('Brännkyrka Drift AB', 'Servrar'));
    const masked = (label: string) => ({ disclosure: 'masked', publicLabel: { sv: label } }) as const;
    updateSubProcessor(register, idOf(register, 'Cirrus Mail Inc.'), masked('Brännkyrka Drift AB'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), masked('IT-drift'));
    expect(() => composeAnnex(register, list)).toThrow(expect.objectContaining({ code: 'MASKED_NAME_IN_TEXT' }));
  });

  it('gives neither address nor contact of a masked sub-processor away in the profile annex-iv', () => {
    const register = registerWith(row('Brännkyrka Drift AB', 'Servrar'));
    updateSubProcessor(register, idOf(register, 'Brännkyrka Drift AB'), {
      disclosure: 'masked',
      publicLabel: { sv: 'IT-drift' },
      address: 'Hemliga gatan 1',
      registrationNumber: '556000-0000',
      contactName: 'Karin Ek',
      contactEmail: 'karin.ek@brannkyrka.example',
    });
    const text = JSON.stringify(composeAnnex(register, { ...list, profile: 'annex-iv' }).content);
    expect(text).not.toMatch(/Hemliga|556000|Karin|brannkyrka/);
  });
});

describe('an annex', () => {
  it('has one row per processing in the order of the list, and leaves planned and ended ones out', () => {
    const names = ['Örn AB', 'Ardent Pty', 'Örn AB', 'Cirrus Inc.'];
    const register = registerWith(...names.map((name, index) => row(name, `Ändamål ${index}`)));
    expect(register.all('subProcessor')).toHaveLength(3);
    updateProcessing(register, register.all('processing')[1]?.id ?? '', { state: 'ended' });
    updateProcessing(register, register.all('processing')[3]?.id ?? '', { state: 'planned' });
    expect(composeAnnex(register, list).content.rows.map((cells) => cells['purpose'])).toEqual([
      'Ändamål 0',
      'Ändamål 2',
    ]);
  });

  it('has the four fields of Decision (EU) 2021/915 Annex IV', () => {
    const register = registerWith(
      row('Cirrus Mail Inc.', 'Nyhetsbrev', { country: 'USA', countries: ['US'], address: '1 Main St' }),
    );
    const { content } = composeAnnex(register, { ...list, profile: 'annex-iv', language: 'en' });
    expect(content.columns.map((column) => column.key)).toEqual([
      'name-and-number',
      'address',
      'contact',
      'processing',
    ]);
    expect(content.rows[0]?.['address']).toBe('1 Main St\nUnited States');
    expect(content.rows[0]?.['processing']).toContain('Purpose: Nyhetsbrev');
  });

  it('counts the texts that it had to take from another language', () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Nyhetsbrev'));
    expect(composeAnnex(register, { ...list, language: 'en' }).missing).toHaveLength(2);
    expect(composeAnnex(register, list).missing).toEqual([]);
  });

  it('for a customer leaves out what only other services use', () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Nyhetsbrev'), row('Lumen AI GmbH', 'Tolkning'));
    const [payroll, time] = ['00000000-0000-4000-8000-0000000000aa', '00000000-0000-4000-8000-0000000000bb'] as const;
    register.commit('edit-organisation', (tx) => {
      tx.insert('service', { id: payroll, name: 'Lön', description: {}, active: true });
      tx.insert('service', { id: time, name: 'Tid', description: {}, active: true });
    });
    updateProcessing(register, register.all('processing')[1]?.id ?? '', { serviceIds: [time] });
    const customerId = addCustomer(register, { name: 'Lindome kommun', language: 'sv' }).result.id;
    updateCustomer(register, customerId, { serviceIds: [payroll], contractReference: 'K-17' });
    const { content } = composeAnnex(register, { ...list, audience: 'customer', customerId });
    expect(content.rows.map((cells) => cells['name'])).toEqual(['Cirrus Mail Inc.']);
    expect(content.customer).toMatchObject({ name: 'Lindome kommun', contractReference: 'K-17' });
  });

  it('is made without rows for a customer that has an annex, and not for another', async () => {
    const register = registerWith(row('Cirrus Mail Inc.', 'Nyhetsbrev'));
    const [told, other] = ['Lindome kommun', 'Väst AB'].map(
      (name) => addCustomer(register, { name, language: 'sv' }).result.id,
    );
    const forCustomer = { ...list, profile: 'annex-iv', audience: 'customer' } as const;
    const out = join(temporaryFolder(), 'a.json');
    await issueAnnex(register, { ...forCustomer, customerId: told ?? '', identity: null, out });
    for (const { id } of register.all('processing')) updateProcessing(register, id, { state: 'ended' });
    const wishes = {
      ...forCustomer,
      customerId: told ?? '',
      claims: ['agreement-with-all'],
      secondLanguage: 'en',
    } as const;
    const { rows, introduction, notes } = composeAnnex(register, wishes).content;
    expect([rows, notes]).toEqual([[], []]);
    expect(introduction.map(paragraphText)).toEqual([
      'Nordvik Ekonomi AB anlitar inga underbiträden för de tjänster som Lindome kommun använder.',
      'Nordvik Ekonomi AB engages no sub-processors for the services that Lindome kommun uses.',
    ]);
    const refused = expect.objectContaining({ code: 'ANNEX_EMPTY' });
    expect(() => composeAnnex(register, { ...forCustomer, customerId: other ?? '' })).toThrow(refused);
    expect(() => composeAnnex(register, list)).toThrow(refused);
  });

  it('is not made of an empty register', () => {
    expect(() => composeAnnex(newTestRegister(), list)).toThrow(expect.objectContaining({ code: 'ANNEX_EMPTY' }));
  });
});
