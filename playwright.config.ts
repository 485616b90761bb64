import { defineConfig } from '@playwright/test';
import { describeRuntime, findRuntime, runtimeVariables } from './e2e/runtime.ts';
import { keepTemporaryFilesInMemory } from './test/memory-folder.ts';

const runtime = findRuntime();
if (!runtime) {
  throw new Error('Neither Electron nor a Chromium is here: install Chromium, or name one with BILAGA_CHROMIUM.');
}
Object.assign(process.env, runtimeVariables(runtime));
// Every worker reads this file again; the first says it for all.
if (process.env['TEST_WORKER_INDEX'] === undefined) process.stdout.write(`${describeRuntime(runtime)}\n`);
else keepTemporaryFilesInMemory(); // only here, where Playwright has already found what it keeps between runs

export default defineConfig({
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A machine that does other things as well may be too slow once; what needed a second try is listed as flaky.
  retries: 1,
  reporter: 'list',
  projects: [
    { name: 'app', testDir: 'e2e/specs' },
    { name: 'screens', testDir: 'e2e/screens' },
  ],
});
