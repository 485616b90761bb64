import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './standin/chromium/find.ts';

const electron = join(import.meta.dirname, '../node_modules/electron');
const standin = join(import.meta.dirname, 'standin');

/** What runs the app: the real Electron, or the Chromium stand-in with the browser that it found. */
export type Runtime =
  { kind: 'electron'; version: string } | { kind: 'standin'; program: string; headlessOnly: boolean; version: string };

/** Is Electron's program on this machine (electron/index.js looks at the same two places)? */
export function hasElectron(): boolean {
  const pathFile = join(electron, 'path.txt');
  return existsSync(pathFile) && existsSync(join(electron, 'dist', readFileSync(pathFile, 'utf8')));
}

/** Decides once; undefined where there is neither Electron nor a Chromium. BILAGA_RUNTIME=standin forces the stand-in. */
export function findRuntime(): Runtime | undefined {
  if (process.env['BILAGA_RUNTIME'] !== 'standin' && hasElectron()) {
    const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')) as { version: string };
    return { kind: 'electron', version };
  }
  if (process.platform === 'win32') return undefined; // the stand-in starts from a shell script
  const browser = findBrowser();
  if (!browser) return undefined;
  const { program, headlessOnly, env } = browser;
  const told = spawnSync(program, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { kind: 'standin', program, headlessOnly, version: /\d+/.exec(told.stdout)?.[0] ?? 'of unknown version' };
}

/** One line for the log. */
export const describeRuntime = (runtime: Runtime): string =>
  runtime.kind === 'electron'
    ? `Runtime: Electron ${runtime.version}`
    : `Runtime: Chromium stand-in (chromium ${runtime.version} at ${runtime.program})`;

/** The variables by which Electron's own launcher, Playwright and electron-vite find the stand-in. */
export function runtimeVariables(runtime: Runtime): Record<string, string> {
  if (runtime.kind === 'electron') return {};
  return { ELECTRON_OVERRIDE_DIST_PATH: standin, ELECTRON_EXEC_PATH: join(standin, 'electron') };
}
