import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dropFiles } from '../fixtures/drop.ts';
import { AgreementsPage } from '../pages/agreements.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** The agreements of a record: as cards with their versions, their fields, the checklist, its export, and what asks to whom files belong. */
export const walkAgreements: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const agreements = new AgreementsPage(register);
  const { page, record } = register;
  await agreements.open('Dalvik Kodverkstad');
  await stop('none');
  await page.keyboard.press('Escape');
  await agreements.open('Brännkyrka Drift AB');
  await stop('cards');
  await agreements.button('agreements.details').first().click();
  await record
    .getByRole('button', { name: agreements.text('field.status') })
    .first()
    .scrollIntoViewIfNeeded();
  await stop('details');
  await agreements.button('agreements.details').first().click();
  await agreements.button('agreements.checklist').first().click();
  const point = agreements.point('3a').first();
  await point.getByRole('textbox').fill('p. 3');
  await page.keyboard.press('Enter');
  await agreements.point('3c').first().getByRole('radio').last().click();
  await point.scrollIntoViewIfNeeded();
  await stop('checklist');
  await agreements.button('agreements.checklist').first().click();
  await agreements.button('agreements.add').click();
  await page.getByRole('menu').waitFor();
  await stop('kinds');
  await page.keyboard.press('Escape');
  await agreements.button('vendorFile.export').click();
  await page.getByText(agreements.text('vendorFile.mayName.title')).waitFor();
  await stop('vendor-file');
  await page.keyboard.press('Escape');
  const files = ['DPA Cirrus.pdf', 'Annex 2.pdf'].map((name) => join(folder, name));
  await Promise.all(files.map((file) => writeFile(file, 'a document')));
  await dropFiles(register.navigation, files);
  await agreements.question.waitFor();
  await stop('to-whom');
  await page.keyboard.press('Escape');
};
