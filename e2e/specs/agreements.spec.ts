import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, chooseSavePath, expect, expectAccessible, test, type LaunchedApp } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { pasteBytes, pasteFiles } from '../fixtures/paste.ts';
import { signer, writeSignedPdf } from '../fixtures/pdfs.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

/** A vendor of the sample that has no agreement. */
const bare = 'Dalvik Kodverkstad';

async function openAgreements(launched: LaunchedApp, folder: string): Promise<[AgreementsPage, RegisterPage]> {
  const register = await new StartPage(launched).openSample(folder);
  const agreements = new AgreementsPage(register);
  await agreements.open(bare);
  return [agreements, register];
}

async function write(folder: string, ...names: string[]): Promise<string[]> {
  const paths = names.map((name) => join(folder, name));
  await Promise.all(paths.map((path) => writeFile(path, path.endsWith('.pdf') ? pdfOfLines([[path]]) : path)));
  return paths;
}

test('files come by dialog, drop, folder and paste; one bad file does not stop the rest', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const [agreements, register] = await openAgreements(launched, profile);
  const told = (key: 'agreements.attached' | 'agreements.attached.present', name: string) =>
    expect(register.messages).toContainText(agreements.text(key, { count: 1, name }));

  await test.step('a dialog, where one file is gone by then', async () => {
    await chooseFiles(launched.app, [...(await write(profile, 'DPA Dalvik.pdf')), join(profile, 'gone.pdf')]);
    await agreements.chooseButton.click();
    await told('agreements.attached', 'DPA Dalvik.pdf');
    await expect(register.messages).toContainText(agreements.text('error.FILE_NOT_FOUND', { file: 'gone.pdf' }));
    await expect(agreements.card('DPA Dalvik')).toContainText(
      agreements.text('agreements.reason.signed-copy', { name: 'DPA Dalvik.pdf' }),
    );
    await register.messages.getByRole('button', { name: agreements.text('action.close') }).click();
  });
  await test.step('a text without a digital signature: the app asks whether it is signed, and the answer stays', async () => {
    const stored = agreements.document('DPA Dalvik.pdf');
    await expect(stored).toContainText(agreements.text('agreements.role.unsigned'));
    await agreements.button('agreements.role.isDraft').press('Enter');
    await expect(agreements.card('DPA Dalvik')).toContainText(agreements.text('agreements.reason.not-signed'));
    await stored.getByRole('button', { name: agreements.text('field.role') }).press('Enter');
    await agreements.page.getByRole('option', { name: agreements.text('value.role.signed-copy') }).press('Enter');
    await agreements.button('agreements.role.isSigned').press('Enter');
    await expect(stored).not.toContainText(agreements.text('agreements.role.unsigned'));
    await expect(agreements.card('DPA Dalvik')).toContainText(
      agreements.text('agreements.reason.signed-copy', { name: 'DPA Dalvik.pdf' }),
    );
  });
  await test.step('a drop on the agreement: what it has is not stored again', async () => {
    await dropFiles(agreements.document('DPA Dalvik.pdf'), [join(profile, 'DPA Dalvik.pdf')]);
    await told('agreements.attached.present', 'DPA Dalvik.pdf');
    await expect(agreements.record.getByRole('heading', { level: 3 })).toHaveCount(1);
  });
  await test.step('a folder with a hidden file and a link in it, dropped on the tab', async () => {
    const folder = join(profile, 'Certificates');
    await mkdir(join(folder, 'older'), { recursive: true });
    await write(folder, 'ISO 27001.txt', '.hidden');
    await write(join(folder, 'older'), 'ISO 27001 (2022).txt');
    await symlink(join(profile, 'DPA Dalvik.pdf'), join(folder, 'link.txt'));
    await dropFiles(agreements.drop, [folder]);
    await expect(register.messages).toContainText(agreements.text('agreements.attached.leftOut', { count: 2 }));
    await expect(agreements.document('ISO 27001 (2022).txt')).toBeVisible();
  });
  await test.step('a file of the file manager, pasted', async () => {
    await agreements.chooseButton.focus();
    await pasteFiles(agreements.page, await write(profile, 'NDA.txt'));
    await told('agreements.attached', 'NDA.txt');
    await expect(register.messages).toContainText(
      agreements.text('agreements.attached.role', {
        role: agreements.text('value.role.appendix'),
        by: agreements.text('agreements.roleBy.file'),
      }),
    );
    await expect(agreements.card('NDA')).toContainText(agreements.text('agreements.kind.nda'));
  });
  await test.step('a picture that is no file, pasted, in more than one piece', async () => {
    await pasteBytes(agreements.chooseButton, 'image.png', 'image/png', 1_500_000);
    await told('agreements.attached', 'image.png');
  });
  await test.step('files on the window: the name says whose they are', async () => {
    await dropFiles(register.navigation, await write(profile, 'DPA Cirrus Mail.pdf'));
    await expect(agreements.question).toContainText('Cirrus Mail Inc.');
    const attach = agreements.question.getByRole('button', { name: agreements.text('agreements.window.attach') });
    await expect(attach).toBeFocused();
    await attach.press('Enter');
    await told('agreements.attached', 'DPA Cirrus Mail.pdf');
    await agreements.open('Cirrus Mail Inc.');
    await expect(agreements.document('DPA Cirrus Mail.pdf')).toBeVisible();
  });
});

