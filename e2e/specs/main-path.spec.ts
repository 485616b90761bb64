import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { annexContent as annexModel } from '#shared/model/annex-content.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { bilaga } from '#test/command-line.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { listRows } from '#test/lists/fixtures.ts';
import { closeApp } from '../fixtures/launch.ts';
import { expect, test } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { signer, writeSignedPdf } from '../fixtures/pdfs.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { DocumentPage } from '../pages/documents.ts';
import { ImportingPage } from '../pages/importing.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const person = { name: 'Åsa Öberg', email: 'asa.oberg@exempelbolaget.example', passphrase: 'kvarn och bro' };
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** Runs a check by an independent program, or says that it was not done. */
async function independently(program: string, check: () => Promise<void> | void): Promise<void> {
  await test.step(`${program} on the signed PDF`, async (step) => {
    step.skip(!hasProgram(program), `${program} is not installed: this one check was not done`);
    await check();
  });
}

test('from an empty profile to a signed annex on disk', async ({ launch, profile }) => {
  test.setTimeout(180_000);
  const launched = await launch({ locale: 'sv-SE' });
  const { window: page } = launched;
  const start = new StartPage(launched, 'sv');

  // First start: the company's own list, pasted as it stands on its web page.
  await start.list.fill(await readFile(join(import.meta.dirname, '../../test/lists/webbsida-sv.txt'), 'utf8'));
  await start.button('start.list.continue').click();
  await start.nameAndSave(join(profile, 'exempel.bilaga'), 'Exempelbolaget AB');

  // The review: twenty rows, nothing of the introduction or the footer.
  const importing = new ImportingPage(page, 'sv');
  await expect(importing.rows).toHaveCount(20);
  for (const [index, [name, purpose, personalData]] of listRows.sv.entries()) {
    await expect(importing.cell('name', index + 1)).toHaveValue(name);
    await expect(importing.cell('purpose', index + 1)).toHaveValue(purpose);
    await expect(importing.cell('personalData', index + 1)).toHaveValue(personalData);
  }
  await importing.applyButton.click();

  const register = new RegisterPage(page, 'sv');
  await expect(register.grid).toBeVisible();

  // A signed agreement dropped on a vendor.
  const agreement = join(profile, 'PUB-avtal Brännkyrka.pdf');
  await writeSignedPdf(agreement);
  const agreements = new AgreementsPage(register);
  await agreements.open('Brännkyrka Drift AB');
  await dropFiles(agreements.drop, [agreement]);
  const stored = agreements.document('PUB-avtal Brännkyrka.pdf');
  await expect(stored).toContainText(agreements.text('signatures.valid', { count: 1 }));
  const document = new DocumentPage(register, 'PUB-avtal Brännkyrka.pdf');
  await document.open('PUB-avtal Brännkyrka.pdf');
  await document.button('documents.details').click();
  await expect(document.side).toContainText(signer.name);
  await expect(document.side).toContainText(signer.organisation);

  // The annex: previewed, signed with an identity made here, saved.
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched, 'sv');
  await annexes.choose('annexes.audience.customer');
  await annexes.addCustomer('Lindome kommun');
  await expect(annexes.previewPage(1, 2).or(annexes.previewPage(1, 1))).toContainText('Lindome kommun');
  await annexes.button('annexes.issue').click();
  await annexes.makeIdentity(person, join(profile, 'asa.p12'));
  const pdf = join(profile, 'bilaga.pdf');
  await annexes.save(pdf, true);
  await expect(annexes.dialog).toContainText(annexes.text('issue.done.signed', { name: person.name }), {
    timeout: 60_000,
  });
  await annexes.button('issue.done.close').click();
  await closeApp(launched);

  // Checked from outside.
  expect((await stat(pdf)).size).toBeGreaterThan(10_000);
  await independently('pdfsig', () => {
    const { output } = runProgram('pdfsig', ['-nocert', pdf]);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Total document signed');
  });
  await independently('qpdf', () => {
    expect(runProgram('qpdf', ['--check', pdf])).toMatchObject({ status: 0 });
  });
  await independently('pdftotext', () => {
    const printed = squeezed(runProgram('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']).output);
    let from = 0;
    for (const cell of listRows.sv.flat()) {
      const at = printed.indexOf(squeezed(cell), from);
      expect(at, `“${cell}” after character ${from}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  // The attached content is the register's rows.
  const attached = annexModel.parse(
    JSON.parse(new TextDecoder().decode(extractAttachment(await readFile(pdf), 'annex.json') ?? undefined)),
  );
  expect(attached.customer?.name).toBe('Lindome kommun');
  const rows = attached.rows.map((row) => [row['name'], row['purpose'], row['personal-data']]);
  const listed = await bilaga(profile, ['list', './exempel.bilaga', '--json'], 'sv_SE.UTF-8');
  const registered = (listed.json() as { subProcessor: string; purpose: unknown; personalData: unknown }[]).map(
    ({ subProcessor, purpose, personalData }) => [subProcessor, inSwedish(purpose), inSwedish(personalData)],
  );
  expect(rows).toEqual(registered);
  expect(rows).toEqual(listRows.sv);
});

/** The command line gives texts by language or in one; the list was in Swedish. */
function inSwedish(text: unknown): unknown {
  return typeof text === 'object' && text !== null && 'sv' in text ? text.sv : text;
}
