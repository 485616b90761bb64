import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseSavePath, expect, expectAccessible, test } from '../fixtures/app.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { StartPage } from '../pages/start.ts';

const vendor = 'Brännkyrka Drift AB';

test('a masked vendor’s file is exported as a ZIP and as a folder whose names do not say who it is', async ({
  launch,
  profile,
}) => {
  const launched = await launch({ size: { width: 1280, height: 800 } });
  const register = await new StartPage(launched).openSample(profile);
  const agreements = new AgreementsPage(register);
  const { page } = agreements;
  await agreements.open(vendor);
  await agreements.button('vendorFile.export').press('Enter');
  const dialog = page.getByRole('dialog', { name: agreements.text('vendorFile.title', { name: vendor }) });
  await expect(dialog).toContainText(agreements.text('vendorFile.mayName.title'));
  await expectAccessible(page);
  await chooseSavePath(launched.app, join(profile, 'ut'));
  await dialog.getByRole('button', { name: agreements.text('vendorFile.start') }).press('Enter');
  const saved = page.getByText(/file of .+ is saved|Akten för .+ är sparad/u);
  await expect(saved.first()).toBeVisible();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: agreements.text('document.showFolder') }).first()).toBeVisible();
  await expect.poll(() => readdir(profile)).toContain('ut.zip');

  await page.keyboard.press('Control+k');
  await page.keyboard.type(agreements.text('command.vendorFile').slice(0, -1));
  await page.keyboard.press('Enter');
  await dialog.getByText(agreements.text('vendorFile.form.folder'), { exact: true }).click();
  await dialog.getByRole('button', { name: agreements.text('vendorFile.start') }).click();
  await expect(dialog).toBeHidden();
  const names = await readdir(join(profile, 'ut'), { recursive: true });
  expect(names).toContain('manifest.json');
  expect(names.join('\n')).not.toMatch(/Brännkyrka/i);

  await page.keyboard.press('Control+k');
  await page.keyboard.type(agreements.text('command.vendorFile').slice(0, -1));
  await page.keyboard.press('Enter');
  await dialog.getByText(agreements.text('vendorFile.form.folder'), { exact: true }).click();
  await dialog.getByRole('button', { name: agreements.text('vendorFile.start') }).click();
  await expect(dialog.getByRole('alert')).toContainText('ut');
});
