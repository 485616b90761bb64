import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetData, workbookBytes } from '#test/workbook-bytes.ts';
import { chooseFiles } from '../fixtures/app.ts';
import { noticeNames, writeNoticesRegister } from '../fixtures/notices-register.ts';
import { CustomersPage } from '../pages/customers.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

const list = [
  'Kund\tOrg.nr\tE-post\tTjänster\tGodkännande\tVarsel (dagar)\tSäljare',
  'Norrviken Vatten AB\t556000-0994\tpost@norrviken.example\tLön\tallmänt\t30\tKim',
  'Ardent Health Ltd\t\tprivacy@ardent.example\tLön, Tid\tsärskilt\ti god tid\tKim',
  'Norrviken Vatten\t\t\t\t\t60\tKim',
].join('\n');

/** Two with customers; in the first one, values that cannot be right. */
const sheets = {
  Kommuner: sheetData([
    ['Kund', 'Org.nr', 'E-post', 'Språk', 'Adress'],
    ['Abborrtjärn kommun', '399999-9993', 'notanemail', 'klingonska', 'Lillgatan 1, 111 99 Abborrtjärn'],
    ['Ardent Health', '', 'privacy@ardent.example', 'engelska', ''],
  ]),
  Företag: sheetData([['Kund'], ['Norrviken Vatten AB']]),
};

/** Customers: the grid with several selected, one's record and what it was told, and a list that is taken in. */
export const walkCustomers: Walk = async ({ launched, language, folder, stop }) => {
  const path = join(folder, 'customers.bilaga');
  await writeNoticesRegister(path);
  await new StartPage(launched, language).open(path);
  const customers = new CustomersPage(new RegisterPage(launched.window, language));
  const { page } = customers.register;
  await customers.open();
  await stop('grid');
  await customers.choose(noticeNames.objecting);
  await stop('open');
  await customers.showTold();
  await customers.events.waitFor();
  await stop('told');
  // The sheet of a narrow window lies over the grid.
  if (await customers.record.and(page.getByRole('dialog')).isVisible()) await page.keyboard.press('Escape');
  await customers.cell(noticeNames.approving, 'name').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await customers.button('grid.bar.change').waitFor();
  await stop('several');
  await customers.button('grid.bar.change').click();
  await customers.dialog.getByRole('button', { name: customers.text('grid.change.field') }).waitFor();
  await stop('change-field');
  await page.keyboard.press('Escape');
  await customers.button('customerList.take').click();
  await stop('list');
  await page.getByLabel(customers.text('takeIn.paste.label'), { exact: true }).fill(list);
  await page.keyboard.press('Control+Enter');
  await customers.reviewed.first().waitFor();
  await stop('review');
  await customers.button('takeIn.review.back').click();
  const workbook = join(folder, 'customers.xlsx');
  await writeFile(workbook, workbookBytes({ sheets }));
  await chooseFiles(launched.app, [workbook]);
  await customers.button('takeIn.drop.open').click();
  await customers.reviewed.nth(1).waitFor();
  await stop('sheets');
  await customers.button('action.cancel').click();
  await customers.grid.waitFor();
};
