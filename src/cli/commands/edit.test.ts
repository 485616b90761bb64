import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addCustomer } from '#register/customers/customers.ts';
import { Register } from '#register/store/register.ts';
import { bilaga } from '#test/command-line.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** A register with one sub-processor, one customer and two services. */
function folderWithRegister(): string {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  addSoundVendor(register, { subProcessor: { legalName: 'Lumen AB' } });
  addCustomer(register, { name: 'Åsele kommun', language: 'sv' });
  register.commit('add-service', (tx) => {
    for (const name of ['Lön', 'Tid'])
      tx.insert('service', { id: register.ports.newId(), name, description: {}, active: true });
  });
  register.close();
  return folder;
}

const edit = (folder: string, ...args: string[]) => bilaga(folder, ['edit', './r.bilaga', ...args]);

function opened(folder: string): Register {
  return Register.open(join(folder, 'r.bilaga'), fixedPorts());
}

it.each([
  [['--sub-processor', 'Lumen AB', 'retention=30'], 'retention is a field of a processing', '--processing N'],
  [['--sub-processor', 'Lumen AB', 'renewsItself=true'], 'renewsItself is a field of an agreement', '--agreement N'],
  [['--sub-processor', 'Lumen AB', 'noticePeriodDays=30'], 'is a field of a customer', '--customer NAME'],
  [['--sub-processor', 'Lumen AB', '--processing', '1', 'website=x'], 'is a field of a sub-processor', ''],
  [['--customer', 'Åsele kommun', 'retention=30'], 'is a field of a processing', '--sub-processor NAME --processing N'],
])('%j says with which option the field is edited', async (args, what, option) => {
  const run = await edit(folderWithRegister(), ...args);
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(what)]);
  expect(run.stderr).toContain(option);
});

it('changes every field of a customer, its services by their names', async () => {
  const folder = folderWithRegister();
  const fields = [
    'noticePeriodDays=30',
    'authorisation=specific',
    'serviceIds=Tid,lön',
    'disclosesMasked=true',
    'disclosureGround=Avtalet, punkt 7',
    'language=fi',
    'contactEmail=a@asele.example',
  ];
  const run = await edit(folder, '--customer', 'åsele kommun', ...fields);
  expect([run.code, run.stderr, run.stdout]).toEqual([0, '', expect.stringContaining('Åsele kommun')]);
  const register = opened(folder);
  const [pay, time] = register.all('service').map(({ id }) => id);
  expect(register.all('customer')[0]).toMatchObject({
    noticePeriodDays: 30,
    authorisation: 'specific',
    serviceIds: [time, pay],
    disclosesMasked: true,
    disclosureGround: 'Avtalet, punkt 7',
    language: 'fi',
    contactEmail: 'a@asele.example',
  });
  register.close();
});

it('changes an agreement, and tells how many there are', async () => {
  const folder = folderWithRegister();
  const of = ['--sub-processor', 'Lumen AB', '--agreement'];
  expect((await edit(folder, ...of, '1', 'version=2.1', 'renewsItself=true')).code).toBe(0);
  const register = opened(folder);
  expect(register.all('agreement')[0]).toMatchObject({ version: '2.1', renewsItself: true });
  register.close();
  const none = await edit(folder, ...of, '4', 'version=3');
  expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('1')]);
});

it.each([
  [['--customer', 'Nobody', 'notes=x'], 1, 'no customer called Nobody'],
  [['--customer', 'Åsele kommun', 'serviceIds=Moln'], 1, 'Moln'],
  [['--customer', 'Åsele kommun', 'noticePeriodDays=soon'], 1, 'not a whole number'],
  [['--customer', 'Åsele kommun', '--sub-processor', 'Lumen AB', 'notes=x'], 2, '--customer'],
  [['--sub-processor', 'Lumen AB', '--agreement', '1', '--processing', '1', 'notes=x'], 2, '--agreement'],
  [['notes=x'], 2, '--sub-processor'],
])('%j is refused in words', async (args, code, words) => {
  const run = await edit(folderWithRegister(), ...args);
  expect([run.code, run.stderr]).toEqual([code, expect.stringContaining(words)]);
});
