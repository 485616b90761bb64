import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseFiles, chooseSavePath, expect, expectAccessible, test, type LaunchedApp } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { writeSignedPdf, writeUnsignedPdf } from '../fixtures/pdfs.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

/** A vendor of the sample that has no agreement. */
const bare = 'Dalvik Kodverkstad';

async function openAgreements(launched: LaunchedApp, folder: string): Promise<[AgreementsPage, RegisterPage]> {
  const register = await new StartPage(launched).makeSample(folder);
  const agreements = new AgreementsPage(register);
  await agreements.open(bare);
  return [agreements, register];
}

test('chosen files become one agreement, are dated, copied out unchanged, removed and brought back', async ({
  launch,
  profile,
}) => {
  const launched = await launch();
  const [agreements, register] = await openAgreements(launched, profile);
  await expectAccessible(agreements.page);
  const path = join(profile, 'DPA Dalvik.pdf');
  await writeUnsignedPdf(path);
  await chooseFiles(launched.app, [path]);
  await agreements.chooseButton.click();
  const stored = agreements.document('DPA Dalvik.pdf');
  await expect(stored).toContainText(agreements.text('signatures.none'));
  await agreements.record.getByRole('button', { name: agreements.text('agreements.details') }).click();
  await expectAccessible(agreements.page);

  await agreements.field('agreements.expiresOn').fill('soon');
  await agreements.page.keyboard.press('Enter');
  await expect(agreements.record).toContainText(agreements.text('agreements.date.wrong'));
  await agreements.field('agreements.expiresOn').fill('20310228');
  await agreements.page.keyboard.press('Enter');
  await expect(agreements.record).toContainText(agreements.text('agreements.state.until', { date: '2031-02-28' }));
  await expect(register.cell('agreement', register.row(bare))).toContainText('2031-02-28');

  const copy = join(profile, 'copy.pdf');
  await chooseSavePath(launched.app, copy);
  await agreements.choose('DPA Dalvik.pdf', 'save');
  await expect(register.messages).toContainText(agreements.text('document.saved', { name: 'copy.pdf' }));
  expect(Buffer.compare(await readFile(copy), await readFile(path))).toBe(0);

  await agreements.choose('DPA Dalvik.pdf', 'remove');
  await expect(stored).toHaveCount(0);
  const undone = register.messages.getByText(agreements.text('document.removed', { name: 'DPA Dalvik.pdf' }));
  await undone
    .locator('..')
    .getByRole('button', { name: agreements.text('undo.offer') })
    .click();
  await expect(stored).toBeVisible();
});

test('the same file twice is stored once, and that is said', async ({ launch, profile }) => {
  const launched = await launch();
  const [agreements, register] = await openAgreements(launched, profile);
  const path = join(profile, 'DPA.txt');
  await writeFile(path, 'A data processing agreement.');
  await dropFiles(agreements.drop, [path]);
  await expect(register.messages).toContainText(agreements.text('agreements.attached', { count: 1, name: 'DPA.txt' }));
  await dropFiles(agreements.drop, [path]);
  await expect(register.messages).toContainText(
    agreements.text('agreements.attached.known', { count: 1, name: 'DPA.txt' }),
  );
});

test('a changed signed agreement is not shown as one that holds', async ({ launch, profile }) => {
  const launched = await launch();
  const [agreements] = await openAgreements(launched, profile);
  const path = join(profile, 'changed.pdf');
  await writeSignedPdf(path);
  const bytes = await readFile(path);
  const at = bytes.indexOf('/Title') + 9;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
  await dropFiles(agreements.drop, [path]);
  await expect(agreements.document('changed.pdf')).toContainText(agreements.text('signatures.invalid'));
});

test('a file that vanishes and a folder change nothing and are explained', async ({ launch, profile }) => {
  const launched = await launch();
  const [agreements, register] = await openAgreements(launched, profile);
  await chooseFiles(launched.app, [join(profile, 'gone.pdf')]);
  await agreements.chooseButton.click();
  await expect(register.messages).toContainText(agreements.text('error.FILE_NOT_FOUND', { file: 'gone.pdf' }));
  await dropFiles(agreements.drop, [profile]);
  await expect(register.messages).toContainText(agreements.text('agreements.folder'));
  await expect(agreements.record).toContainText(agreements.text('agreements.empty', { name: bare }));
});
