import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

/** `r.bilaga` with one sub-processor, after `sql` has been run in it past the register. */
function folderWith(sql = ''): string {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'));
  addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' });
  register.database.exec(sql);
  register.close();
  return folder;
}

it('finds a sound register intact, under whatever name', async () => {
  const folder = folderWith();
  const run = await bilaga(folder, ['verify', './r.bilaga']);
  expect([run.code, run.stdout]).toEqual([
    0,
    `${join(folder, 'r.bilaga')}: intact. 2 revisions, 3 records as history says, 0 documents.\n`,
  ]);
  renameSync(join(folder, 'r.bilaga'), join(folder, 'copy.bak'));
  const renamed = await bilaga(folder, ['verify', './copy.bak', '--json']);
  expect([renamed.code, renamed.json()]).toMatchObject([0, { revisions: 2, brokenAt: null, differing: 0 }]);
});

it('names what was changed, added and removed, with exit code 1, in both languages', async () => {
  const folder = folderWith(`
    UPDATE sub_processor SET address = 'Annan väg 1', country = NULL;
    DELETE FROM processing; UPDATE document SET size = 1;
    INSERT INTO service (id, name, description, active) VALUES ('x', 'Påhittad tjänst', '{}', 1)`);
  const run = await bilaga(folder, ['verify', './r.bilaga']);
  expect([run.code, run.stdout.split('\n').slice(1)]).toEqual([
    1,
    [
      '  + Service Påhittad tjänst: It is in the file, though no revision put it there.',
      '  ~ Sub-processor Brännkyrka Drift AB: address: history says (empty) (revision 2), the file Annan väg 1',
      '  ~ Sub-processor Brännkyrka Drift AB: country: history says SE (revision 2), the file (empty)',
      '  - Processing Brännkyrka Drift AB: It is gone, though no revision removed it. Revision 2 wrote it last.',
      '',
    ],
  ]);
  const swedish = await bilaga(folder, ['verify', './r.bilaga'], 'sv_SE.UTF-8');
  expect(swedish.stdout).toMatch(/INTE oskadat[\s\S]*historiken säger SE \(revision 2\), filen \(tomt\)/);
});

it('names the revision at which the chain is broken', async () => {
  const folder = folderWith(`DROP TRIGGER revision_is_fixed; UPDATE revision SET records = 9 WHERE number = 2`);
  const run = await bilaga(folder, ['verify', './r.bilaga']);
  expect([run.code, run.stdout]).toEqual([1, expect.stringContaining('broken at revision 2')]);
});

it('tells what is neither a PDF nor a register, and what it has no use for', async () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'list.txt'), 'a');
  const codes = [];
  for (const args of [['./list.txt'], ['./none.pdf'], ['./none.bilaga'], ['./r.bilaga', '--ca', './list.txt']]) {
    const run = await bilaga(folder, ['verify', ...args]);
    codes.push([run.code, run.stdout, run.stderr !== '']);
  }
  expect(codes).toEqual([
    [1, '', true],
    [1, '', true],
    [1, '', true],
    [2, '', true],
  ]);
});
