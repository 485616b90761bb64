import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** What tests lay down at once comes to half of it; the largest is a document of a gigabyte that goes in and out. */
const room = 8 * 1024 ** 3;
const memory = '/dev/shm';

/**
 * Lets this process and those that it starts keep their temporary files in memory, where Linux has room for it: every
 * revision waits for the disk several times, tests make ten thousands of them, and none pulls the plug.
 */
export function keepTemporaryFilesInMemory(): void {
  if (!hasRoom()) return;
  const folder = mkdtempSync(join(memory, 'bilaga-'));
  process.env['TMPDIR'] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= room;
  } catch {
    return false; // there is no such folder on this system, or it is not ours
  }
}
