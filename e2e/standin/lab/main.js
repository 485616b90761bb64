/* oxlint-disable promise/always-return, promise/no-callback-in-promise, unicorn/require-post-message-target-origin -- Electron's and Node's manners */
// A tiny app that uses what Bilaga relies on; standin.spec.ts drives it, on the stand-in and on the real Electron.
import { join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { app, BrowserWindow, dialog, ipcMain, net, protocol, session } from 'electron';

if (process.env.LAB_PROFILE) app.setPath('userData', process.env.LAB_PROFILE);
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
const isFirst = app.requestSingleInstanceLock();
const root = join(import.meta.dirname, 'page');

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' app:";
async function* lines() {
  for (let line = 0; line < 1000; line += 1) yield Buffer.from(`line ${line}\n`);
}
async function answer(request) {
  const { host, pathname } = new URL(request.url);
  if (host !== 'lab') return new Response('no such host', { status: 404 });
  if (pathname === '/stream') {
    return new Response(Readable.toWeb(Readable.from(lines())), { headers: { 'content-type': 'text/plain' } });
  }
  const file = normalize(join(root, decodeURIComponent(pathname)));
  if (!file.startsWith(root)) return new Response('outside', { status: 403 });
  try {
    const found = await net.fetch(pathToFileURL(file).href);
    return new Response(found.body, {
      headers: { 'content-type': found.headers.get('content-type') ?? '', 'content-security-policy': policy },
    });
  } catch {
    return new Response('not found', { status: 404 });
  }
}

function inWorker(number) {
  const worker = new Worker(new URL('./worker.js', import.meta.url));
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(number);
  }).finally(() => worker.terminate());
}

function createWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 640,
    show: false,
    title: 'Lab',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  window.on('ready-to-show', () => window.show());
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  void window.loadURL('app://lab/index.html');
}

if (isFirst) {
  app.on('second-instance', (_event, argv) => BrowserWindow.getAllWindows()[0]?.webContents.send('told', argv.at(-1)));
  void app.whenReady().then(() => {
    session.defaultSession.setPermissionRequestHandler((_contents, _permission, done) => done(false));
    session.defaultSession.setPermissionCheckHandler(() => false);
    session.defaultSession.webRequest.onBeforeRequest((details, done) => {
      done({ cancel: !/^(app|devtools|data|blob):/.test(details.url) });
    });
    protocol.handle('app', answer);
    ipcMain.handle('echo', (event, value) => ({ value, from: event.senderFrame?.url }));
    ipcMain.handle('fail', () => {
      throw new RangeError('too far');
    });
    ipcMain.handle('tell', (event, value) => event.sender.send('told', value));
    ipcMain.handle('worker', (_event, number) => inWorker(number));
    ipcMain.handle('choose', async () => (await dialog.showOpenDialog({ properties: ['openFile'] })).filePaths);
    createWindow();
  });
} else app.quit();
app.on('window-all-closed', () => app.quit());
