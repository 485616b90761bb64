import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bilaga } from '#test/command-line.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';

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
    '2 | new | Åsele kommun',
    'Services: “Lön” was not understood and is left out.',
    expect.stringContaining('counts as using all of them'),
    '3 | not | Åsele Kommun',
    'The same customer as on line 2.',
    'New customers for which the list says nothing else get: general authorisation; annexes in Swedish.',
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

it('tells at the row and field what was doubted, whole, and of whom a row with another name is', async () => {
  const folder = folderWithList();
  await bilaga(folder, ['import-customers', './r.bilaga', './kunder.csv']);
  writeFileSync(
    join(folder, 'kunder.csv'),
    'Kund;Orgnr;E-post;Språk\nÅSELE KOMMUN;399999-9993;notanemail;klingonska\n',
  );
  const { stdout } = await bilaga(folder, ['import-customers', './r.bilaga', './kunder.csv', '--dry-run']);
  expect(stdout.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'In the register: Åsele kommun',
      'Registration number: the digits of “399999-9993” do not agree, so one of them is wrong or missing. It is taken in as it is written.',
      'E-mail: “notanemail” is not an e-mail address. It is taken in as it is written.',
      'Language: “klingonska” was not understood and is left out.',
    ]),
  );
});

it('of a workbook with several sheets of customers it says which it read, and reads the one that is named', async () => {
  const folder = folderWithList();
  const sheets = {
    Kommuner: sheetData([['Kund'], ['Åsele kommun'], ['Bro kommun']]),
    Företag: sheetData([['Kund'], ['Väst AB']]),
  };
  writeFileSync(join(folder, 'kunder.xlsx'), workbookBytes({ sheets }));
  const dry = (...more: string[]) =>
    bilaga(folder, ['import-customers', './r.bilaga', './kunder.xlsx', '--dry-run', ...more]);
  const first = await dry();
  expect(first.stdout).toContain('Read: Kommuner (2 rows). Customers are also in: Företag (1 row).');
  for (const table of ['Företag', '2']) expect((await dry('--table', table)).stdout).toMatch(/new +Väst AB\n/);
  const wrong = await dry('--table', 'Skolor');
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Kommuner, Företag')]);
});
