import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#test/registers.ts';

const script = join(import.meta.dirname, '../../../test/memory/attach-large-file.ts');

it('a 1 GB file goes in and out without raising the process by 100 MB', () => {
  const run = spawnSync(process.execPath, [script, temporaryFolder(), String(1024 ** 3)], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  const { size, raisedBy } = JSON.parse(run.stdout);
  expect(size).toBe(1024 ** 3);
  expect(raisedBy).toBeLessThan(100 * 1024 * 1024);
});
