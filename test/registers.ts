import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createRegister } from '#register/registers.ts';
import type { Ports, Register } from '#register/store/register.ts';

/** A folder of its own for one test, removed afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilaga-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that moves one second at each look, and running ids: registers made with them are the same every time. */
export function fixedPorts(start = '2026-03-01T08:00:00.000Z'): Ports {
  let seconds = 0;
  let ids = 0;
  return {
    now: () => {
      seconds += 1;
      return new Date(Date.parse(start) + seconds * 1000);
    },
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
    author: () => 'Test Testsson',
  };
}

/** A new register file, closed when the test ends. */
export function newTestRegister(path = join(temporaryFolder(), 'test.bilaga'), ports = fixedPorts()): Register {
  const register = createRegister(path, { organisation: 'Nordvik Ekonomi AB', sample: false }, ports);
  onTestFinished(() => register.close());
  return register;
}
