import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { temporaryFolder } from '#test/registers.ts';

const vendor = 'Brännkyrka Drift AB';

async function folderWithSample(): Promise<string> {
  const folder = temporaryFolder();
  await bilaga(folder, ['new', './r.bilaga', '--organisation', 'Exempelbolaget AB', '--sample']);
  return folder;
}

it('bilaga file keeps a masked name back unless told otherwise, and warns that documents may tell it', async () => {
  const folder = await folderWithSample();
  const args = ['file', './r.bilaga', '--sub-processor', vendor, '--out'];
  const run = await bilaga(folder, [...args, './ut']);
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('may say who')]);
  expect(readdirSync(join(folder, 'ut'), { recursive: true }).join('\n')).not.toMatch(/Brännkyrka/i);
  const zip = await bilaga(folder, [...args, './ut.zip', '--face', 'internal', '--language', 'sv', '--json']);
  expect([zip.code, zip.stderr, zip.json()]).toEqual([0, '', expect.objectContaining({ form: 'zip' })]);
});

it('bilaga file never writes over a folder, and says which vendor it does not know', async () => {
  const folder = await folderWithSample();
  const args = ['file', './r.bilaga', '--sub-processor', vendor, '--out', './ut'];
  await bilaga(folder, args);
  const again = await bilaga(folder, args);
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('exists already')]);
  const unknown = await bilaga(folder, ['file', './r.bilaga', '--sub-processor', 'Ingen AB', '--out', './ny']);
  expect([unknown.code, unknown.stderr]).toEqual([1, expect.stringContaining('Ingen AB')]);
  expect(readdirSync(folder)).not.toContain('ny');
});
