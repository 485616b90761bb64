import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractAttachment } from '#register/signing/attachments.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { chooseSavePath, expect, expectAccessible, test, type LaunchedApp } from '../fixtures/app.ts';
import { daysAgo, writePastRegister } from '../fixtures/past-register.ts';
import { passphrase, signer, writeIdentity } from '../fixtures/pdfs.ts';
import { AnnexesPage } from '../pages/annexes.ts';
import { ImportingPage } from '../pages/importing.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

// Making keys, signing and drawing take their time on a busy machine.
test.describe.configure({ timeout: 180_000 });

const person = { name: 'Anna Ek', email: 'anna.ek@kvarnby.example', passphrase: 'kvarn och bro' };
/** Of the sample: masked, and published as “IT operations”. */
const masked = 'Brännkyrka Drift AB';

async function openAnnexes(launched: LaunchedApp, folder: string): Promise<[AnnexesPage, RegisterPage]> {
  const register = await new StartPage(launched).openSample(folder);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.preview.locator('canvas').first().waitFor();
  return [annexes, register];
}

test('a masked name is in no part of a public annex, and in the customer’s it is', async ({ launch, profile }) => {
  const launched = await launch();
  const [annexes] = await openAnnexes(launched, profile);
  const pdf = join(profile, 'public.pdf');
  await annexes.button('annexes.issue').click();
  await annexes.choose('issue.sign.no');
  await annexes.save(pdf, false);
  await annexes.button('issue.done.close').click();
  const bytes = await readFile(pdf);
  const json = new TextDecoder().decode(extractAttachment(bytes, 'annex.json') ?? undefined);
  expect(json).toContain('IT operations');
  expect(json).not.toContain('Brännkyrka');
  for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
    expect(bytes.includes(Buffer.from('Brännkyrka', encoding))).toBe(false);
  }
  await test.step('text and streams by pdftotext and qpdf', async (step) => {
    step.skip(!hasProgram('pdftotext') || !hasProgram('qpdf'), 'pdftotext or qpdf is not installed: not checked');
    expect(runProgram('pdftotext', ['-raw', pdf, '-']).output).not.toMatch(/Brännkyrka/i);
    expect(runProgram('qpdf', ['--qdf', '--object-streams=disable', pdf, '-']).output).not.toMatch(/Br.{1,4}nnkyrka/i);
  });

  // A customer with whom nothing is agreed reads the label, until it is decided otherwise.
  await annexes.choose('annexes.audience.customer');
  await expect(annexes.preview).not.toContainText(masked);
  await annexes.tellNames();
  await expect(annexes.choices).toContainText(annexes.text('annexes.face.customer.detail'));
  await expect(annexes.preview).toContainText(masked);
});

test('a customer’s annex cannot be issued before the customer is chosen, and may tell of a day before it was one', async ({
  launch,
  profile,
}) => {
  const path = join(profile, 'kvarnby.bilaga');
  writePastRegister(path);
  const launched = await launch({ args: [path] });
  await new RegisterPage(launched.window).goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await annexes.drawn();
  await annexes.choose('annexes.audience.customer');
  await annexes.button('annexes.issue').click();
  await expect(annexes.choices).toContainText(annexes.text('annexes.customer.missing'));
  await expect(annexes.dialog).toHaveCount(0);
  await annexes.button('annexes.customer.add').click();
  await annexes.addCustomer('Kvarnholmens kommun');
  await expect(annexes.preview).toContainText('Kvarnholmens kommun');
  await expect(annexes.preview).not.toContainText('Dalvik');

  // Of a day on which it was no customer yet, and on which Dalvik had not been removed.
  await annexes.tellOf(daysAgo(500));
  const first = { date: daysAgo(400) };
  await expect(annexes.choices).toContainText(annexes.text('asOf.beforeFirst', first));
  await annexes.tellOf(daysAgo(10));
  await expect(annexes.preview).toContainText('Dalvik Kodverkstad');
  await expect(annexes.preview).toContainText('Kvarnholmens kommun');
  await expect(annexes.preview).toContainText(daysAgo(10));
});

