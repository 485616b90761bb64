import type { Codec } from '../codec.ts';
import type { Bridge } from './bridge.ts';

/** What the main process tells a window's preload about its surroundings. */
export interface PreloadInfo {
  token: string;
  preloadPath: string;
  process: Record<string, unknown>;
}
export type ToMain =
  | { type: 'send'; channel: string; args: unknown[] }
  | { type: 'invoke'; id: number; channel: string; args: unknown[] }
  | { type: 'preload-error'; error: unknown }
  | { type: 'bounds'; x: number; y: number; width: number; height: number };
export type ToPage =
  | { type: 'reply'; id: number; value: unknown }
  | { type: 'error'; id: number; message: string }
  | { type: 'event'; channel: string; args: unknown[] };
type Preload = (require: (name: string) => unknown, process: unknown, module: unknown, exports: unknown) => void;

/**
 * Runs in the isolated world of a window's main frame before the page's scripts: gives the preload its
 * `require('electron')` and runs it. The function's source runs in the page: it may use nothing from outside itself.
 */
export function runPreload(bridge: Bridge, codec: Codec, info: PreloadInfo, preload: Preload): void {
  type Listener = (...args: unknown[]) => void;
  if (window !== window.top) return; // nodeIntegrationInSubFrames: false
  const world = globalThis as unknown as Record<string, unknown>;
  const sendText = world[info.token] as (text: string) => void;
  delete world[info.token];
  const send = (message: ToMain): void => sendText(codec.encode(message));

  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, { listener: Listener; once: boolean }[]>();
  const listen = (channel: string, listener: Listener, once: boolean): unknown => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  const unlisten = (channel: string, listener: Listener): unknown => {
    const list = [...(listeners.get(channel) ?? [])];
    const at = list.findLastIndex((entry) => entry.listener === listener);
    if (at >= 0) list.splice(at, 1);
    listeners.set(channel, list);
    return ipcRenderer;
  };
  let serial = 0;
  const ipcRenderer = {
    on: (channel: string, listener: Listener) => listen(channel, listener, false),
    addListener: (channel: string, listener: Listener) => listen(channel, listener, false),
    once: (channel: string, listener: Listener) => listen(channel, listener, true),
    off: unlisten,
    removeListener: unlisten,
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
    send: (channel: string, ...args: unknown[]) => send({ type: 'send', channel, args }),
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++serial;
        send({ type: 'invoke', id, channel, args }); // throws on what cannot be cloned
        pending.set(id, { resolve, reject });
      }),
  };
  world[`${info.token}:deliver`] = (text: string): void => {
    const message = codec.decode(text) as ToPage;
    if (message.type === 'event') {
      for (const { listener, once } of listeners.get(message.channel) ?? []) {
        if (once) unlisten(message.channel, listener);
        listener({ sender: ipcRenderer, ports: [] }, ...message.args);
      }
      return;
    }
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.type === 'reply') waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  };

  const exposed = new Set<string>();
  bridge.onExposed = (key) => void exposed.add(key);
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      const wrapped = bridge.wrap(api);
      const tell = (): void => {
        bridge.post({ op: 'expose', key, api: wrapped });
        if (!exposed.has(key)) setTimeout(tell); // a page that the debugger still holds runs no listener
      };
      tell();
    },
  };

  // While this function sits on its `debugger` statement the main process looks at the file and sets the path:
  // a synchronous call out of a page.
  function askForPath(file: File, answer: { path: string }): string {
    // oxlint-disable-next-line no-debugger -- see above
    if (file) debugger;
    return answer.path;
  }
  const webUtils = {
    getPathForFile(file: unknown) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile expects a File');
      return askForPath(file, { path: '' });
    },
  };

  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer, webUtils };
    throw new Error(`module not found: ${name}`); // Electron's own words in a sandbox
  };
  const module = { exports: {} };
  try {
    preload(require, info.process, module, module.exports);
  } catch (error) {
    console.error(`Unable to load preload script: ${info.preloadPath}`, error);
    send({ type: 'preload-error', error });
  }

  // Chromium would show its own menu; Electron shows none.
  window.addEventListener('contextmenu', (event) => event.preventDefault());
  window.addEventListener('resize', () => {
    send({ type: 'bounds', x: screenX, y: screenY, width: outerWidth, height: outerHeight });
  });
}
