import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Register } from '#register/store/register.ts';
import { updateProcessing, updateSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { bilaga } from '#test/command-line.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor, type AddedVendor } from '#test/sound-vendor.ts';

const notACountry = (field: string) =>
  expect.objectContaining({
    code: 'INVALID_INPUT',
    values: expect.objectContaining({ field, problem: 'not-a-country' }),
  });

it('refuses codes of no country, alone or in a list, in a new record or an old one', () => {
  const register = newTestRegister();
  const { id, processingIds } = addSoundVendor(register);
  const [processingId = ''] = processingIds;
  const before = register.latestRevision();
  expect(() => updateSubProcessor(register, id, { country: 'ZZ' })).toThrow(notACountry('country'));
  expect(() => updateProcessing(register, processingId, { storageCountries: ['SE', 'XK'] })).toThrow(
    notACountry('storageCountries'),
  );
  expect(() => addSoundVendor(register, { processings: [{ accessCountries: ['UK'] }] })).toThrow(
    notACountry('accessCountries'),
  );
  expect(register.latestRevision()).toEqual(before);
});

/** A register as an earlier version could write it: with a code of no country, which was then mended. */
function oldRegister(): { path: string; vendor: AddedVendor } {
  const path = join(temporaryFolder(), 'old.bilaga');
  const register = newTestRegister(path);
  const vendor = addSoundVendor(register, { processings: [{ storageCountries: ['SE', 'AX'] }] });
  register.database.prepare(`UPDATE processing SET storage_countries = '["SE","ZZ"]'`).run();
  register.close();
  return { path, vendor };
}

it('leaves an old code readable, and lets it stay or go', () => {
  const { path, vendor } = oldRegister();
  const register = Register.open(path, fixedPorts('2026-04-01T08:00:00.000Z'));
  const [id = ''] = vendor.processingIds;
  expect(register.get('processing', id).storageCountries).toEqual(['SE', 'ZZ']);
  updateProcessing(register, id, { retention: { sv: '10 dagar' } });
  updateProcessing(register, id, { storageCountries: ['ZZ', 'NO'] });
  updateProcessing(register, id, { storageCountries: ['NO'] });
  expect(() => updateProcessing(register, id, { storageCountries: ['NO', 'ZZ'] })).toThrow(
    notACountry('storageCountries'),
  );
  register.undo();
  expect(register.get('processing', id).storageCountries).toEqual(['ZZ', 'NO']);
  register.close();
});

it('lists an old register on the command line', async () => {
  const { path } = oldRegister();
  const run = await bilaga('/', ['list', path, '--json']);
  expect([run.code, run.json()]).toMatchObject([0, [{ storageCountries: ['SE', 'ZZ'] }]]);
});

it.each(['C', 'sv_SE.UTF-8'])(
  'says on the command line (%s) of which record, and what a country is',
  async (language) => {
    const { path } = oldRegister();
    for (const code of ['ZZ', 'XK', 'Sweden']) {
      const edit = ['edit', path, '--sub-processor', 'Granholmen Drift AB', `country=${code}`];
      const { code: exit, stderr } = await bilaga('/', edit, language);
      expect([code, exit, stderr]).toEqual([code, 1, expect.stringMatching(/Granholmen Drift AB.*ISO 3166-1/)]);
    }
  },
);
