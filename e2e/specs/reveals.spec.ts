import { expect, expectAccessible, test as base } from '../fixtures/app.ts';
import { RevealsPage } from '../pages/reveals.ts';
import { StartPage } from '../pages/start.ts';

const test = base.extend<{ reveals: RevealsPage }>({
  reveals: async ({ launch, profile }, use) => {
    const register = await new StartPage(await launch({ size: { width: 1280, height: 800 } })).openSample(profile);
    const reveals = new RevealsPage(register);
    await reveals.open();
    await use(reveals);
  },
});

const customer = 'Västerskärs Bygg AB';

test('by keyboard: one mail that told two names is logged once, and read from both ends', async ({ reveals }) => {
  const { register } = reveals;
  const { page } = register;
  await expect(page.getByText(register.text('reveals.internal.text'))).toBeVisible();
  await page.getByRole('button', { name: register.text('reveals.log'), exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(reveals.field('reveals.toldTo')).toBeFocused();
  await page.keyboard.type('väster');
  await page.getByRole('option', { name: customer }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(reveals.field('reveals.toldTo')).toHaveValue(customer);
  await page.keyboard.press('Enter');
  await expect(reveals.dialog).toContainText(register.text('reveals.names.missing'));
  await expectAccessible(page);
  for (const name of ['Brännkyrka Drift AB', 'Hällefors SMS AB']) {
    await reveals.dialog.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await reveals.field('field.ground').fill('Request under art. 28(2)');
  await page.keyboard.press('Enter');
  await expect(reveals.whoKnows('Brännkyrka Drift AB')).toContainText(customer);
  await reveals.askAboutCustomers();
  await expect(reveals.whatKnows(customer)).toContainText('Brännkyrka Drift AB');
  await expect(reveals.whatKnows(customer)).toContainText('Request under art. 28(2)');
  await page.keyboard.press('Control+z');
  await expect(reveals.whatKnows(customer)).not.toContainText('Brännkyrka Drift AB');
});

test('an entry made by hand is mended and removed, and both can be undone', async ({ reveals }) => {
  const { register } = reveals;
  const { page } = register;
  const table = reveals.whoKnows('Isbjörn Inkasso AB');
  await table.getByRole('button', { name: register.text('reveals.edit', { name: customer }) }).click();
  await reveals.field('reveals.toldTo').fill('Somebody at the tax agency');
  await reveals.field('reveals.toldOn').fill('2999-01-01');
  await page.keyboard.press('Enter');
  await expect(reveals.dialog).toContainText(register.text('reveals.toldOn.wrong'));
  await reveals.field('reveals.toldOn').fill('2026-01-07');
  await page.keyboard.press('Enter');
  await expect(table).toContainText('Somebody at the tax agency');
  await expect(table).toContainText('2026-01-07');
  await table
    .getByRole('button', { name: register.text('reveals.remove', { name: 'Somebody at the tax agency' }) })
    .click();
  await expect(table).toHaveCount(0);
  await expect(register.messages).toContainText(register.text('reveals.removed'));
  await register.messages.getByRole('button', { name: register.text('undo.offer') }).click();
  await expect(table).toContainText('Somebody at the tax agency');
  await page.keyboard.press('Control+z');
  await expect(table).toContainText(customer);
});
