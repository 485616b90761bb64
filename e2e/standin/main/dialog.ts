import { dirname } from 'node:path';
import { BrowserWindow } from './browser-window.ts';
import { chromium } from './state.ts';

// Tests replace these functions. On screen they work with what a page can show; without a screen nobody can answer, so
// an unstubbed dialog is an error and not a hang.
interface OpenOptions {
  properties?: string[];
  filters?: { extensions: string[] }[];
}
interface SaveOptions {
  title?: string;
  defaultPath?: string;
}
interface BoxOptions {
  message?: string;
  detail?: string;
  buttons?: string[];
  cancelId?: number;
}

function pageFor(name: string, args: unknown[]): BrowserWindow['webContents'] {
  if (chromium().headless) {
    throw new Error(`stand-in: dialog.${name} was called with nobody to answer it; stub it in the test`);
  }
  const named = args.find((argument) => argument instanceof BrowserWindow);
  const window = named ?? BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (!window) throw new Error(`stand-in: dialog.${name} needs a window to show itself in`);
  return window.webContents;
}
const optionsOf = (args: unknown[]): object => {
  const found = args.findLast((argument) => argument !== null && typeof argument === 'object');
  return found === undefined || found instanceof BrowserWindow ? {} : found;
};

/** Runs in the page: the browser's own file chooser. */
async function chooseInPage(multiple: boolean, directory: boolean, accept: string): Promise<File[]> {
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', multiple, webkitdirectory: directory, accept });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

/** Runs in the page: a message with buttons, as a modal dialog. */
async function askInPage({ message = '', detail = '', buttons = [], cancelId = 0 }: BoxOptions): Promise<number> {
  const host = document.createElement('div');
  const box = document.createElement('dialog');
  host.attachShadow({ mode: 'closed' }).append(box);
  for (const text of [message, detail]) box.append(Object.assign(document.createElement('p'), { textContent: text }));
  document.body.append(host);
  return new Promise((resolve) => {
    const end = (answer: number): void => {
      host.remove();
      resolve(answer);
    };
    const labels = buttons.length > 0 ? buttons : ['OK'];
    for (const [index, label] of labels.entries()) {
      const button = Object.assign(document.createElement('button'), { textContent: label });
      button.addEventListener('click', () => end(index));
      box.append(button);
    }
    box.addEventListener('cancel', () => end(cancelId));
    box.showModal();
  });
}

export const dialog = {
  async showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    const page = pageFor('showOpenDialog', args);
    const { properties = [], filters = [] } = optionsOf(args) as OpenOptions;
    const directory = properties.includes('openDirectory');
    const endings = filters.flatMap(({ extensions }) => extensions).filter((ending) => ending !== '*');
    const accept = endings.map((ending) => `.${ending}`).join(',');
    const expression = `(${chooseInPage.toString()})(${properties.includes('multiSelections')}, ${directory}, '${accept}')`;
    const { result } = await page.cdp('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    const { result: list } = await page.cdp('Runtime.getProperties', {
      objectId: result.objectId ?? '',
      ownProperties: true,
    });
    const files = list.filter(({ name }) => /^\d+$/.test(name)).map(({ value }) => value?.objectId ?? '');
    const found = await Promise.all(files.map((objectId) => page.cdp('DOM.getFileInfo', { objectId })));
    const paths = found.map(({ path }) => (directory ? dirname(path) : path));
    const filePaths = directory ? paths.slice(0, 1) : paths;
    return { canceled: filePaths.length === 0, filePaths };
  },
  async showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    const page = pageFor('showSaveDialog', args);
    const { title = 'Save as', defaultPath = '' } = optionsOf(args) as SaveOptions;
    const asked = `prompt(${JSON.stringify(title)}, ${JSON.stringify(defaultPath)})`;
    const answer = await page.executeJavaScript(asked);
    return typeof answer === 'string' ? { canceled: false, filePath: answer } : { canceled: true, filePath: '' };
  },
  async showMessageBox(...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> {
    const page = pageFor('showMessageBox', args);
    const asked = `(${askInPage.toString()})(${JSON.stringify(optionsOf(args))})`;
    return { response: Number(await page.executeJavaScript(asked)), checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string): void => void process.stderr.write(`${title}\n${content}\n`),
};
