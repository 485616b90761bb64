import { expect, test } from '../fixtures/app.ts';
import { StartPage } from '../pages/start.ts';

test('language and theme are chosen at the start, hold at once and after a restart', async ({ launch }) => {
  const first = await launch({ locale: 'en-GB' });
  const start = new StartPage(first);
  await start.page.getByRole('button', { name: /English/ }).click();
  await start.page.getByRole('option', { name: 'Svenska' }).click();
  const swedish = new StartPage(first, 'sv');
  await expect(swedish.heading).toBeVisible();
  await expect(swedish.page.locator('html')).toHaveAttribute('lang', 'sv');
  await swedish.page.getByRole('button', { name: swedish.text('settings.theme') }).click();
  await swedish.page.getByRole('menuitem', { name: swedish.text('settings.theme.dark') }).click();
  await expect(swedish.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.app.close();

  const again = new StartPage(await launch({ locale: 'en-GB' }), 'sv');
  await expect(again.heading).toBeVisible();
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a PDF can be verified without a register', async ({ launch }) => {
  const launched = await launch();
  const start = new StartPage(launched);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('pdf.verify')?.click());
  await expect(start.page.getByRole('heading', { level: 1 })).toHaveText('Verify a PDF');
  await start.button('start.back').click();
  await expect(start.heading).toBeVisible();
});

test('the menu does what the window’s own shortcut does', async ({ launch, profile }) => {
  const launched = await launch();
  const register = await new StartPage(launched).openSample(profile);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.shortcuts')?.click());
  await expect(register.page.getByRole('dialog')).toContainText(register.text('shortcuts.everywhere'));
});

test('a command is found by a part of its name', async ({ launch, profile }) => {
  const register = await new StartPage(await launch()).openSample(profile);
  const { page } = register;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('svensk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Vyer' })).toBeVisible();
});
