import { hostname } from 'node:os';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { explainFileError } from '#register/file-errors.ts';
import { userName } from '#register/user-name.ts';

const holder = z.object({ user: z.string().max(200), host: z.string().max(200), process: z.number().int() });
export type LockHolder = z.infer<typeof holder>;

/**
 * SQLite's own lock decides who may open a register, and the operating system releases it however a process ends. The
 * note beside the file only tells the other one who that is; a note that was left behind means nothing.
 */
function notePath(register: string): string {
  return join(dirname(register), `.${basename(register)}.open`);
}

/** Throws RegisterError FILE_UNWRITABLE: where no note can be written, no journal can be either. */
export function writeLockNote(register: string): void {
  const note: LockHolder = { user: userName(), host: hostname(), process: process.pid };
  try {
    writeFileSync(notePath(register), JSON.stringify(note), { mode: 0o600 });
  } catch (error) {
    throw explainFileError(error, register, 'write');
  }
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
