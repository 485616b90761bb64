import { join } from 'node:path';
import { test } from '../fixtures/app.ts';
import { daysAgo, writePastRegister } from '../fixtures/past-register.ts';
import { HistoryPage } from '../pages/history.ts';
import { RegisterPage } from '../pages/register.ts';
import { eachAppearance, picture } from './pictures.ts';

for (const appearance of eachAppearance) {
  test(`looking back, ${appearance.name}`, async ({ launch, profile }) => {
    const path = join(profile, 'kvarnby.bilaga');
    writePastRegister(path);
    const launched = await launch({ ...appearance.launch, args: [path] });
    const take = picture(launched, appearance, 'history');
    const register = new RegisterPage(launched.window, appearance.language);
    const { page } = register;
    const history = new HistoryPage(register);
    await register.row('Kattegatt Drift AB').getByText('Kattegatt Drift AB').click();
    if (appearance.name.startsWith('narrow')) {
      await register
        .row('Kattegatt Drift AB')
        .getByRole('button', { name: register.text('register.openRecord', { name: 'Kattegatt Drift AB' }) })
        .click();
    }
    await register.record.getByRole('tab', { name: history.text('nav.history') }).click();
    await register.record.getByText('nightly').first().waitFor();
    await take('record');
    await page.keyboard.press('Escape');
    await register.goTo('history');
    await history.day(history.text('day.yesterday')).waitFor();
    await take('changes');
    await history.change(history.text('revision.edit-processing')).first().click();
    await history.change(history.text('revision.remove-sub-processor')).first().click();
    await page.getByText(history.text('change.delete'), { exact: true }).first().waitFor();
    await take('opened');
    await history.button('history.rowMenu', { number: 9 }).click();
    await page.getByRole('menu').waitFor();
    await take('menu');
    await page.keyboard.press('Escape');
    await history.tab('history.tab.compare').click();
    await take('compare-empty');
    await page.getByRole('button', { name: history.text('moment.year') }).click();
    await page.getByText(history.text('compare.copy')).waitFor();
    await take('compare');
    await history.tab('history.tab.bin').click();
    await take('bin');
    await history.button('check.do').click();
    await history.dialog.getByText(history.text('check.intact')).waitFor();
    await take('checked');
    await page.keyboard.press('Escape');
    await history.button('asOf.open').click();
    await history.dialog.waitFor();
    await take('as-of-dialog');
    await page.keyboard.press('Escape');
    await history.goTo(daysAgo(100));
    await take('past-bin');
    await register.goTo('register');
    await take('past-register');
    await register.goTo('annexes');
    await take('past-annexes');
    await history.button('asOf.back').first().click();
    await history.run('command.erasePerson');
    await history.dialog.waitFor();
    await take('erase-who');
    await page.getByRole('textbox', { name: history.text('erase.who.name'), exact: true }).fill('Karin Ek');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: history.text('erase.continue') }).waitFor();
    await take('erase-found');
    await history.button('erase.continue').click();
    await take('erase-consequence');
    await history.button('erase.do').click();
    await history.dialog.getByText(history.text('erase.done', { name: 'Karin Ek' })).waitFor();
    await take('erase-done');
  });
}
