import { randomBytes } from 'node:crypto';
import type { Chromium } from '../chromium/launch.ts';
import type { BrowserWindow } from './browser-window.ts';
import type { WebContents } from './web-contents.ts';

/** The name of everything that the stand-in leaves in a page; secret, so that no page can call it. */
export const token = `standin${randomBytes(8).toString('hex')}`;
/** What the stand-in says of the app in package.json. */
export const manifest = { name: 'Electron', version: '0.0.0', folder: process.cwd() };
/** The switches given on the command line and by the app. */
export const switches: [name: string, value: string][] = [];
export const windows = new Map<number, BrowserWindow>();
/** By devtools target, as Playwright asks for them. */
export const contentsByTarget = new Map<string, WebContents>();
export const state: { chromium: Chromium | undefined; ready: boolean; quitting: boolean } = {
  chromium: undefined,
  ready: false,
  quitting: false,
};

export function chromium(): Chromium {
  if (!state.chromium) throw new Error('stand-in: this needs app.whenReady()');
  return state.chromium;
}

let serial = 0;
export const nextId = (): number => ++serial;

/** An event that listeners may veto, as Electron's `event.preventDefault()`. */
export interface Vetoable {
  defaultPrevented: boolean;
  preventDefault(): void;
}
export const vetoable = <Extra extends object>(extra: Extra): Vetoable & Extra => ({
  ...extra,
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
});

/** Something that may fail only because a page or Chromium is closing: then there is nothing to do or to tell. */
export function unlessGone(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (process.env['BILAGA_CHROMIUM_LOG'] === '1') console.error(error);
  });
}

/** In the place of what is not imitated: any use of it is an error, nothing pretends to work. */
export function notImitated(name: string): unknown {
  const refuse = (): never => {
    throw new Error(`stand-in: electron.${name} is not imitated`);
  };
  return new Proxy(refuse, {
    get: (target, key) =>
      typeof key === 'symbol' || key === 'then' || key in target ? Reflect.get(target, key) : refuse,
    apply: refuse,
    construct: refuse,
  });
}
