import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { expectAccessible } from '../fixtures/accessibility.ts';
import { findBrowser } from '../standin/chromium/find.ts';

const golden = join(import.meta.dirname, '../../test/golden');

test('the pages of annexes for web sites are accessible, also where they are narrow', async () => {
  const found = findBrowser();
  test.skip(!found, 'no Chromium is here to show the pages');
  if (!found) return;
  const { program, env } = found;
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox'],
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(golden).filter((name) => name.endsWith('.html'))) {
      await page.goto(pathToFileURL(join(golden, file)).href);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expectAccessible(page);
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(overflow, `${file} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  } finally {
    await browser.close();
  }
});
