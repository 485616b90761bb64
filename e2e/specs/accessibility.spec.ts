import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { expect, expectAccessible, expectContrast, test, type LaunchOptions } from '../fixtures/app.ts';
import { RegisterPage } from '../pages/register.ts';
import { walks } from '../walks/walks.ts';

/** Swedish, whose words are longer, in the smallest window. */
const windows: readonly { language: WindowLanguage; launch: LaunchOptions }[] = [
  { language: 'en', launch: { locale: 'en-GB', size: { width: 1280, height: 800 } } },
  { language: 'sv', launch: { locale: 'sv-SE', size: { width: 720, height: 480 } } },
];

// All walks in one window.
test.describe.configure({ timeout: 900_000 });

for (const { language, launch: options } of windows) {
  test(`every screen is accessible, light and dark, and fits: ${language}`, async ({ launch, profile }) => {
    const launched = await launch(options);
    const { app, window } = launched;
    const show = async (scheme: 'light' | 'dark') => {
      await app.evaluate(({ nativeTheme }, source) => void (nativeTheme.themeSource = source), scheme);
      await window.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
      await settled(window);
    };
    for (const [name, walk] of walks) {
      const folder = join(profile, name);
      await mkdir(folder);
      const stop = (screen: string) =>
        test.step(`${name}, ${screen}`, async () => {
          await settled(window);
          await expectFitting(window);
          await expectAccessible(window);
          await show('dark');
          await expectContrast(window);
          await show('light');
        });
      await walk({ launched, language, folder, stop });
      await new RegisterPage(window, language).close();
    }
  });
}

/** No colour is on its way from one to another. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );

/** Nothing reaches beyond the window: every part that is longer scrolls by itself. */
async function expectFitting(page: Page): Promise<void> {
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('main, nav, footer, header, aside, [role="dialog"], [role="menu"]')]
      .map((element) => ({ name: element.tagName, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > innerWidth + 1),
  );
  expect(beyond).toEqual([]);
}
