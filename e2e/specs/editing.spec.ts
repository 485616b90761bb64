import { expect, expectAccessible, test as base } from '../fixtures/app.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const test = base.extend<{ register: RegisterPage }>({
  register: async ({ launch, profile }, use) => {
    await use(await new StartPage(await launch({ size: { width: 1280, height: 800 } })).makeSample(profile));
  },
});

test('typing replaces a cell, Esc takes back, Tab goes on, and each save is one revision', async ({ register }) => {
  const { page } = register;
  const row = register.row('Eka Signering AB');
  const purpose = register.cell('purpose', row);
  const before = await purpose.textContent();
  await purpose.click();
  await page.keyboard.type('Wrong');
  await page.keyboard.press('Escape');
  await expect(purpose).toHaveText(before ?? '');
  await page.keyboard.type('Signing of contracts');
  await page.keyboard.press('Tab');
  await expect(purpose).toHaveText('Signing of contracts');
  await expect(register.editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Name and title');
  await page.keyboard.press('Enter');
  await expect(register.cell('personalData', row)).toHaveText('Name and title');
  await expect(page.getByText('Revision 9')).toBeVisible();
});

test('letters typed before the cell’s field is there are not lost', async ({ register }) => {
  const { page } = register;
  await register.cell('purpose', register.row('Eka Signering AB')).click();
  // All within one task, as a quick typist on a slow computer does.
  await page.evaluate(() => {
    const cell = document.activeElement;
    for (const key of 'Sign')
      cell?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(register.editor).toHaveValue('Sign');
  await page.keyboard.type('atures');
  await page.keyboard.press('Enter');
  await expect(register.row('Eka Signering AB')).toContainText('Signatures');
});

test('an Enter that comes before the cell’s field is there saves what was typed', async ({ register }) => {
  const { page } = register;
  await register.cell('purpose', register.row('Eka Signering AB')).click();
  await page.evaluate(() => {
    const cell = document.activeElement;
    for (const key of ['F2', '!', 'Enter'])
      cell?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(register.row('Eka Signering AB')).toContainText('Signing of customer agreements!');
  await expect(page.getByText('Revision 8')).toBeVisible();
});

test('F2 goes on at the end of the text; the record shows the same text', async ({ register }) => {
  const { page } = register;
  await register.cell('name', register.row('Eka Signering AB')).click();
  await page.keyboard.press('F2');
  await page.keyboard.type(' (publ)');
  await page.keyboard.press('Enter');
  await expect(register.row('Eka Signering AB (publ)')).toBeVisible();
  await register.cell('name', register.row('Eka Signering AB (publ)')).click();
  await expect(register.record.getByRole('heading', { level: 2 })).toHaveText('Eka Signering AB (publ)');
});

test('an emptied name is refused and the old one stays', async ({ register }) => {
  const { page } = register;
  await register.cell('name', register.row('Eka Signering AB')).click();
  await page.keyboard.press('F2');
  await expect(register.editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(register.messages).toContainText(register.text('record.nameMissing'));
  await expect(register.row('Eka Signering AB')).toBeVisible();
});

test('undo and redo say what they did, in the right order however fast they come', async ({ register }) => {
  const { page } = register;
  await register.cell('purpose', register.row('Eka Signering AB')).click();
  await page.keyboard.type('Contracts');
  await page.keyboard.press('Enter');
  await expect(register.row('Contracts')).toBeVisible();
  await register.cell('name', register.row('Contracts')).click();
  await page.keyboard.type('Eken AB');
  await page.keyboard.press('Enter');
  await expect(register.row('Eken AB')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(register.messages).toContainText('Undid: edited a processing');
  await expect(register.row('Eka Signering AB')).toContainText('Signing of customer');
  await page.keyboard.press('Control+Shift+z');
  await expect(register.messages).toContainText('Redid: edited a processing');
  await page.keyboard.press('Control+y');
  await expect(register.messages).toContainText('Redid: edited a sub-processor');
  await expect(register.row('Eken AB')).toContainText('Contracts');
});

test('Delete removes the row, and the message gives it back', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await page.keyboard.press('Delete');
  await expect(register.row('Eka Signering AB')).toHaveCount(0);
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(register.row('Eka Signering AB')).toBeVisible();
});

test('the message of a removal does not take back a later edit instead', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await page.keyboard.press('Delete');
  await expect(register.row('Eka Signering AB')).toHaveCount(0);
  await register.cell('purpose', register.row('Cirrus Mail Inc.')).click();
  await page.keyboard.type('Newsletters');
  await page.keyboard.press('Enter');
  await expect(register.row('Cirrus Mail Inc.')).toContainText('Newsletters');
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(register.messages).toContainText(register.text('undo.otherEdits'));
  await expect(register.cell('purpose', register.row('Cirrus Mail Inc.'))).toHaveText('Newsletters');
});

test('the record saves a field on Enter, and Ctrl+Z in the saved field takes it back', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  const field = register.field('record.contactName');
  const before = await field.inputValue();
  await field.fill('Ebba Ström');
  await field.press('Enter');
  await expect(page.getByText('Revision 8')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  const name = register.field('record.legalName');
  await name.fill('');
  await name.press('Enter');
  await expect(register.record.getByText(register.text('record.nameMissing'))).toBeVisible();
});

test('masking asks for a label and shows it in the grid', async ({ register }) => {
  await register.cell('country', register.row('Eka Signering AB')).click();
  await register.record.getByRole('switch', { name: register.text('mask.switch') }).click({ force: true });
  await expect(register.record.getByText(register.text('mask.missing'))).toBeVisible();
  await expect(register.row('Eka Signering AB')).toContainText(register.text('disclosure.labelMissing'));
  const label = register.field('mask.label', { language: register.text('language.en') });
  await label.fill('Electronic signatures');
  await label.press('Enter');
  await expect(register.row('Eka Signering AB')).toContainText('Electronic signatures');
  await expect(register.record.getByText(register.text('mask.missing'))).toHaveCount(0);
});

test('a country is found by typing and marked as a third country', async ({ register }) => {
  const row = register.row('Eka Signering AB');
  await register.cell('country', row).click();
  await register.record.getByRole('button', { name: register.text('processing.addCountry') }).click();
  await register.page.keyboard.type('indi');
  await expectAccessible(register.page);
  await register.page.getByRole('option', { name: 'India', exact: true }).click();
  await expect(register.cell('country', row)).toContainText(register.text('register.thirdCountry'));
});

test('a processing is added and removed; the other language has its own text', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await register.record.getByRole('button', { name: register.text('processing.add') }).click();
  const second = register.record.getByRole('article', { name: register.text('processing.title', { number: 2 }) });
  const purpose = second.getByLabel(register.text('processing.purpose'), { exact: true });
  await purpose.fill('Archive of signed contracts');
  await purpose.press('Enter');
  await expect(register.row('Archive of signed contracts')).toBeVisible();
  await second.getByRole('button', { name: register.text('processing.language') }).click();
  await page.getByRole('option', { name: register.text('language.sv') }).click();
  await expect(purpose).toHaveValue('');
  await purpose.fill('Arkiv');
  await purpose.press('Enter');
  await expect(register.row('Archive of signed contracts')).toBeVisible();
  await second.getByRole('button', { name: register.text('processing.remove') }).click();
  await expect(register.row('Archive of signed contracts')).toHaveCount(0);
});

test('the filter finds without diacritics, and chips narrow it down', async ({ register }) => {
  const { page } = register;
  await page.keyboard.press('Control+f');
  await expect(register.find).toBeFocused();
  await page.keyboard.type('brannkyrka');
  await expect(register.rows.first()).toContainText('Brännkyrka Drift AB');
  await expect(page.getByText(/2 of \d+ shown/)).toBeVisible();
  await register.find.fill('no such thing');
  await expect(page.getByText(register.text('register.noMatch'))).toBeVisible();
  await page.getByRole('button', { name: register.text('register.clearFilter') }).click();
  await page.getByRole('button', { name: register.text('facet.masked') }).click();
  for (const row of await register.rows.all()) await expect(row).toContainText(register.text('disclosure.masked'));
});

test('a new sub-processor is added, selected and warned about when it is there already', async ({ register }) => {
  const { page } = register;
  await page.keyboard.press('Control+n');
  const name = page.getByRole('dialog').getByLabel(register.text('record.legalName'));
  await name.fill('eka signering ab');
  await expect(page.getByText(register.text('newSubProcessor.exists', { name: 'Eka Signering AB' }))).toBeVisible();
  await name.fill('Öbackens Data AB');
  await name.press('Enter');
  await expect(register.record.getByRole('heading', { level: 2 })).toHaveText('Öbackens Data AB');
  await expect(register.row('Öbackens Data AB')).toContainText(register.text('coverage.missing'));
});

test('a customer is added, edited and removed', async ({ register }) => {
  const { page } = register;
  await register.goTo('customers');
  await page.getByRole('button', { name: register.text('customers.add') }).click();
  await page.getByRole('dialog').getByLabel(register.text('customers.name')).fill('Åmynnets kommun');
  await page.keyboard.press('Enter');
  const record = page.getByRole('complementary', { name: register.text('customers.record') });
  await expect(record.getByRole('heading', { level: 2 })).toHaveText('Åmynnets kommun');
  const contract = record.getByLabel(register.text('customers.contractReference'));
  await contract.fill('KS 2026/7');
  await contract.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'KS 2026/7' })).toBeVisible();
  await expectAccessible(page);
  await record.getByRole('button', { name: register.text('customers.remove') }).click();
  await expect(page.getByRole('gridcell', { name: 'Åmynnets kommun' })).toHaveCount(0);
});

test('history lists what was done, the latest first', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await page.keyboard.press('Delete');
  await expect(register.row('Eka Signering AB')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(register.row('Eka Signering AB')).toBeVisible();
  await register.goTo('history');
  await expect(page.getByRole('row').nth(1)).toContainText('Undid 8: removed a sub-processor');
  await expect(page.getByRole('row').nth(2)).toContainText('Removed a sub-processor');
});
