import type { Locator } from '@playwright/test';
import { RecordPage } from '../pages/record.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

export const walkRecord: Walk = async ({ launched, language, folder, stop }) => {
  const register = await new StartPage(launched, language).openSample(folder);
  const record = new RecordPage(register);
  const { page } = register;
  const at = async (screen: string, place: Locator, block: ScrollLogicalPosition = 'start') => {
    await place.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
    await stop(screen);
  };
  await record.open('Brännkyrka Drift AB');
  await stop('masked');
  await at('data', record.tags('field.dataTags'));
  await at('texts', record.field('field.responsibilities'));
  await at('period', record.choice('field.state'));
  await at('chain', record.panel.getByRole('group', { name: register.text('record.chain') }), 'center');
  await at('end', record.button('record.remove'), 'end');
  await page.keyboard.press('Escape');

  await record.open('Cirrus Mail Inc.');
  await at('transfer', record.choice('field.transferTool'), 'center');
  await record.choice('field.transferTool').press('Enter');
  await page.getByRole('listbox').waitFor();
  await stop('transfer-tools');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await record.choice('field.engagedById').press('Enter');
  await page.getByRole('listbox').waitFor();
  await stop('engagers');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await record.adder('field.dataTags', 'data.add').press('Enter');
  await page.getByRole('combobox', { name: register.text('data.add') }).fill(language === 'sv' ? 'häl' : 'hea');
  await stop('kinds-of-data');
  await page.keyboard.press('Escape');
  await record.calendar('field.lastReviewedOn').press('Enter');
  await page.getByRole('grid').last().waitFor();
  await stop('calendar');
  await page.keyboard.press('Escape');
  await record.button('processing.more').press('Enter');
  await page.getByRole('menu').waitFor();
  await stop('processing-menu');
  await page.keyboard.press('Escape');

  await record.panel.press('Escape');
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog', { name: register.text('newSubProcessor.title') }).waitFor();
  await page.keyboard.type('Öbackens Data AB');
  await page.keyboard.press('Enter');
  await record.name.filter({ hasText: 'Öbackens' }).waitFor();
  await stop('new');
  await record.panel.getByRole('button', { name: /^\d+ (findings|anmärkningar)/ }).press('Enter');
  await stop('findings');
  await record.panel.press('Escape');
};
