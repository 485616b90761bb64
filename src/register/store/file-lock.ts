import { hostname, userInfo } from 'node:os';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const holder = z.object({ user: z.string().max(200), host: z.string().max(200), process: z.number().int() });
export type LockHolder = z.infer<typeof holder>;

/**
 * SQLite's own lock decides who may open a register, and the operating system releases it however a process ends. The
 * note beside the file only tells the other one who that is; a note that was left behind means nothing.
 */
function notePath(register: string): string {
  return join(dirname(register), `.${basename(register)}.open`);
}

export function writeLockNote(register: string): void {
  const note: LockHolder = { user: userInfo().username, host: hostname(), process: process.pid };
  writeFileSync(notePath(register), JSON.stringify(note), { mode: 0o600 });
}

export function removeLockNote(register: string): void {
  rmSync(notePath(register), { force: true });
}

/** Who has the register open, as far as the note tells; undefined when there is none that can be read. */
export function readLockNote(register: string): LockHolder | undefined {
  try {
    return holder.safeParse(JSON.parse(readFileSync(notePath(register), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
