import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasPackagedChromium, unpackChromium } from './packaged.ts';

/** Is there no screen, or is it not to be used? */
export const isHeadless =
  process.env['BILAGA_HEADLESS'] === '1' ||
  (process.platform === 'linux' &&
    (process.env['DISPLAY'] ?? '') === '' &&
    (process.env['WAYLAND_DISPLAY'] ?? '') === '');

/** A browser program that the stand-in can drive. */
export interface Browser {
  program: string;
  /** The headless shell has no windows at all. */
  headlessOnly: boolean;
  env: Record<string, string>;
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The path of a Chromium, Chrome or Edge that is installed here, or undefined. */
export function installedChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES];
  return candidates.find((candidate) => existsSync(candidate));
}

/**
 * The browser to use: BILAGA_CHROMIUM (a program's path, or `npm` for the one in node_modules). Else, where windows can
 * be seen, an installed one, and otherwise the one in node_modules, which has nothing of a browser's own windows and so
 * starts with half the work; else the other of the two. Undefined where there is none.
 */
export function findBrowser(): Browser | undefined {
  const wish = process.env['BILAGA_CHROMIUM'];
  const isPackagedWanted = wish === 'npm' || (wish === undefined && isHeadless);
  if (isPackagedWanted && hasPackagedChromium()) return unpackChromium();
  const program = wish === 'npm' ? undefined : (wish ?? installedChromium());
  if (program !== undefined) return { program, headlessOnly: false, env: {} };
  return hasPackagedChromium() ? unpackChromium() : undefined;
}
