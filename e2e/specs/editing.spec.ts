import { expect, test as base } from '../fixtures/app.ts';
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
  const revision = await register.revision();
  await purpose.click();
  await page.keyboard.type('Wrong');
  await page.keyboard.press('Escape');
  await expect(purpose).toHaveText(before ?? '');
  await expect(purpose).toBeFocused();
  await page.keyboard.type('Signing of contracts');
  await page.keyboard.press('Tab');
  await expect(purpose).toHaveText('Signing of contracts');
  await expect(register.editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Name and title');
  await page.keyboard.press('Enter');
  await expect(register.cell('personalData', row)).toHaveText('Name and title');
  await expect.poll(() => register.revision()).toBe(revision + 2);
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
  const revision = await register.revision();
  await register.cell('purpose', register.row('Eka Signering AB')).click();
  await page.evaluate(() => {
    const cell = document.activeElement;
    for (const key of ['F2', '!', 'Enter'])
      cell?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await expect(register.row('Eka Signering AB')).toContainText('Signing of customer agreements!');
  await expect.poll(() => register.revision()).toBe(revision + 1);
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

test('Ctrl+Delete removes the row, and the message gives it back', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await page.keyboard.press('Control+Delete');
  await expect(register.row('Eka Signering AB')).toHaveCount(0);
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(register.row('Eka Signering AB')).toBeVisible();
});

test('the message of a removal does not take back a later edit instead', async ({ register }) => {
  const { page } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await page.keyboard.press('Control+Delete');
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
  await expect(register.record.getByRole('heading', { level: 2 })).toHaveText('Eka Signering AB');
  const field = register.field('record.contactName');
  const before = await field.inputValue();
  const revision = await register.revision();
  await field.fill('Ebba Ström');
  await field.press('Enter');
  await expect.poll(() => register.revision()).toBe(revision + 1);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  const name = register.field('record.legalName');
  await name.fill('');
  await name.press('Enter');
  await expect(register.record.getByText(register.text('record.nameMissing'))).toBeVisible();
});

test('the filter finds without diacritics, and chips narrow it down', async ({ register }) => {
  const { page } = register;
  await page.keyboard.press('Control+f');
  await expect(register.find).toBeFocused();
  await page.keyboard.type('brannkyrka');
  await expect(register.rows.first()).toContainText('Brännkyrka Drift AB');
  await expect(page.getByText(/2 of \d+ shown/)).toBeVisible();
  await register.find.fill('zzz');
  await expect(page.getByText(register.text('register.noMatch'))).toBeVisible();
  await page.getByRole('button', { name: register.text('register.clearFilter') }).click();
  await page.getByRole('button', { name: register.text('facet.masked') }).click();
  await expect(register.row('Brännkyrka Drift AB')).toBeVisible();
  await expect(register.row('Eka Signering AB')).toHaveCount(0);
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
