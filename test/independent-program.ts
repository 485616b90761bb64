import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program of the machine can be used to check what ours made. Its absence skips that one check, visibly. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** The same for a program that would open a window if it were asked. */
export const isInstalled = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));

/** Runs a program; `output` is both of its streams. */
export function runProgram(
  name: string,
  args: readonly string[],
  input?: string,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(name, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...(input !== undefined && { input }),
  });
  return { status, output: `${stdout}${stderr}` };
}
