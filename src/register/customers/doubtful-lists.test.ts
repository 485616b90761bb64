import { expect, it } from 'vitest';
import { customerRowNotes } from '#shared/messages/customer-row-notes.ts';
import { addCustomer, updateCustomer } from '#register/customers/customers.ts';
import { readCustomers } from '#register/customers/read-customers.ts';
import { listLimits } from '#register/importing/limits.ts';
import { takeIn } from '#test/customer-lists.ts';
import { newTestRegister } from '#test/registers.ts';

const readOne = (list: string) => readCustomers(newTestRegister(), { text: list }).rows[0];

it.each([
  ['notanemail', { contactEmail: 'no-mail-address' }],
  ['signe(at)asele.example', { contactEmail: 'no-mail-address' }],
  ['signe@asele', { contactEmail: 'no-mail-address' }],
  ['signe.falk@asele.example', {}],
  ['Signe <signe@asele.example>, info@asele.example', {}],
  ['-', {}],
])('the e-mail %s is kept as it was written, and what cannot be one is told', (email, doubts) => {
  const register = newTestRegister();
  const plan = readCustomers(register, { text: `Kund;E-post\nÅsele kommun;"${email}"` });
  expect(plan.rows[0]?.doubts).toEqual(doubts);
  takeIn(register, plan);
  expect(register.all('customer')[0]?.contactEmail).toBe(email === '-' ? '' : email);
});

const wrong = { registrationNumber: 'no-such-number' };

it.each([
  ['399999-9992', '', {}],
  ['399999-9993', '', wrong],
  ['3999999993', '', wrong],
  ['16399999-9992', '', {}],
  ['SE399999999201', '', {}],
  ['SE399999999301', '', wrong],
  ['399999-999', 'Sverige', wrong],
  ['399999-999', 'Tyskland', {}],
  ['HRB 12345', '', {}],
  ['saknas', 'Sverige', {}],
  ['100 000 008', 'Norge', {}],
  ['NO 100 000 008 MVA', '', {}],
  ['100 000 009', 'Norge', wrong],
  ['0000001-9', 'Finland', {}],
  ['FI00000019', '', {}],
  ['0000001-8', 'Finland', wrong],
  ['DK 01 00 00 04', 'Danmark', {}],
  ['01000005', 'Danmark', wrong],
])('the registration number %s (%s) is kept, and one whose digits do not agree is told', (number, country, doubts) => {
  const register = newTestRegister();
  const plan = readCustomers(register, { text: `Kund;Orgnr;Land\nÅsele kommun;${number};${country}` });
  expect(plan.rows[0]?.doubts).toEqual(doubts);
  takeIn(register, plan);
  expect(register.all('customer')[0]?.registrationNumber).toBe(number);
});

it('odd languages, days and kinds of authorisation are left out and told, each at its field', () => {
  const row = readOne('Kund;Språk;Varsel;Godkännande\nÅsele kommun;klingonska;30 arbetsdagar;ja');
  expect(row?.problems).toEqual({ language: 'klingonska', noticePeriodDays: '30 arbetsdagar', authorisation: 'ja' });
  expect(row?.values).toEqual({ name: 'Åsele kommun' });
});

it('a new customer that is left without services is told to count as a user of all, or it would be told of everything', () => {
  const notes = (text: string): string[] => customerRowNotes(readOne(text) ?? expect.fail(), (key) => key);
  expect(notes('Kund;Tjänster\nÅsele kommun;Okänd tjänst')).toEqual(['customerList.problem', 'customerList.usesAll']);
  expect(notes('Kund;Språk\nÅsele kommun;sv')).toEqual([]);
});

it.each(['99999', '-5', '1 månad', '30–60', '=30', '3651'])('%s is no number of days of notice', (days) => {
  expect(readOne(`Kund;Varsel\nÅsele kommun;${days}`)?.problems).toEqual({ noticePeriodDays: days });
});

it('a text that does not fit its field is shortened, and that is told instead of done in silence', () => {
  const register = newTestRegister();
  const plan = readCustomers(register, {
    text: `Kund;Kontakt;Anteckningar\n${'Å'.repeat(501)};${'k'.repeat(600)};${'n'.repeat(600)}`,
  });
  expect(plan.rows[0]?.doubts).toEqual({ name: 'shortened', contactName: 'shortened' });
  takeIn(register, plan);
  const [customer] = register.all('customer');
  expect([customer?.name.length, customer?.contactName.length, customer?.notes.length]).toEqual([500, 500, 600]);
});

