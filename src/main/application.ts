import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, Notification, protocol, shell } from 'electron';
import type { EngineRoute } from '#shared/ipc/engine-contract.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import type { Settings } from '#shared/ipc/shell-contract.ts';
import { translate } from '#shared/messages/translate.ts';
import { localDate } from '#shared/model/dates.ts';
import { appPage, appScheme } from '#main/app-address.ts';
import { Closing } from '#main/closing.ts';
import { DueNotice } from '#main/due-notice.ts';
import { FileDialogs } from '#main/dialogs.ts';
import { devServer } from '#main/dev-server.ts';
import { DocumentOpener } from '#main/open-document.ts';
import { EngineClient } from '#main/engine-client.ts';
import { FileGrants } from '#main/file-grants.ts';
import { HandedFiles } from '#main/handed-files.ts';
import { listenToWindow, tellWindow } from '#main/ipc.ts';
import { Log } from '#main/log.ts';
import { menuTemplate } from '#main/menu-template.ts';
import { answerRequest } from '#main/protocol.ts';
import { RegisterFollower } from '#main/register-follower.ts';
import { secureContents, secureSession } from '#main/security.ts';
import { languageOf, SettingsFile } from '#main/settings.ts';
import { openMail } from '#main/open-mail.ts';
import { shellRoutes } from '#main/shell-routes.ts';
import { backgroundColor, createWindow, placeOf } from '#main/window.ts';

const built = import.meta.dirname;

