import { isAbsolute, join } from 'node:path';
import { runCommandLine } from '#cli/main.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON. */
  readonly json: () => unknown;
}

/** Runs `bilaga` in English unless told; an argument `./name` is a file in `folder`. */
export async function bilaga(folder: string, args: readonly string[], language = 'C'): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  const placed = args.map((arg) => (arg.startsWith('./') && !isAbsolute(arg) ? join(folder, arg) : arg));
  const code = await runCommandLine(placed, {
    environment: { LC_ALL: language },
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
  });
  return { code, stdout, stderr, json: () => JSON.parse(stdout) };
}
