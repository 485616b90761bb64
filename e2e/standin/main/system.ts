import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { chromium } from './state.ts';

/** The system's own program for a file or an address; nothing where nobody would see it. Answers what went wrong. */
async function openWithSystem(target: string): Promise<string> {
  if (chromium().headless) return '';
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  return new Promise((resolve) => {
    const child = spawn(program, [target], { stdio: 'ignore', detached: true });
    child.on('error', (error) => resolve(error.message));
    child.on('spawn', () => resolve(''));
    child.unref();
  });
}

export const shell = {
  openPath: openWithSystem,
  async openExternal(url: string): Promise<void> {
    const problem = await openWithSystem(url);
    if (problem !== '') throw new Error(problem);
  },
  showItemInFolder: (path: string): void => void openWithSystem(dirname(path)),
};

/** No keychain: what the app does without one is what is tested. */
export const safeStorage = {
  isEncryptionAvailable: (): boolean => false,
  encryptString(): never {
    throw new Error('Encryption is not available.');
  },
  decryptString(): never {
    throw new Error('Decryption is not available.');
  },
};

let clip = '';
/** In memory: a test must not touch the clipboard of whoever runs it. */
export const clipboard = {
  readText: (): string => clip,
  writeText: (text: string): void => void (clip = text),
  clear: (): void => void (clip = ''),
};

const area = { x: 0, y: 0, width: 1920, height: 1080 };
const display = { id: 1, bounds: area, workArea: area, workAreaSize: area, size: area, scaleFactor: 1 };
export const screen = {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
};
