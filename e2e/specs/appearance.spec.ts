import { expect, expectAccessible, test, type LaunchOptions } from '../fixtures/app.ts';
import { StartPage } from '../pages/start.ts';
import type { WindowLanguage } from '../../src/shared/model/languages.ts';

const appearances: readonly { name: string; language: WindowLanguage; launch: LaunchOptions }[] = [
  { name: 'light, English', language: 'en', launch: { colorScheme: 'light', locale: 'en-GB' } },
  { name: 'dark, Swedish', language: 'sv', launch: { colorScheme: 'dark', locale: 'sv-SE' } },
];
const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
  { width: 720, height: 480 },
];

for (const { name, language, launch: options } of appearances) {
  for (const size of sizes) {
    test(`every screen of the frame is accessible and fits: ${name}, ${size.width}`, async ({ launch, profile }) => {
      const launched = await launch({ ...options, size });
      const start = new StartPage(launched, language);
      await expect(start.heading).toBeVisible();
      await expectAccessible(start.page);
      const register = await start.makeSample(profile);
      const { page } = register;
      await register.cell('country', register.row('Brännkyrka Drift AB')).click();
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await register.record.waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await register.cell('purpose', register.row('Brännkyrka Drift AB')).dblclick();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      for (const view of ['customers', 'history', 'settings'] as const) {
        await register.goTo(view);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(register.text(`nav.${view}`));
        await expectAccessible(page);
      }
      for (const keys of ['F1', 'Control+k', 'Control+n', 'Control+Shift+n']) {
        await page.keyboard.press(keys);
        await page.getByRole('dialog').waitFor();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBe(0);
    });
  }
}

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

test('the menu does what the window’s own shortcut does', async ({ launch, profile }) => {
  const launched = await launch();
  const register = await new StartPage(launched).makeSample(profile);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.shortcuts')?.click());
  await expect(register.page.getByRole('dialog')).toContainText(register.text('shortcuts.everywhere'));
});

test('a command is found by a part of its name', async ({ launch, profile }) => {
  const register = await new StartPage(await launch()).makeSample(profile);
  const { page } = register;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('svensk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Vyer' })).toBeVisible();
});
