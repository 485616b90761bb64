import { join } from 'node:path';
import { daysAgo, writePastRegister } from '../fixtures/past-register.ts';
import { HistoryPage } from '../pages/history.ts';
import { RecordPage } from '../pages/record.ts';
import { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';
import type { Walk } from './walk.ts';

/** Looking back, the past, and erasing a person. */
export const walkHistory: Walk = async ({ launched, language, folder, stop }) => {
  const path = join(folder, 'kvarnby.bilaga');
  writePastRegister(path);
  await new StartPage(launched, language).open(path);
  const register = new RegisterPage(launched.window, language);
  const { page } = register;
  const history = new HistoryPage(register);
  await new RecordPage(register).open('Kattegatt Drift AB');
  await register.record.getByRole('tab', { name: history.text('nav.history') }).click();
  await register.record.getByText('nightly').first().waitFor();
  await stop('record');
  await page.keyboard.press('Escape');
  await register.goTo('history');
  await history.day(history.text('day.yesterday')).waitFor();
  await stop('changes');
  await history.change(history.text('revision.edit-processing')).first().click();
  await history.change(history.text('revision.remove-sub-processor')).first().click();
  await page.getByText(history.text('change.delete'), { exact: true }).first().waitFor();
  await stop('opened');
  await history.button('history.rowMenu', { number: 9 }).click();
  await page.getByRole('menu').waitFor();
  await stop('menu');
  await page.keyboard.press('Escape');
  await history.tab('history.tab.compare').click();
  await stop('compare-empty');
  await page.getByRole('button', { name: history.text('moment.year') }).click();
  await page.getByText(history.text('compare.copy')).waitFor();
  await stop('compare');
  await history.tab('history.tab.bin').click();
  await stop('bin');
  await history.button('check.do').click();
  await history.dialog.getByText(history.text('check.intact')).waitFor();
  await stop('checked');
  await page.keyboard.press('Escape');
  await history.button('asOf.open').click();
  await history.dialog.waitFor();
  await stop('as-of-dialog');
  await page.keyboard.press('Escape');

  await history.goTo(daysAgo(100));
  await stop('past-bin');
  for (const view of ['register', 'customers', 'annexes', 'organisation'] as const) {
    await register.goTo(view);
    await stop(`past-${view}`);
  }
  await history.button('asOf.back').first().click();

  await history.run('command.erasePerson');
  await history.dialog.waitFor();
  await stop('erase-who');
  await history.dialog.getByRole('textbox', { name: history.text('erase.who.name'), exact: true }).fill('Karin Ek');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: history.text('erase.continue') }).waitFor();
  await stop('erase-found');
  await history.button('erase.continue').click();
  await stop('erase-consequence');
  await history.button('erase.do').click();
  await history.dialog.getByText(history.text('erase.done', { name: 'Karin Ek' })).waitFor();
  await stop('erase-done');
  await page.keyboard.press('Escape');
};