test('the annex’s language is not the window’s, and what is missing in it is said', async ({ launch, profile }) => {
  const launched = await launch();
  const register = await new StartPage(launched).makeEmpty(profile, 'Kvarnby Data AB');
  await register.page
    .getByRole('button', { name: register.text('command.takeIn') })
    .first()
    .click();
  const importing = new ImportingPage(register.page);
  await importing.read(
    'Sub-processor,Purpose,Personal data\nCirrus Mail Inc.,Newsletters for users,Names and e-mail\n',
  );
  await importing.applyButton.click();
  await expect(register.rows).toHaveCount(1);
  await register.goTo('annexes');
  const annexes = new AnnexesPage(launched);
  await expect(annexes.preview).toContainText('Sub-processors');
  await annexes.select('field.language', annexes.languageName('sv'));
  await expect(annexes.preview).toContainText('Underbiträden');
  const missing = annexes.text('beforeSigning.missing', { count: 2, language: annexes.text('language.sv') });
  await expect(annexes.beforeSigning).toContainText(missing);
});

test('passphrases: two that differ, one that is too short, one that is wrong', async ({ launch, profile }) => {
  const [annexes] = await openAnnexes(await launch(), profile);
  await annexes.button('annexes.issue').click();
  await annexes.describeIdentity(person, 'something else');
  await annexes.button('identity.make.save').click();
  await expect(annexes.dialog).toContainText(annexes.text('identity.make.again.differs'));
  await annexes.button('identity.make.back').click();
  await annexes.describeIdentity({ ...person, passphrase: 'short' });
  await annexes.button('identity.make.save').click();
  await expect(annexes.dialog).toContainText(annexes.text('identity.make.short', { count: 8 }));
  await expectAccessible(annexes.page);
  await annexes.button('identity.make.back').click();

  const identity = join(profile, 'karin.p12');
  await writeIdentity(identity);
  await annexes.openIdentity(identity, 'not this one');
  await expect(annexes.dialog).toContainText(annexes.text('error.WRONG_PASSPHRASE'));
  await annexes.openIdentity(identity, passphrase);
  await expect(annexes.dialog).toContainText(signer.organisation);
  await expectAccessible(annexes.page);
});

test('an expired certificate signs nothing', async ({ launch, profile }) => {
  const launched = await launch();
  const [annexes] = await openAnnexes(launched, profile);
  const identity = join(profile, 'old.p12');
  await writeIdentity(identity, new Date('2015-03-01T12:00:00Z'));
  await annexes.button('annexes.issue').click();
  await annexes.openIdentity(identity, passphrase);
  await expect(annexes.dialog).toContainText(/Expired 20\d\d-/);
  const pdf = join(profile, 'never.pdf');
  await annexes.save(pdf, true);
  await expect(annexes.dialog).toContainText(annexes.text('issue.failed'));
  await expect(annexes.dialog).toContainText(signer.name);
  expect(existsSync(pdf)).toBe(false);
  await annexes.button('action.cancel').click();
  await annexes.page.getByRole('tab', { name: annexes.text('annexes.tab.issued') }).click();
  await expect(annexes.page.getByText(annexes.text('issued.empty'))).toBeVisible();
});

test('a file that is no identity is refused in words', async ({ launch, profile }) => {
  const [annexes] = await openAnnexes(await launch(), profile);
  const path = join(profile, 'photo.p12');
  await writeFile(path, 'not an identity');
  await annexes.button('annexes.issue').click();
  await annexes.openIdentity(path, passphrase);
  await expect(annexes.dialog).toContainText(annexes.text('error.IDENTITY_UNREADABLE'));
});

test('issued annexes are listed and copied out as they were', async ({ launch, profile }) => {
  const launched = await launch();
  const [annexes, register] = await openAnnexes(launched, profile);
  await expectAccessible(annexes.page);
  await annexes.button('annexes.issue').click();
  await annexes.makeIdentity(person, join(profile, 'anna.p12'));
  const pdf = join(profile, 'issued.pdf');
  await annexes.save(pdf, true);
  await expectAccessible(annexes.page);
  await annexes.button('issue.done.close').click();
  await annexes.page.getByRole('tab', { name: annexes.text('annexes.tab.issued') }).click();
  const row = annexes.issued.getByRole('row').filter({ hasText: person.name });
  await expect(row).toBeVisible();
  await expect(annexes.issued).toContainText(annexes.text('annexes.audience.public'));
  await expectAccessible(annexes.page);
  const copy = join(profile, 'again.pdf');
  await chooseSavePath(launched.app, copy);
  await row.getByRole('button', { name: /Save a copy/ }).click();
  await expect(register.messages).toContainText(annexes.text('document.saved', { name: 'again.pdf' }));
  expect(Buffer.compare(await readFile(copy), await readFile(pdf))).toBe(0);
});
