import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFiles, expect, expectAccessible, test as base, type LaunchedApp } from '../fixtures/app.ts';
import { dropFiles } from '../fixtures/drop.ts';
import { processesNaming } from '../fixtures/processes.ts';

// The contract between the app and what runs it, on a tiny app of its own: the same on Electron and on the stand-in.
const electron = String(createRequire(import.meta.url)('electron')); // outside of Electron: its program's path
const labFolder = join(import.meta.dirname, '../standin/lab');
interface Lab {
  call: (channel: string, value?: unknown) => Promise<unknown>;
}
declare const lab: Lab;

const test = base.extend<{ running: LaunchedApp; page: Page }>({
  running: async ({ launch, profile }, use) => {
    await use(await launch({ appFolder: labFolder, env: { LAB_PROFILE: profile } }));
  },
  page: async ({ running }, use) => use(running.window),
});

test('a call carries dates, bytes and structure there and back, and says which page asked', async ({ page }) => {
  const result = await page.evaluate(async () => {
    const loop: { name: string; self?: unknown } = { name: 'loop' };
    loop.self = loop;
    const sent = { date: new Date(5), bytes: new Uint8Array([0, 128, 255]), map: new Map([[1, 'å']]), none: undefined };
    const answer = (await lab.call('echo', { ...sent, loop, list: [undefined, null, -0, NaN] })) as {
      from: string;
      value: typeof sent & { loop: typeof loop; list: unknown[] };
    };
    const { value, from } = answer;
    return {
      from,
      date: value.date instanceof Date && value.date.getTime(),
      bytes: value.bytes instanceof Uint8Array && [...value.bytes],
      map: value.map.get(1),
      none: 'none' in value && value.none === undefined,
      loop: value.loop.self === value.loop,
      list: [value.list[0] === undefined, value.list[1] === null, Object.is(value.list[2], -0), value.list[3]],
    };
  });
  expect(result).toEqual({
    from: 'app://lab/index.html',
    date: 5,
    bytes: [0, 128, 255],
    map: 'å',
    none: true,
    loop: true,
    list: [true, true, true, NaN],
  });
});

test('a handler’s error reaches the page in Electron’s words; what cannot be cloned is refused', async ({ page }) => {
  const failure = (channel: string): Promise<string> =>
    page.evaluate((name) => lab.call(name).then(String, (error: Error) => error.message), channel);
  expect(await failure('fail')).toBe("Error invoking remote method 'fail': RangeError: too far");
  expect(await failure('nothing')).toContain("No handler registered for 'nothing'");
  const refused = page.evaluate(() => lab.call('echo', { run: () => 1 }).then(String, (error: Error) => error.message));
  expect(await refused).toContain('could not be cloned');
});

test('main tells the page; the page has neither Node nor Electron', async ({ page }) => {
  await page.evaluate(() => lab.call('tell', 'something'));
  await expect(page.locator('output')).toHaveText('told something');
  expect(
    await page.evaluate(() => [typeof globalThis.require, typeof globalThis.process, Object.isFrozen(lab)]),
  ).toEqual(['undefined', 'undefined', true]);
});

test('the app’s scheme streams, answers 404, and nothing else is reached', async ({ page }) => {
  const stream = await page.evaluate(async () => (await fetch('app://lab/stream')).text());
  expect(stream.split('\n')).toHaveLength(1001);
  expect(stream).toContain('line 999\n');
  const status = (address: string): Promise<number | string> =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          (response) => response.status,
          () => 'blocked',
        ),
      address,
    );
  expect(await status('app://lab/missing.js')).toBe(404);
  expect(await status('app://other/index.html')).toBe(404);
  expect(await status('app://lab/%2e%2e/main.js')).not.toBe(200);
  expect(await status('https://example.invalid/')).toBe('blocked');
});

test('a chosen file and a dropped file have their paths, a made one has none', async ({ page, profile }) => {
  const chosen = join(profile, 'avtal å.pdf');
  const dropped = join(profile, 'second.pdf');
  await Promise.all([chosen, dropped].map((file) => writeFile(file, 'x')));
  await page.getByLabel('File').setInputFiles(chosen);
  await expect(page.locator('output')).toHaveText(chosen);
  await dropFiles(page.locator('.drop'), [dropped]);
  await expect(page.locator('output')).toHaveText(dropped);
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'made.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  await expect(page.locator('output')).toHaveText('made.pdf has no path');
});

test('a stubbed dialog answers', async ({ running, page, profile }) => {
  await chooseFiles(running.app, [join(profile, 'list.csv')]);
  expect(await page.evaluate(() => lab.call('choose'))).toEqual([join(profile, 'list.csv')]);
});

test('closing can be vetoed, and the window stays', async ({ running, page }) => {
  const count = (): Promise<number> =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await running.app.evaluate(({ BrowserWindow, app }) => {
    const [window] = BrowserWindow.getAllWindows();
    let asked = 0;
    window?.on('close', (event) => {
      asked += 1;
      if (asked <= 2) event.preventDefault();
    });
    window?.close();
    app.quit();
  });
  expect(await page.evaluate(() => lab.call('echo', 'still here'))).toMatchObject({ value: 'still here' });
  expect(await count()).toBe(1);
});

test('no second window opens and the page cannot leave', async ({ running, page }) => {
  await page.evaluate(() => void window.open('app://lab/index.html?second'));
  await page.evaluate(() => void window.open('https://example.invalid/'));
  await page.getByRole('link', { name: 'Away' }).click();
  await page.evaluate(() => lab.call('echo', 1));
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await expect.poll(() => running.app.windows().length).toBe(1);
  expect(
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
  ).toBe('app://lab/index.html');
});

test('a worker thread with SQLite answers', async ({ page }) => {
  expect(await page.evaluate(() => lab.call('worker', 21))).toBe(42);
});

test('size, theme and language are what was asked for', async ({ launch, profile }) => {
  const { app, window } = await launch({
    appFolder: labFolder,
    env: { LAB_PROFILE: profile },
    locale: 'sv-SE',
    colorScheme: 'dark',
    size: { width: 700, height: 500 },
  });
  expect(await window.evaluate(() => [innerWidth, innerHeight, navigator.language])).toEqual([700, 500, 'sv-SE']);
  expect(await window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  expect(
    await app.evaluate(({ app: main, nativeTheme }) => [main.getLocale(), nativeTheme.shouldUseDarkColors]),
  ).toEqual([expect.stringMatching(/^sv/), true]);
});

test('one instance per profile: the first hears of the second', async ({ page, profile }) => {
  const second = spawn(electron, [labFolder, '--no-sandbox', '--hello'], {
    env: { ...process.env, LAB_PROFILE: profile },
    stdio: 'ignore',
  });
  await once(second, 'exit');
  await expect(page.locator('output')).toHaveText('told --hello');
});

test('what one run stores the next one finds, and axe works under the app’s policy', async ({ launch, profile }) => {
  const options = { appFolder: labFolder, env: { LAB_PROFILE: profile } };
  const first = await launch(options);
  await expectAccessible(first.window);
  await first.window.evaluate(() => localStorage.setItem('kept', 'yes'));
  await first.app.close();
  const next = await launch(options);
  expect(await next.window.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});

test('a killed app leaves no process', async ({ running, profile }) => {
  expect(processesNaming(profile).length).toBeGreaterThan(0);
  running.app.process().kill('SIGKILL');
  await expect.poll(() => processesNaming(profile)).toEqual([]);
});

test('the page’s policy forbids inline scripts', async ({ page }) => {
  const isRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    return 'injected' in globalThis;
  });
  expect(isRun).toBe(false);
});
