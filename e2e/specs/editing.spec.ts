import type { Locator } from '@playwright/test';
import { expect, test as base } from '../fixtures/app.ts';
import { GridPage } from '../pages/grid.ts';
import type { RegisterPage } from '../pages/register.ts';
import { StartPage } from '../pages/start.ts';

const test = base.extend<{ register: RegisterPage }>({
  register: async ({ launch, profile }, use) => {
    await use(await new StartPage(await launch({ size: { width: 1280, height: 800 } })).openSample(profile));
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

test('on a slow computer nothing is lost of what is typed right after Esc, Delete, Tab and Enter', async ({
  register,
}) => {
  const { page } = register;
  const row = register.row('Eka Signering AB');
  const revision = await register.revision();
  await register.cell('purpose', row).click();
  const names = await register.rows.allTextContents();
  const below = register.rows.nth(names.findIndex((name) => name.includes('Eka Signering AB')) + 1);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const named = new Set(['Escape', 'Delete', 'Tab', 'Enter']);
  const press = async (...typed: string[]) => {
    const keys = typed.flatMap((text) => (named.has(text) ? text : Array.from(text)));
    // No key waits for what the one before it does.
    await Promise.all(keys.map((key) => page.keyboard.press(key)));
  };
  await press('Wrong', 'Escape', 'Signing', 'Enter');
  await expect(register.cell('purpose', row)).toHaveText('Signing');
  await register.cell('personalData', row).click();
  await press('Delete', 'Names', 'Tab', 'norw', 'Enter', 'Enter', 'port', 'Enter', 'Enter');
  await expect(register.cell('personalData', row)).toHaveText('Names');
  await expect(register.cell('country', row)).toContainText('SE, NO');
  await expect(register.cell('country', below)).toContainText(/PT|Portugal/);
  await expect(register.editor).toHaveCount(0);
  await expect.poll(() => register.revision()).toBe(revision + 5);
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

test('a message goes by itself but not while it is looked at, an error stays, and none covers the window', async ({
  register,
}) => {
  const { page, messages } = register;
  const bottom = async (part: Locator) => {
    const box = await part.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  await page.clock.install();
  await register.cell('country', register.row('Eka Signering AB')).click();
  await page.keyboard.press('Control+Delete');
  const undo = messages.getByRole('button', { name: register.text('undo.offer') });
  await undo.hover();
  // From here on time passes only where it is said.
  await page.clock.pauseAt(Date.now() + 60_000);
  await expect(undo).toBeVisible();
  await expect.poll(async () => (await bottom(register.grid)) <= ((await messages.boundingBox())?.y ?? 0)).toBe(true);
  await register.find.hover();
  await page.clock.runFor(5000);
  await expect(undo).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(undo).toHaveCount(0);
  await page.clock.resume();
  await page.keyboard.press('Control+z');
  await expect(register.row('Eka Signering AB')).toBeVisible();
  await register.cell('country', register.row('Eka Signering AB')).click();
  await new GridPage(register).paste('Swedne');
  await expect(messages).toContainText('no country is called “Swedne”');
  await page.clock.runFor(600_000);
  await expect(messages).toContainText('no country is called “Swedne”');
});

test('a message that is closed gives the keyboard back to where it was', async ({ register }) => {
  const { page, messages } = register;
  await register.cell('country', register.row('Eka Signering AB')).click();
  await new GridPage(register).paste('Swedne');
  await expect(register.cell('country', register.row('Eka Signering AB'))).toBeFocused();
  const close = messages.getByRole('button', { name: register.text('action.close') });
  await close.click();
  await expect(messages).toBeEmpty();
  await expect(register.cell('country', register.row('Eka Signering AB'))).toBeFocused();

  await new GridPage(register).paste('Swedne');
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(messages).toBeEmpty();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(register.cell('country', register.row('Eka Signering AB'))).toBeFocused();
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
  const field = register.field('field.contactName');
  const before = await field.inputValue();
  const revision = await register.revision();
  await field.fill('Ebba Ström');
  await field.press('Enter');
  await expect.poll(() => register.revision()).toBe(revision + 1);
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(before);
  const name = register.field('field.legalName');
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
  const name = page.getByRole('dialog').getByLabel(register.text('field.legalName'));
  await name.fill('eka signering ab');
  await expect(page.getByText(register.text('newSubProcessor.exists', { name: 'Eka Signering AB' }))).toBeVisible();
  await name.fill('Öbackens Data AB');
  await name.press('Enter');
  await expect(register.record.getByRole('heading', { level: 2 })).toHaveText('Öbackens Data AB');
  await expect(register.row('Öbackens Data AB')).toContainText(register.text('coverage.missing'));
});
