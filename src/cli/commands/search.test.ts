import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

/** A folder with a register `r.bilaga`, to whose sub-processor a contract has just been attached from the command line. */
async function withContract(): Promise<string> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  addSoundVendor(register);
  register.close();
  writeFileSync(join(folder, 'contract.txt'), 'Vite vid försening: 5 000 kr per dag.\nDrift av servrar ingår.');
  await bilaga(folder, ['attach', './r.bilaga', '--sub-processor', 'Granholmen Drift AB', './contract.txt']);
  return folder;
}

it('finds words in documents that nobody has read yet, and says where they are attached', async () => {
  const run = await bilaga(await withContract(), ['search', './r.bilaga', 'FORSENING', 'vite']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout.split('\n')).toEqual([
    'contract.txt, page 1',
    expect.stringMatching(/^ {2}Granholmen Drift AB · /),
    '  Vite vid försening: 5 000 kr per dag. Drift av servrar ingår.',
    'No record has “FORSENING vite”.',
    'One document has it.',
    '',
  ]);
});

it('gives records and documents as JSON', async () => {
  const run = await bilaga(await withContract(), ['search', './r.bilaga', 'drift servrar', '--json']);
  expect(run.json()).toMatchObject({
    records: { total: 1, hits: [{ table: 'processing', field: 'purpose' }] },
    documents: { total: 1, unread: 0, hits: [{ name: 'contract.txt', page: 1 }] },
  });
});

it('says that there is nothing', async () => {
  const run = await bilaga(await withContract(), ['search', './r.bilaga', 'xyzzy'], 'sv_SE.UTF-8');
  expect([run.code, run.stdout]).toEqual([0, 'Ingen post innehåller ”xyzzy”.\nInget dokument innehåller det.\n']);
});