it('a customer of the same name with another registration number is a new one, and that is told', () => {
  const register = newTestRegister();
  const { id } = addCustomer(register, { name: 'Väst AB', language: 'sv' }).result;
  updateCustomer(register, id, { registrationNumber: '399999-9992' });
  const plan = readCustomers(register, {
    text: 'Kund;Orgnr\nVÄST AB;399999-9984\nÖst AB;399999-9976\nöst ab;399999-9968',
  });
  expect(plan.rows.map(({ customerId, repeats, doubts }) => [customerId, repeats, doubts.name])).toEqual([
    [null, null, 'same-name'],
    [null, null, undefined],
    [null, null, 'same-name'],
  ]);
});

it('of one name, the number of a later row is that of the row without one, and the next number is another customer', () => {
  const plan = readCustomers(newTestRegister(), {
    text: 'Kund;Orgnr\nnord ab;\nNORD AB;399999-9992\nNord AB;399999-9984',
  });
  expect(plan.rows.map(({ include, repeats, doubts }) => [include, repeats, doubts.name])).toEqual([
    [true, null, undefined],
    [false, 2, undefined],
    [true, null, 'same-name'],
  ]);
});

it('a row without a name is taken in where its number is known, and else left out with a word', () => {
  const register = newTestRegister();
  const { id } = addCustomer(register, { name: 'Väst AB', language: 'sv' }).result;
  updateCustomer(register, id, { registrationNumber: '399999-9992' });
  const plan = readCustomers(register, { text: 'Kund;Orgnr;Varsel\n;399999-9992;30\n;399999-9984;60' });
  expect(plan.rows.map(({ include, customerId }) => [include, customerId])).toEqual([
    [true, id],
    [false, null],
  ]);
  const notes = plan.rows.map((row) => customerRowNotes(row, (key) => key));
  expect(notes).toEqual([[], ['customerList.nameless']]);
  takeIn(register, plan);
  expect(register.get('customer', id)).toMatchObject({ name: 'Väst AB', noticePeriodDays: 30 });
});

it('a name without a number that several customers have is told: the row may be about another of them', () => {
  const register = newTestRegister();
  for (const number of ['399999-9992', '399999-9984']) {
    const { id } = addCustomer(register, { name: 'Väst AB', language: 'sv' }).result;
    updateCustomer(register, id, { registrationNumber: number });
  }
  const plan = readCustomers(register, { text: 'Kund;Varsel\nVäst AB;30' });
  expect(plan.rows[0]).toMatchObject({ customerId: expect.any(String), doubts: { name: 'several' } });
});

it.each([
  ['"oklart\nÖst AB;x\nSyd AB;y', ['Väst AB', 'Öst AB', 'Syd AB']],
  ['"oklart\nÖst AB;x\nSyd AB;13" skärm', ['Väst AB', 'Öst AB', 'Syd AB']],
  ['"rad; ett\nrad; två"\nSyd AB;y', ['Väst AB', 'Syd AB']],
])('a quotation mark that is a letter swallows no customer: %j', (text, names) => {
  const plan = readCustomers(newTestRegister(), { text: `Kund;Anteckningar\nVäst AB;${text}` });
  expect(plan.rows.map(({ values }) => values.name)).toEqual(names);
});

it('formulas stay text, and a cell of a megabyte is refused with its line', () => {
  const register = newTestRegister();
  const formula = "=cmd|' /C calc'!A0";
  takeIn(register, readCustomers(register, { text: `Kund;Avtal\n"${formula}";@SUM(1)` }));
  expect(register.all('customer')[0]).toMatchObject({ name: formula, contractReference: '@SUM(1)' });
  const huge = () => readCustomers(register, { text: `Kund;Notes\nVäst;x\nÖst;${'y'.repeat(1_000_000)}` });
  expect(huge).toThrow(
    expect.objectContaining({ code: 'LIST_CELL_TOO_LONG', values: { line: 3, limit: listLimits.cell } }),
  );
});

it('ten thousand customers of one name are told apart by their numbers without comparing each with each', () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `Nord AB;${100_000 + at}-X`);
  const plan = readCustomers(newTestRegister(), { text: `Kund;Orgnr\n${lines.join('\n')}` });
  expect(plan.rows.filter(({ include, doubts }) => include && doubts.name === 'same-name')).toHaveLength(9999);
});
