import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';

function folderWithList(): string {
  const folder = temporaryFolder();
  newTestRegister(join(folder, 'r.bilaga')).close();
  writeFileSync(
    join(folder, 'kunder.csv'),
    'Kund;Varsel (dagar);Tjänster;Säljare\nÅsele kommun;30;Lön;Kim\nÅsele Kommun;60;;Kim\n',
  );
  return folder;
}

it('shows what a list of customers was understood as, and changes nothing on a dry run', async () => {
  const folder = folderWithList();
  const run = await bilaga(folder, ['import-customers', './r.bilaga', './kunder.csv', '--dry-run']);
  expect([run.code, run.stderr]).toEqual([0, '']);
  expect(run.stdout.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))).toEqual([
    '2 | new | Åsele kommun | Services: “Lön” was not understood and is left out.',
    '3 | not | Åsele Kommun | The same customer as on line 2.',
    'Columns not taken in: Säljare',
    '',
    '1 customer would be taken in. Nothing was changed.',
    '',
  ]);
  const json = await bilaga(folder, ['import-customers', './r.bilaga', './kunder.csv', '--dry-run', '--json']);
  expect(json.json()).toMatchObject({ dryRun: true, plan: { rows: [{ customerId: null }, { repeats: 2 }] } });
});

it('takes it in, knows the customers the next time, and refuses what is no such list', async () => {
  const folder = folderWithList();
  const first = await bilaga(folder, ['import-customers', './r.bilaga', './kunder.csv']);
  expect(first.stdout).toContain('1 new customer, none updated. Revision 2.');
  const again = await bilaga(folder, ['import-customers', './r.bilaga', './kunder.csv'], 'sv_SE');
  expect(again.stdout).toContain('Listan säger inget nytt. Ingenting ändrades.');
  writeFileSync(join(folder, 'annat.csv'), 'Bil;Färg\nVolvo;röd\n');
  const other = await bilaga(folder, ['import-customers', './r.bilaga', './annat.csv']);
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining('No list of customers was found')]);
});
