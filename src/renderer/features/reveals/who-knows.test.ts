import { expect, it } from 'vitest';
import { knowers, maskedNames } from '#renderer/features/reveals/who-knows.ts';
import { newDesk, type TestDesk } from '#test/desk.ts';

const addMasked = (desk: TestDesk, legalName: string, processing = {}): string =>
  desk.addVendor({
    subProcessor: { legalName, disclosure: 'masked', publicLabel: { sv: 'IT-drift' } },
    processings: [processing],
  });

it('counts recipients and not tellings, and keeps names that only the log remembers', () => {
  const desk = newDesk();
  const ek = addMasked(desk, 'Ek Drift AB');
  const alm = addMasked(desk, 'Alm Lön AB');
  const gone = addMasked(desk, 'Borta AB');
  const mo = { customerId: desk.addCustomer('Mo kommun'), recipient: 'Mo kommun' };
  desk.addReveal({ subProcessorId: ek, ...mo });
  desk.addReveal({ subProcessorId: ek, ...mo, toldOn: '2026-02-28' });
  desk.addReveal({ subProcessorId: ek, customerId: null, recipient: 'Revisionsbyrån' });
  desk.addReveal({ subProcessorId: ek, customerId: null, recipient: 'REVISIONSBYRÅN' });
  desk.addReveal({ subProcessorId: alm, ...mo });
  desk.addReveal({ subProcessorId: gone, ...mo, nameTold: 'Borta AB' });
  desk.editVendor(alm, { disclosure: 'named' });
  desk.removeVendor(gone);
  const names = maskedNames(desk.records(), 'sv');
  expect(names.map(({ name, label, state, knowers: count }) => [name, label, state, count])).toEqual([
    ['Ek Drift AB', 'IT-drift', 'masked', 2],
    ['Alm Lön AB', 'IT-drift', 'named', 1],
    ['Borta AB', 'Sms', 'gone', 1],
  ]);
  expect(names[0]?.reveals[0]?.toldOn).toBe('2026-02-28');
});

it('says of each customer only the masked names behind what its annex has', () => {
  const desk = newDesk();
  const payroll = desk.addService('Lön');
  const time = desk.addService('Tid');
  const ek = addMasked(desk, 'Ek Drift AB');
  addMasked(desk, 'Lind Lön AB', { serviceIds: [payroll] });
  addMasked(desk, 'Gran Arkiv AB', { state: 'ended' });
  desk.addCustomer('Mo kommun', { serviceIds: [time] });
  const as = desk.addCustomer('Ås kommun');
  desk.addReveal({ subProcessorId: ek, customerId: as, recipient: 'Ås kommun' });
  desk.addReveal({ subProcessorId: ek, customerId: null, recipient: 'Revisionsbyrån' });
  const answers = knowers(desk.records(), 'sv');
  expect(answers.map(({ name, unknown }) => [name, unknown.map((one) => one.name)])).toEqual([
    ['Mo kommun', ['Ek Drift AB']],
    ['Ås kommun', ['Lind Lön AB']],
    ['Revisionsbyrån', []],
  ]);
});
