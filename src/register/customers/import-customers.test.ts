import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerRow } from '#shared/ipc/customers-contract.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { importCustomers } from '#register/customers/import-customers.ts';
import { readCustomers } from '#register/customers/read-customers.ts';
import { RegisterError } from '#register/errors.ts';
import { listLimits } from '#register/importing/limits.ts';
import { registerWithServices, takeIn } from '#test/customer-lists.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { workbookBytes } from '#test/workbook-bytes.ts';

const swedish = [
  'Kunder per 2026-03-01;;;',
  'Kund;Org.nr;Postadress;Land;Kontaktperson;E-post;Avtal;Tjänster;Språk;Godkännande;Varsel (dagar);Säljare',
  '"Åsele kommun";212000-2551;"Lillgatan 1',
  '919 85 Åsele";Sverige;Signe Falk;signe.falk@asele.example;A-1;Lön, Tid & närvaro;svenska;Allmänt förhandstillstånd;30 dagar;Kim',
  'Väst & Co AB;556000-0309;;;;;;Moln;Engelska;särskilt;snarast;Kim',
].join('\r\n');

describe('a list of customers', () => {
  it('is read by its Swedish headings, whatever stands before them, and says what it did not understand', () => {
    const register = registerWithServices();
    const plan = readCustomers(register, { text: swedish });
    expect(plan.unknown).toEqual(['Säljare']);
    expect(plan.rows).toEqual([
      {
        line: 3,
        include: true,
        customerId: null,
        repeats: null,
        problems: {},
        doubts: {},
        values: {
          name: 'Åsele kommun',
          registrationNumber: '212000-2551',
          address: 'Lillgatan 1\n919 85 Åsele',
          country: 'SE',
          contactName: 'Signe Falk',
          contactEmail: 'signe.falk@asele.example',
          contractReference: 'A-1',
          services: 'Lön\nTid & närvaro',
          language: 'sv',
          authorisation: 'general',
          noticePeriodDays: '30',
        },
      },
      {
        line: 5,
        include: true,
        customerId: null,
        repeats: null,
        problems: { services: 'Moln', noticePeriodDays: 'snarast' },
        doubts: { registrationNumber: 'no-such-number' },
        values: {
          name: 'Väst & Co AB',
          registrationNumber: '556000-0309',
          language: 'en',
          authorisation: 'specific',
        },
      },
    ]);
  });

  it('becomes customers in one revision, with services by name and no default for the days of notice', () => {
    const register = registerWithServices();
    const { revision, result } = takeIn(register, readCustomers(register, { text: swedish }));
    expect(result).toEqual({ added: 2, updated: 0 });
    const [first, second] = register.all('customer');
    const [payroll, time] = register.all('service').map(({ id }) => id);
    expect(first).toMatchObject({ serviceIds: [payroll, time], noticePeriodDays: 30, country: 'SE', language: 'sv' });
    expect(second).toMatchObject({ serviceIds: [], noticePeriodDays: null, language: 'en', authorisation: 'specific' });
    expect(register.latestRevision().number).toBe(revision);
    register.undo();
    expect(register.all('customer')).toEqual([]);
  });

  it('updates whom it knows by number or name and empties nothing', () => {
    const register = registerWithServices();
    const { id } = addCustomer(register, { name: 'Väst och Co AB', language: 'de' }).result;
    updateCustomer(register, id, { registrationNumber: '5560000309', notes: 'Ringde', noticePeriodDays: 14 });
    const other = addCustomer(register, { name: 'Åsele Kommun', language: 'sv' }).result.id;
    const text = 'Customer\tRegistration number\tNotice period\tNotes\nWest\tSE556000030901\t\t\nÅSELE KOMMUN\t\t60\t';
    const plan = readCustomers(register, { text });
    expect(plan.rows.map(({ customerId }) => customerId)).toEqual([id, other]);
    expect(takeIn(register, plan).result).toEqual({ added: 0, updated: 1 });
    expect(register.get('customer', id)).toMatchObject({
      name: 'Väst och Co AB',
      registrationNumber: '5560000309',
      notes: 'Ringde',
      noticePeriodDays: 14,
      language: 'de',
    });
    expect(register.get('customer', other).noticePeriodDays).toBe(60);
  });

  it.each([
    ['Kund\tDataskyddsombud\tDataskyddsombudets e-post\tOmbudets telefon\tEU-företrädare', 'Maud Hale'],
    ['Customer\tData Protection Officer\tDPO e-mail address\tDPO phone\tEU representative', 'Maud Hale'],
    ['Kund\tE-post till dataskyddsombudet\tDSO tel.\tDataskyddsombud\tFöreträdare i EU', 'dso@asele.example'],
  ])('knows the officer and the representative of the controller by the headings %s', (headings, first) => {
    const officer = [first, first === 'Maud Hale' ? 'dso@asele.example' : '+46 940 140 00'];
    const rest = first === 'Maud Hale' ? '+46 940 140 00' : 'Maud Hale';
    const register = newTestRegister();
    const row = ['Ardent Ltd', ...officer, rest, 'Ardent EU ApS'].join('\t');
    const plan = readCustomers(register, { text: `${headings}\n${row}` });
    expect(plan.unknown).toEqual([]);
    takeIn(register, plan);
    expect(register.all('customer')).toMatchObject([
      {
        dpoName: 'Maud Hale',
        dpoEmail: 'dso@asele.example',
        dpoPhone: '+46 940 140 00',
        representative: 'Ardent EU ApS',
        contactName: '',
        contactEmail: '',
      },
    ]);
  });

  it('takes the officer’s name and address apart where they stand together, beside those of the contact', () => {
    const register = newTestRegister();
    const text = 'Kund\tKontakt\tDataskyddsombud\nÅsele\tSigne Falk <s@asele.example>\tMaud Hale (dso@asele.example)';
    takeIn(register, readCustomers(register, { text }));
    expect(register.all('customer')).toMatchObject([
      {
        contactName: 'Signe Falk',
        contactEmail: 's@asele.example',
        dpoName: 'Maud Hale',
        dpoEmail: 'dso@asele.example',
      },
    ]);
  });

  it('takes nobody of the same name with another registration number for the one it knows', () => {
    const register = newTestRegister();
    const { id } = addCustomer(register, { name: 'Väst AB', language: 'sv' }).result;
    updateCustomer(register, id, { registrationNumber: '556000-0309' });
    const plan = readCustomers(register, { text: 'Kund;Orgnr\nVäst AB;556000-0408' });
    expect(plan.rows[0]?.customerId).toBeNull();
  });

  it('leaves out a row about a customer that an earlier row is about, and makes one of them if it is taken in', () => {
    const register = newTestRegister();
    const plan = readCustomers(register, {
      text: 'Kund;E-post\nVäst AB;\nÖst AB;\nVäst;post@vast.example\n;x@y.example',
    });
    expect(plan.rows.map(({ include, repeats }) => [include, repeats])).toEqual([
      [true, null],
      [true, null],
      [false, 2],
      [false, null],
    ]);
    const rows = plan.rows.map((row) => ({ ...row, include: row.values.name !== undefined }));
    expect(importCustomers(register, { rows, language: 'sv' }).result).toEqual({ added: 2, updated: 0 });
    expect(register.all('customer')[0]?.contactEmail).toBe('post@vast.example');
  });

  it('does not take the days of notice to end the contract for those of changes', () => {
    const plan = readCustomers(registerWithServices(), {
      text: 'Kund;Uppsägningstid (dagar);Org.nr\nÅsele kommun;90;212000-2551',
    });
    expect(plan.unknown).toEqual(['Uppsägningstid (dagar)']);
    expect(plan.rows[0]?.values.noticePeriodDays).toBeUndefined();
  });

  it('is read from a table of a web page, a file in Windows-1252, and a column of names', () => {
    const register = newTestRegister();
    const html =
      '<p>Våra kunder</p><table><tr><th>Kund<th>Kontakt</tr><tr><td>Åsele&nbsp;kommun<td>Signe Falk &lt;s.falk@asele.example&gt;</table>';
    expect(readCustomers(register, { text: '', html }).rows[0]?.values).toEqual({
      name: 'Åsele kommun',
      contactName: 'Signe Falk',
      contactEmail: 's.falk@asele.example',
    });
    const path = join(temporaryFolder(), 'kunder.csv');
    writeFileSync(path, Buffer.from('sep=,\nKund,Spr\u00e5k\n\u00c5sele kommun,norska\n', 'latin1'));
    expect(readCustomers(register, { path }).rows[0]?.values).toEqual({ name: 'Åsele kommun', language: 'nb' });
    expect(readCustomers(register, { text: 'Kunder\nÅsele kommun\nVäst AB' }).rows).toHaveLength(2);
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (...cells: string[]) => `<row>${cells.map(cell).join('')}</row>`;
    const sheet = `<sheetData>${row('Kund', 'Varslingstid (dagar)')}${row('Åsele kommun', '30')}</sheetData>`;
    const workbook = join(temporaryFolder(), 'kunder.xlsx');
    writeFileSync(workbook, workbookBytes({ sheets: { Blad1: sheet } }));
    expect(readCustomers(register, { path: workbook }).rows[0]?.values).toEqual({
      name: 'Åsele kommun',
      noticePeriodDays: '30',
    });
  });

  it.each([
    ['LIST_EMPTY', ' \n'],
    ['CUSTOMERS_NOT_RECOGNISED', 'Åsele kommun;212000-2551\nVäst AB;556000-0309'],
    ['CUSTOMERS_NOT_RECOGNISED', 'Kund;Orgnr'],
    ['CUSTOMERS_NOT_RECOGNISED', 'Underbiträde;Ändamål\nKattegatt AB;Drift'],
    ['LIST_CELL_TOO_LONG', `Kund;Notes\nVäst;${'x'.repeat(listLimits.cell + 1)}`],
    ['LIST_TOO_LONG', `Kund\n${'A\n'.repeat(listLimits.rows + 1)}`],
  ])('is refused with %s where it is none', (code, text) => {
    expect(() => readCustomers(newTestRegister(), { text })).toThrow(expect.objectContaining({ code }));
  });

  it('with nothing chosen, or a new customer without a name, is not taken in', () => {
    const register = newTestRegister();
    const row = {
      line: 2,
      include: true,
      values: { notes: 'x' },
      customerId: null,
      problems: {},
      doubts: {},
      repeats: null,
    };
    const taken = (include: boolean) => () =>
      importCustomers(register, { rows: [{ ...row, include }], language: 'sv' });
    expect(taken(false)).toThrow(expect.objectContaining({ code: 'IMPORT_NOTHING_CHOSEN' }));
    expect(taken(true)).toThrow(expect.objectContaining({ code: 'CUSTOMER_NAME_MISSING' }));
  });

  it('of any text whatsoever is a plan or a refusal, and what a plan says is what is taken in', () => {
    const register = registerWithServices();
    const cell = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('Lön', 'SE', '30 dagar', 'särskilt', '"', '\t', '='),
    );
    const list = fc.array(fc.array(cell, { minLength: 1, maxLength: 13 }), { maxLength: 8 });
    const heading = fc.shuffledSubarray(
      ['Kund', 'Orgnr', 'Adress', 'Land', 'Kontakt', 'E-post', 'Avtal', 'Tjänster', 'Språk', 'Godkännande', 'Varsel'],
      { minLength: 2 },
    );
    fc.assert(
      fc.property(heading, list, fc.constantFrom(';', ',', '\t'), (headings, rows, delimiter) => {
        const text = [headings, ...rows].map((cells) => cells.join(delimiter)).join('\n');
        try {
          const plan = readCustomers(register, { text });
          expect(plan.rows.every((row) => customerRow.safeParse(row).success)).toBe(true);
          if (!plan.rows.some(({ include }) => include)) return;
          takeIn(register, plan);
          expect(
            readCustomers(register, { text })
              .rows.filter(({ include }) => include)
              .every(({ customerId }) => customerId !== null),
          ).toBe(true);
          register.undo();
        } catch (error) {
          expect(error).toBeInstanceOf(RegisterError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
