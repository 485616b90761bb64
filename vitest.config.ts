import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'e2e/standin/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test leaves anything behind in its modules; a worker a file costs as much as many of the tests.
    isolate: false,
  },
});
