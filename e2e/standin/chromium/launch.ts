import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Connection } from './connection.ts';
import { findBrowser, isHeadless, type Browser } from './find.ts';

export interface Chromium {
  readonly connection: Connection;
  readonly headless: boolean;
  /** Opens a window without tabs or address bar. */
  openWindow(url: string): void;
  kill(): void;
  close(): Promise<void>;
}
export type Switch = readonly [name: string, value: string];

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** Starts Chromium without a window and connects to it over its debugging pipe. */
export function launch(wishedProfile: string, language: string, switches: readonly Switch[]): Chromium {
  const browser = findBrowser();
  if (!browser) throw new Error('stand-in: no Chromium found; BILAGA_CHROMIUM may name one');
  const headless = browser.headlessOnly || isHeadless;
  const profile = freeProfile(wishedProfile);
  const args = argumentsFor({ browser, headless, profile, language, switches });
  // Its own process group: a Ctrl-C is the app's to handle. It ends with its pipe, whatever ends the app.
  const child = spawn(browser.program, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: true,
    // Under a locale that is not installed Chromium cannot read file names beyond ASCII; its language is an argument.
    env: { ...process.env, ...(process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {}), ...browser.env },
  });
  if (child.pid !== undefined) writeFileSync(lockOf(profile), String(child.pid));
  const connection = new Connection(child.stdio[3] as Writable, child.stdio[4] as Readable);
  forwardDevtoolsLine(child.stderr as Readable);
  child.on('error', (error) => {
    process.stderr.write(`stand-in: ${browser.program}: ${error.message}\n`);
    connection.end();
  });
  child.on('exit', () => connection.end());
  return {
    connection,
    headless,
    openWindow(url) {
      // A second start hands `--app` over to the running Chromium.
      const root = args.includes('--no-sandbox') ? ['--no-sandbox'] : [];
      const handOver = [`--user-data-dir=${profile}`, `--app=${url}`, '--test-type', ...root];
      spawn(browser.program, handOver, { stdio: 'ignore' }).on('error', (error) => connection.emit('error', error));
    },
    kill: () => void child.kill('SIGKILL'),
    close: () => close(child, connection),
  };
}

async function close(child: ChildProcess, connection: Connection): Promise<void> {
  if (!connection.isOpen) return;
  const gone = new Promise((resolve) => connection.once('gone', resolve));
  void connection.send('Browser.close').catch(() => {}); // its end may come before its answer
  const impatient = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(impatient);
}

/** Two Chromiums cannot share a profile, two Electrons with one userData can; and the headless shell keeps no lock. */
function freeProfile(wished: string): string {
  mkdirSync(wished, { recursive: true });
  if (!isHeld(wished)) return wished;
  const other = mkdtempSync(join(tmpdir(), 'bilaga-chromium-'));
  process.on('exit', () => rmSync(other, { recursive: true, force: true }));
  return other;
}

const lockOf = (profile: string): string => join(profile, 'standin.pid');

function isHeld(profile: string): boolean {
  try {
    return process.kill(Number(readFileSync(lockOf(profile), 'utf8')), 0);
  } catch {
    return false; // no lock, or its holder is dead
  }
}

/** One page of the app and nothing of a browser's own: no first run, no updates, no sync, no network of its own. */
const ALWAYS = [
  'remote-debugging-pipe',
  'no-startup-window',
  'keep-alive-for-test',
  'no-first-run',
  'no-default-browser-check',
  'test-type',
  'hide-crash-restore-bubble',
  'noerrdialogs',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
  'disable-default-apps',
  'disable-search-engine-choice-screen',
];

interface Wishes {
  browser: Browser;
  headless: boolean;
  profile: string;
  language: string;
  switches: readonly Switch[];
}

function argumentsFor({ browser, headless, profile, language, switches }: Wishes): string[] {
  const lists: Record<string, string[]> = {
    'disable-features': ['Translate', 'MediaRouter', 'LocalNetworkAccessChecks'],
    'enable-features': [],
  };
  const plain = [...ALWAYS];
  if (isRoot || browser.headlessOnly) plain.push('no-sandbox');
  if (headless) plain.push('headless');
  const args = new Map(plain.map((name) => [name, '']));
  args.set('user-data-dir', profile).set('password-store', 'basic').set('accept-lang', language).set('lang', language);
  for (const [name, value] of switches) {
    const list = lists[name];
    if (list) list.push(...value.split(','));
    else args.set(name, value);
  }
  for (const [name, list] of Object.entries(lists)) if (list.length > 0) args.set(name, [...new Set(list)].join(','));
  return [...args].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}

/** Chromium is noisy on stderr (D-Bus, GPU); Playwright waits for one line of it. */
function forwardDevtoolsLine(stderr: Readable): void {
  let rest = '';
  stderr.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('DevTools listening on ') || process.env['BILAGA_CHROMIUM_LOG'] === '1') {
        process.stderr.write(`${line}\n`);
      }
    }
  });
}