test('a digitally signed agreement proposes its date, is renewed by a new version, and is worked through by keyboard', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const [agreements, register] = await openAgreements(launched, profile);
  const { page } = agreements;
  const path = join(profile, 'DPA Dalvik.pdf');
  await writeSignedPdf(path);
  await dropFiles(agreements.drop, [path]);
  const card = agreements.card('DPA Dalvik');

  await agreements.button('agreements.proposal.use', { what: 'both' }).press('Enter');
  await expect(agreements.button('agreements.proposal.use', { what: 'both' })).toHaveCount(0);
  const signedOn = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
  await expect(card).toContainText(agreements.text('agreements.reason.signed-on', { date: signedOn }));
  await agreements.button('agreements.details').press('Enter');
  await expect(agreements.record).toContainText(signer.name);
  await agreements.field('field.expiresOn').fill('soon');
  await page.keyboard.press('Enter');
  await expect(agreements.record).toContainText(agreements.text('agreements.date.wrong'));
  await agreements.field('field.expiresOn').fill('20310228');
  await page.keyboard.press('Enter');
  await expect(card).toContainText(agreements.text('agreements.reason.runs-until', { date: '2031-02-28' }));
  await expect(register.cell('agreement', register.row(bare))).toContainText('2031-02-28');
  await agreements.button('agreements.details').press('Enter');

  await agreements.button('agreements.checklist').press('Enter');
  await agreements.point('3a').getByRole('textbox').fill('p. 3, clause 4.1');
  // Leaving the field saves it while the next point is answered.
  const missing = agreements.point('3h').getByRole('radio', { name: agreements.text('agreements.checklist.missing') });
  await missing.press('Space');
  await expect(agreements.button('agreements.checklist')).toContainText(
    agreements.text('agreements.checklist.count', { stated: 1, all: 9 }),
  );
  await expect(missing).toBeChecked();
  await expectAccessible(page);

  await agreements.chooseFor('DPA Dalvik', 'agreements.renew');
  await expect(agreements.field('field.version')).toBeFocused();
  // What is in force stays in sight while its successor is not signed.
  const region = (key: 'agreements.next' | 'agreements.earlier') =>
    agreements.record.getByRole('region', { name: agreements.text(key) });
  const next = region('agreements.next');
  await expect(next).toContainText(agreements.text('agreements.because.draft'));
  await expect(next).not.toContainText(signer.name);
  await expect(region('agreements.earlier')).toHaveCount(0);
  await expect(card).toContainText(agreements.text('agreements.reason.runs-until', { date: '2031-02-28' }));
  await next.getByRole('button', { name: agreements.text('agreements.checklist') }).press('Enter');
  await expect(next.getByRole('textbox').last()).toBeVisible();
  await expect(agreements.point('3a').last().getByRole('textbox')).toHaveValue('p. 3, clause 4.1');
  // It takes the other one's place by its date, and the keyboard stays in the field.
  const signedField = agreements.record.getByLabel(agreements.text('field.signedOn'), { exact: true });
  await next.getByLabel(agreements.text('field.signedOn'), { exact: true }).fill(signedOn);
  await page.keyboard.press('Enter');
  await expect(next).toHaveCount(0);
  await expect(signedField).toBeFocused();
  await dropFiles(agreements.button('agreements.addFiles').first(), await write(profile, 'DPA Dalvik v2.pdf'));
  await expect(region('agreements.earlier')).toContainText(agreements.text('agreements.standing.superseded'));
});

test('a document has a role and a name, is copied out unchanged, removed and brought back; a changed one does not hold', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const [agreements, register] = await openAgreements(launched, profile);
  const { page } = agreements;
  const path = join(profile, 'changed.pdf');
  await writeSignedPdf(path);
  const bytes = await readFile(path);
  const at = bytes.indexOf('/Title') + 9;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
  await dropFiles(agreements.drop, [path]);
  const stored = agreements.document('changed.pdf');
  await expect(stored).toContainText(agreements.text('signatures.invalid'));

  await agreements.choose('changed.pdf', 'rename');
  await page.getByRole('textbox', { name: agreements.text('field.agreementDocument.name') }).fill('Unsigned.pdf');
  await page.keyboard.press('Enter');
  await expect(stored).toHaveCount(0);
  const renamed = agreements.document('Unsigned.pdf');
  await renamed.getByRole('button', { name: agreements.text('field.role') }).press('Enter');
  await page.getByRole('option', { name: agreements.text('value.role.appendix') }).press('Enter');
  await expect(agreements.card('changed')).toContainText(agreements.text('agreements.reason.not-signed'));

  const copy = join(profile, 'copy.pdf');
  await chooseSavePath(launched.app, copy);
  await agreements.choose('Unsigned.pdf', 'save');
  await expect(register.messages).toContainText(agreements.text('document.saved', { name: 'copy.pdf' }));
  expect(Buffer.compare(await readFile(copy), await readFile(path))).toBe(0);

  await agreements.choose('Unsigned.pdf', 'remove');
  await expect(renamed).toHaveCount(0);
  const removed = register.messages.getByText(agreements.text('document.removed', { name: 'Unsigned.pdf' }));
  await removed
    .locator('../..')
    .getByRole('button', { name: agreements.text('undo.offer') })
    .click();
  await expect(renamed).toBeVisible();

  await agreements.chooseFor('changed', 'agreements.remove');
  await expect(agreements.record).toContainText(agreements.text('agreements.empty', { name: bare }));
  await page.keyboard.press('Control+z');
  await expect(renamed).toBeVisible();
});
