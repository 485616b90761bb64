import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { keepTemporaryFilesInMemory } from './test/memory-folder.ts';

keepTemporaryFilesInMemory();

// Workers and programs that tests start load our sources again each time: compiled once is enough.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/bilaga-compiled');

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'e2e/standin/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // No test leaves anything behind in its modules; a worker a file costs as much as many of the tests.
    isolate: false,
    // Vitest leaves one processor free, which of two is half.
    maxWorkers: '100%',
  },
});
