import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { expect, expectAccessible, settle, test, type LaunchOptions } from '../fixtures/app.ts';
import { RegisterPage } from '../pages/register.ts';
import { walks } from '../walks/walks.ts';

/**
 * Swedish, whose words are longer, in the smallest window. Each theme in one of them: colours are the same in every
 * language, names and structure in every theme.
 */
const windows: readonly { language: WindowLanguage; launch: LaunchOptions & { colorScheme: 'light' | 'dark' } }[] = [
  { language: 'en', launch: { locale: 'en-GB', colorScheme: 'light', size: { width: 1280, height: 800 } } },
  { language: 'sv', launch: { locale: 'sv-SE', colorScheme: 'dark', size: { width: 720, height: 480 } } },
];

// All walks in one window.
test.describe.configure({ timeout: 900_000 });

for (const { language, launch: options } of windows) {
  test(`every screen is accessible and fits: ${language}, ${options.colorScheme}`, async ({ launch, profile }) => {
    const launched = await launch(options);
    const { window } = launched;
    await window.waitForFunction(
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      options.colorScheme,
    );
    for (const [name, walk] of walks) {
      const folder = join(profile, name);
      await mkdir(folder);
      const stop = (screen: string) =>
        test.step(`${name}, ${screen}`, async () => {
          await settle(window);
          await expectFitting(window);
          await expectAccessible(window);
        });
      await walk({ launched, language, folder, stop });
      await new RegisterPage(window, language).close();
    }
  });
}

/** Nothing reaches beyond the window: every part that is longer scrolls by itself. */
async function expectFitting(page: Page): Promise<void> {
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('main, nav, footer, header, aside, [role="dialog"], [role="menu"]')]
      .map((element) => ({ name: element.tagName, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > innerWidth + 1),
  );
  expect(beyond).toEqual([]);
}
