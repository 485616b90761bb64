import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { test } from '../fixtures/app.ts';
import { StartPage } from '../pages/start.ts';
import { eachAppearance, picture } from './pictures.ts';

for (const appearance of eachAppearance) {
  test(`the start, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance, 'start');
    const start = new StartPage(launched, appearance.language);
    await take('first');
    await start.button('start.list.continue').click();
    await take('list-missing');
    await start.button('start.empty.title').click();
    await take('new-register');
    await start.page.keyboard.press('Escape');
    const damaged = join(profile, 'damaged.bilaga');
    await writeFile(damaged, 'SQLite format 3\0 and nothing more');
    await start.open(damaged);
    await start.page.getByRole('alert').waitFor();
    await take('damaged');
    const register = await start.makeSample(profile);
    await register.page.keyboard.press('Control+k');
    await register.page.keyboard.type(register.text('command.closeRegister'));
    await register.page.keyboard.press('Enter');
    await start.page.getByText(start.text('start.recent')).waitFor();
    await take('recent');
  });

  test(`the register and its views, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance, 'register');
    const start = new StartPage(launched, appearance.language);
    const register = await start.makeSample(profile);
    await register.grid.waitFor();
    await take('grid');
    const masked = register.row('Brännkyrka Drift AB');
    await register.cell('agreement', masked).click();
    await take('masked');
    await register.page.keyboard.press('Enter');
    await register.record.waitFor();
    await take('record');
    await register.record
      .getByRole('button', { name: register.text('processing.addCountry') })
      .first()
      .click();
    await take('record-country');
    await register.page.keyboard.press('Escape');
    await register.record.getByRole('tab', { name: register.text('record.agreements') }).click();
    await take('record-agreements');
    await register.page.keyboard.press('Escape');
    await register.cell('purpose', masked).dblclick();
    await take('editing');
    await register.page.keyboard.press('Escape');
    await register.page.keyboard.press('Control+Delete');
    await register.messages.getByRole('button', { name: register.text('undo.offer') }).waitFor();
    await take('removed');
    await register.page.keyboard.press('Control+z');
    await register.messages.getByText(register.text('undo.undone', { edit: '' }).trim()).waitFor();
    await take('undone');
    await register.find.fill('moln');
    await take('found');
    await register.find.fill('zzz');
    await take('nothing-found');
    await register.find.fill('');
    for (const view of ['customers', 'history', 'organisation', 'settings'] as const) {
      await register.goTo(view);
      await register.page.getByRole('heading', { level: 1, name: register.text(`nav.${view}`) }).waitFor();
      await take(view);
    }
    await register.goTo('register');
    await register.page.keyboard.press('F1');
    await take('shortcuts');
    await register.page.keyboard.press('Escape');
    await register.page.keyboard.press('Control+k');
    await take('commands');
    await register.page.keyboard.press('Escape');
    await register.page.keyboard.press('Control+n');
    await take('new-sub-processor');
  });

  test(`a register without sub-processors, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance, 'empty');
    const register = await new StartPage(launched, appearance.language).makeEmpty(profile, 'Kvarnby Data AB');
    await take('register');
    await register.goTo('customers');
    await take('customers');
  });
}