/** The running app: it makes the parts and ties them together. Rules live in the parts. */
export class Application {
  readonly #devServer = devServer();
  readonly #page = this.#devServer === undefined ? appPage : new URL('/', this.#devServer).href;
  readonly #log = new Log(join(app.getPath('userData'), 'logs'));
  readonly #settings = new SettingsFile(
    join(app.getPath('userData'), 'settings.json'),
    languageOf(app.getPreferredSystemLanguages()),
    this.#log,
  );
  readonly #grants = new FileGrants((token, path) => this.#engine.grant(token, path));
  readonly #engine: EngineClient = new EngineClient({
    startWorker: () => new Worker(join(built, 'engine-worker.js')),
    reportBug: (during, text) => this.#log.note(`${during}: ${text}`),
    onRestart: (open) => this.#follower.restarted(open),
  });
  readonly #follower = new RegisterFollower({
    pathOf: (token) => this.#grants.path(token),
    setTitle: (title) => this.#window.setTitle(title),
    opened: (path) => this.#opened(path),
    tell: (change) => tellWindow(this.#window, 'register-changed', change),
  });
  readonly #documents = new DocumentOpener({
    folder: join(app.getPath('userData'), 'opened-documents'),
    extract: (sha256, path) =>
      this.#engine.call('documents.extract', { sha256, out: this.#grants.grant(path, 'write') }),
    openPath: (path) => shell.openPath(path),
    confirm: (name, risk) => this.#askToOpen(name, risk),
    log: this.#log,
  });
  readonly #due = new DueNotice({
    list: (period) => this.#engine.call('due.list', { asOf: null, ...period }),
    show: (text) => this.#notify(text),
    log: this.#log,
  });
  readonly #handed = new HandedFiles(join(app.getPath('userData'), 'handed-files'), this.#log);
  readonly #dialogs = new FileDialogs(
    () => this.#window,
    () => this.#settings.current.language,
  );
  readonly #window: BrowserWindow;
  /** A register that the system handed over; it goes before the last one until some register is open. */
  #requested: string | undefined;

  constructor(requested: string | undefined) {
    this.#requested = requested;
    this.#engine.start();
    nativeTheme.themeSource = this.#settings.current.theme;
    secureSession(this.#devServer);
    protocol.handle(appScheme, (request) =>
      answerRequest(
        {
          root: join(built, '../renderer'),
          readDocument: (sha256) => this.#engine.readDocument(sha256),
          devServer: this.#devServer,
          log: this.#log,
        },
        request,
      ),
    );
    this.#window = createWindow(this.#settings.current.window);
    this.#watchWindow();
    this.#listen();
    this.#showMenu();
    nativeTheme.on('updated', () => {
      this.#window.setBackgroundColor(backgroundColor());
      tellWindow(this.#window, 'system-theme', { dark: nativeTheme.shouldUseDarkColors });
    });
  }

  /** Loads the page. */
  async start(): Promise<void> {
    await this.#window.loadURL(this.#page);
  }

  /** A second start, or the system with a register to open. */
  bringForward(requested: string | undefined): void {
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
    if (requested === undefined) return;
    const file = this.#grants.named(requested, 'read');
    tellWindow(this.#window, 'menu', { command: 'register.openFile', file });
  }

  #watchWindow(): void {
    const window = this.#window;
    const closing = new Closing({
      engine: this.#engine,
      patience: 400,
      askToCancel: (done) => this.#askToCancel(done),
      closed: () => {
        this.#documents.clear();
        this.#handed.clear();
        window.destroy();
      },
    });
    secureContents(window.webContents, this.#page);
    let crashedAt = Number.NEGATIVE_INFINITY;
    window.on('close', (event) => {
      if (closing.isDone) return;
      event.preventDefault();
      this.#settings.update({ window: placeOf(window) });
      closing.request().catch((error: unknown) => {
        this.#log.error('closing', error);
        window.destroy();
      });
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason === 'clean-exit' || window.isDestroyed()) return;
      this.#log.note(`the page's process is gone: ${reason}`);
      const again = performance.now() - crashedAt < 10_000;
      crashedAt = performance.now();
      // A page that crashes as soon as it is there would be loaded for ever.
      if (again) window.close();
      else window.webContents.reload();
    });
    window.webContents.on('preload-error', (_event, _path, error) => this.#log.error('preload', error));
  }

  #listen(): void {
    listenToWindow({
      own: () => ({ webContentsId: this.#window.webContents.id, prefix: new URL('.', this.#page).href }),
      engine: (route, input, callId) => this.#callEngine(route, input, callId),
      cancel: (callId) => this.#engine.cancel(callId),
      grants: this.#grants,
      mayWrite: (token) => this.#grants.mayWrite(token),
      log: this.#log,
      shell: shellRoutes({
        version: app.getVersion(),
        grants: this.#grants,
        settings: () => this.#settings.current,
        updateSettings: (patch) => this.#updateSettings(patch),
        systemDark: () => nativeTheme.shouldUseDarkColors,
        recent: () => this.#recent(),
        openedBefore: () => this.#due.since,
        dueSeen: () => this.#due.seen(),
        chooseFiles: (purpose) => this.#dialogs.chooseFiles(purpose),
        handOver: (piece) => this.#handed.take(piece),
        chooseSave: (purpose, suggestedName) => this.#dialogs.chooseSave(purpose, suggestedName),
        openDocument: (sha256, name) => this.#documents.open(sha256, name),
        openMail,
        showInFolder: (path) => shell.showItemInFolder(path),
        paste: () => this.#window.webContents.paste(),
      }),
    });
  }

  async #callEngine(route: EngineRoute, input: unknown, callId: string): Promise<WireResult> {
    const onProgress = (done: number, total: number): void =>
      tellWindow(this.#window, 'progress', { call: callId, done, total });
    const result = await this.#engine.call(route, input, { id: callId, onProgress });
    this.#follower.after(route, input, result);
    return result;
  }

  #opened(path: string): void {
    this.#requested = undefined;
    const { opened, notifyDue, language } = this.#settings.current;
    const today = localDate(new Date());
    this.#due.opened(opened[path] ?? null, today, notifyDue ? language : null);
    this.#settings.addRecent(path, today);
    this.#showMenu();
  }

  /** By the system, where it can. A click on it brings the window forward. */
  #notify(text: string): void {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title: app.getName(), body: text, silent: true });
    notification.on('click', () => this.bringForward(undefined));
    notification.show();
  }

  #recent(): readonly string[] {
    const stored = this.#settings.current.recent;
    return this.#requested === undefined
      ? stored
      : [this.#requested, ...stored.filter((path) => path !== this.#requested)];
  }

  #updateSettings(patch: Partial<Settings>): void {
    this.#settings.update(patch);
    if (patch.theme) nativeTheme.themeSource = patch.theme;
    this.#showMenu();
  }

  #showMenu(): void {
    const { language, theme, recent } = this.#settings.current;
    const state = {
      language,
      theme,
      recent: recent.map((path) => this.#grants.named(path, 'read')),
      mac: process.platform === 'darwin',
    };
    const template = menuTemplate(state, (event) => tellWindow(this.#window, 'menu', event));
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  /** The first button is the safe one, and Esc's. */
  async #askToOpen(name: string, risk: 'runs-code' | 'unknown'): Promise<boolean> {
    const { language } = this.#settings.current;
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: translate(language, `opening.${risk}`, { name }),
      detail: translate(language, 'opening.detail'),
      buttons: [translate(language, 'action.cancel'), translate(language, 'opening.open')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }

  async #askToCancel(signal: AbortSignal): Promise<boolean> {
    const { language } = this.#settings.current;
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: translate(language, 'closing.message'),
      detail: translate(language, 'closing.detail'),
      buttons: [translate(language, 'closing.wait'), translate(language, 'closing.cancel')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
      signal,
    });
    return response === 1;
  }
}
