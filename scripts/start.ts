/**
 * `npm start`: opens the built app with Electron, or with an installed Chromium through the stand-in in e2e/ where
 * Electron's program is not here and cannot be downloaded. `--dev` starts electron-vite's development server instead;
 * all other arguments go to the app.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findRuntime, hasElectron, runtimeVariables, type Runtime } from '../e2e/runtime.ts';

const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');
const downloadLimit = 30_000;
const isUnwanted = process.env['BILAGA_RUNTIME'] === 'standin';

/** Tries once, quietly and not for long; a closed network leaves nothing behind. */
async function downloadElectron(): Promise<void> {
  console.log(`Looking for Electron's program on the network (once, at most ${downloadLimit / 1000} s)…`);
  const child = spawn(process.execPath, [join(modules, 'electron/install.js')], {
    stdio: 'ignore',
    timeout: downloadLimit,
    killSignal: 'SIGKILL',
  });
  await once(child, 'exit');
}

function refuse(lines: string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function requireScreen(): void {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = process.env;
  if (process.platform !== 'linux' || DISPLAY !== '' || WAYLAND_DISPLAY !== '') return;
  refuse([
    'Bilaga has a window, and there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).',
    'Start it in a desktop session, or on a virtual screen: xvfb-run -a npm start',
    'Without a window everything can be done with the command line: npx bilaga --help',
  ]);
}

async function chooseRuntime(): Promise<Runtime> {
  if (!isUnwanted && !hasElectron()) await downloadElectron();
  const runtime = findRuntime();
  if (runtime?.kind === 'electron') return runtime;
  if (!runtime || runtime.headlessOnly) {
    return refuse([
      'Electron’s program is not here and could not be downloaded. There are two ways to go on:',
      '- with a network (or a mirror named by ELECTRON_MIRROR): npx install-electron',
      '- install Chromium, Chrome or Edge (Debian: apt install chromium), which Bilaga then uses in its place.',
    ]);
  }
  const why = isUnwanted ? 'Electron is not wanted' : 'Electron could not be had';
  console.log(`${why}: Bilaga opens in Chromium ${runtime.version} (${runtime.program}).`);
  return runtime;
}

/** Runs until the app ends and answers its exit code; signals reach it. */
async function run(command: string, args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(command, args, { cwd: process.cwd(), stdio: 'inherit', env: { ...process.env, ...env } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  return child.exitCode ?? 128 + (child.signalCode ? constants.signals[child.signalCode] : 0);
}

const args = process.argv.slice(2).filter((argument) => argument !== '--dev');
requireScreen();
const runtime = await chooseRuntime();
const variables = runtimeVariables(runtime);
// Chromium's sandbox refuses to work for root; the stand-in knows that itself.
const forRoot = runtime.kind === 'electron' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
if (process.argv.includes('--dev')) {
  const server = join(modules, 'electron-vite/bin/electron-vite.js');
  process.exitCode = await run(process.execPath, [server, 'dev', '--', ...forRoot, ...args], variables);
} else {
  Object.assign(process.env, variables); // read by the electron package, which answers its program's path
  const program = String(createRequire(import.meta.url)('electron'));
  process.exitCode = await run(program, [root, ...forRoot, ...args], variables);
}
