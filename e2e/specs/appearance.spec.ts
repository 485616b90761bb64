import type { Page } from '@playwright/test';
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
    test(`grid and record are accessible and fit: ${name}, ${size.width}`, async ({ launch, profile }) => {
      const start = new StartPage(await launch({ ...options, size }), language);
      const register = await start.makeSample(profile);
      const { page } = register;
      await register.cell('agreement', register.row('Brännkyrka Drift AB')).click();
      await expectAccessible(page);
      await page.keyboard.press('Enter');
      await register.record.waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await register.cell('purpose', register.row('Brännkyrka Drift AB')).dblclick();
      await expectAccessible(page);
      await expectFitting(page);
    });
  }

  test(`the start and the other views are accessible and fit: ${name}`, async ({ launch, profile }) => {
    const start = new StartPage(await launch({ ...options, size: { width: 900, height: 700 } }), language);
    await expect(start.heading).toBeVisible();
    await expectAccessible(start.page);
    await expectFitting(start.page);
    const register = await start.makeSample(profile);
    const { page } = register;
    for (const view of ['customers', 'history', 'settings'] as const) {
      await register.goTo(view);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(register.text(`nav.${view}`));
      await expectAccessible(page);
      await expectFitting(page);
    }
  });

  test(`dialogs are accessible and close by Esc: ${name}`, async ({ launch, profile }) => {
    const start = new StartPage(await launch(options), language);
    const { page } = await start.makeSample(profile);
    for (const keys of ['F1', 'Control+k', 'Control+n', 'Control+Shift+n']) {
      await page.keyboard.press(keys);
      await page.getByRole('dialog').waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

/** Nothing reaches beyond the window: every part that is longer scrolls by itself. */
async function expectFitting(page: Page): Promise<void> {
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('main, nav, footer, header, aside')]
      .map((element) => ({ name: element.tagName, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > innerWidth + 1),
  );
  expect(beyond).toEqual([]);
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

test('a PDF can be verified without a register', async ({ launch }) => {
  const launched = await launch();
  const start = new StartPage(launched);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('pdf.verify')?.click());
  await expect(start.page.getByRole('heading', { level: 1 })).toHaveText('Verify a PDF');
  await expectAccessible(start.page);
  await start.button('start.back').click();
  await expect(start.heading).toBeVisible();
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
