import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportingPage } from '../pages/importing.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

const lists = join(import.meta.dirname, '../../test/lists');

export const walkImporting: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const { page } = register;
  const importing = new ImportingPage(page, language);
  await page.keyboard.press('Control+i');
  await importing.list.waitFor();
  await stop('source');
  await importing.read('Hej!\n\nDet här är ingen lista.');
  await importing.failure.waitFor();
  await stop('not-a-list');
  await importing.read(await readFile(join(lists, language === 'sv' ? 'webbsida-sv.txt' : 'web-page-en.txt'), 'utf8'));
  await importing.table.waitFor();
  await stop('review');
  await importing.page.getByRole('button', { name: /^(Left out|Utelämnat)/ }).click();
  await stop('skipped');
  await importing.match(3).click();
  await page.getByRole('option').first().waitFor();
  await stop('match');
  await page.keyboard.press('Escape');
  await importing.cell('name', 2).fill('');
  await importing.cell('purpose', 2).focus();
  await stop('name-missing');
  await page.keyboard.press('Escape');
  await stop('leave');
  await importing.button('takeIn.leave.stay').click();
  await importing.cell('name', 2).fill('Cirrus Mail Inc.');
  await importing.applyButton.click();
  await register.grid.waitFor();
  await stop('taken-in');
};
