import type { Locator } from '@playwright/test';
import { test } from '../fixtures/app.ts';
import { RecordPage } from '../pages/record.ts';
import { StartPage } from '../pages/start.ts';
import { eachAppearance, picture } from './pictures.ts';

// Many pictures in one run.
test.describe.configure({ timeout: 240_000 });

for (const appearance of eachAppearance) {
  test(`the record, ${appearance.name}`, async ({ launch, profile }) => {
    const launched = await launch(appearance.launch);
    const take = picture(launched, appearance, 'record');
    const register = await new StartPage(launched, appearance.language).makeSample(profile);
    const record = new RecordPage(register);
    const { page } = register;
    const at = async (screen: string, place: Locator, block: ScrollLogicalPosition = 'start') => {
      await place.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
      await take(screen);
    };
    await record.open('Brännkyrka Drift AB');
    await take('masked');
    await at('data', record.tags('field.dataTags'));
    await at('texts', record.field('field.responsibilities'));
    await at('period', record.choice('processing.state'));
    await at('chain', record.panel.getByRole('group', { name: register.text('record.chain') }), 'center');
    await at('end', record.button('record.remove'), 'end');
    await page.keyboard.press('Escape');

    await record.open('Cirrus Mail Inc.');
    await at('transfer', record.choice('processing.transferTool'), 'center');
    await record.choice('processing.transferTool').press('Enter');
    await page.getByRole('listbox').waitFor();
    await take('transfer-tools');
    await page.keyboard.press('Escape');
    await record.adder('field.dataTags', 'data.add').press('Enter');
    await page.getByRole('combobox').fill(appearance.language === 'sv' ? 'häl' : 'hea');
    await take('kinds-of-data');
    await page.keyboard.press('Escape');
    await record.calendar('field.lastReviewedOn').press('Enter');
    await page.getByRole('grid').last().waitFor();
    await take('calendar');
    await page.keyboard.press('Escape');

    await record.panel.press('Escape');
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog', { name: register.text('newSubProcessor.title') }).waitFor();
    await page.keyboard.type('Öbackens Data AB');
    await page.keyboard.press('Enter');
    await record.name.filter({ hasText: 'Öbackens' }).waitFor();
    await take('new');
    await record.panel.getByRole('button', { name: /^\d+ (findings|anmärkningar)/ }).press('Enter');
    await take('findings');
  });
}
