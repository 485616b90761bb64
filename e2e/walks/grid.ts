import { GridPage } from '../pages/grid.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** What opens above the grid and over its cells. */
export const walkGrid: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const grid = new GridPage(register);
  const { page } = register;
  await register.grid.waitFor();
  for (const [opener, screen] of [
    ['views.open', 'views'],
    ['filter.open', 'filter'],
    ['grid.columns', 'columns'],
    ['group.label', 'grouping'],
  ] as const) {
    await page.getByRole('button', { name: register.text(opener) }).click();
    await page.getByRole('dialog').or(page.getByRole('listbox')).last().waitFor();
    await stop(screen);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: register.text('group.label') }).click();
  await page.getByRole('option', { name: register.text('group.country') }).click();
  await grid.groups.first().waitFor();
  await stop('grouped');
  await page.getByRole('button', { name: register.text('group.label') }).click();
  await page.getByRole('option', { name: register.text('group.none') }).click();
  await grid.groups.first().waitFor({ state: 'hidden' });

  const row = register.row('Eka Signering AB');
  await register.cell('purpose', row).click();
  await grid.press('Shift+ArrowRight');
  await stop('range');
  await grid.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await stop('menu');
  await grid.press('Escape');
  await register.cell('purpose', row).dblclick();
  await register.editor.waitFor();
  await stop('text');
  await grid.press('Escape');
  await register.cell('country', row).click();
  await page.keyboard.type('in');
  await grid.choices.waitFor();
  await stop('countries');
  await grid.press('Escape');
  await register.cell('purpose', row).click();
  await grid.press('Shift+Space', 'Shift+ArrowDown');
  await stop('rows');
  await grid.press('Control+b', 'Enter');
  await page.getByRole('option', { name: register.text('field.accessCountries') }).click();
  await stop('change-field');
  await grid.press('Escape');
};
