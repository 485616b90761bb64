import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { placeholderOf } from './requests.ts';
import { chromium, contentsByTarget, manifest, nextId, state, unlessGone, vetoable, windows } from './state.ts';
import { WebContents, type Owner } from './web-contents.ts';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Options extends Partial<Bounds> {
  show?: boolean;
  title?: string;
  webPreferences?: { preload?: string; sandbox?: boolean; nodeIntegration?: boolean; contextIsolation?: boolean };
}
type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

let opening = Promise.resolve();
let focused: BrowserWindow | undefined;

export class BrowserWindow extends EventEmitter implements Owner {
  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focused ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
  }

  readonly id = nextId();
  readonly webContents: WebContents;
  readonly #bounds: Bounds;
  readonly #placeholderHeld = Promise.withResolvers<void>();
  #title: string;
  #visible: boolean;
  #windowId: number | undefined;
  #windowState: WindowState = 'normal';
  #painted = false;
  #closing = false;
  #closed = false;

  constructor(options: Options = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { preload, sandbox, nodeIntegration, contextIsolation } = options.webPreferences ?? {};
    if (sandbox === false || nodeIntegration === true || contextIsolation === false) {
      throw new Error('stand-in: only sandboxed windows with context isolation are imitated');
    }
    const { x = 60, y = 60, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    this.#visible = options.show !== false;
    this.#title = options.title ?? manifest.name;
    windows.set(this.id, this);
    if (this.#visible) focused = windows.get(this.id);
    this.webContents = new WebContents(this, preload);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    // One after the other: the headless shell announces a new page without saying which window it belongs to.
    opening = opening.then(() => this.#open()).catch((error: unknown) => console.error(error));
  }

  async #open(): Promise<void> {
    if (this.#closed) return;
    const url = placeholderOf(this.id);
    const { x: left, y: top, width, height } = this.#bounds;
    const { connection, headless } = chromium();
    if (headless) await connection.send('Target.createTarget', { url, newWindow: true, left, top, width, height });
    else chromium().openWindow(url);
    await Promise.all([this.webContents.whenAttached(), this.#placeholderHeld.promise]);
    const { targetId } = this.webContents;
    this.#windowId = (await connection.send('Browser.getWindowForTarget', { targetId })).windowId;
    await this.#place();
  }
  async #place(): Promise<void> {
    const windowId = this.#windowId;
    if (windowId === undefined) return;
    const { x: left, y: top, width, height } = this.#bounds;
    const { connection } = chromium();
    await connection.send('Browser.setWindowBounds', { windowId, bounds: { left, top } });
    await connection.send('Browser.setContentsSize', { windowId, width, height });
  }
  #setState(windowState: WindowState, event: string): void {
    this.#windowState = windowState;
    unlessGone(this.#applyState(windowState));
    this.emit(event);
  }
  async #applyState(windowState: WindowState): Promise<void> {
    await opening;
    const windowId = this.#windowId;
    if (windowId === undefined || this.#closed) return;
    await chromium().connection.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  }

  /** The placeholder's request is pending: the window may load its first page. */
  onHeld(): void {
    this.#placeholderHeld.resolve();
  }
  onPainted(): void {
    if (this.#painted) return;
    this.#painted = true;
    this.emit('ready-to-show');
  }
  onBounds({ x, y, width, height }: Bounds): void {
    const moved = x !== this.#bounds.x || y !== this.#bounds.y;
    Object.assign(this.#bounds, { x, y }, chromium().headless ? {} : { width, height });
    this.emit('resize');
    if (moved) this.emit('move');
  }
  onGone(): void {
    if (this.#closed) return;
    if (!this.#closing) this.emit('close', vetoable({})); // closed on screen: too late for a veto
    this.#closed = true;
    windows.delete(this.id);
    if (focused === this) focused = BrowserWindow.getAllWindows().at(-1);
    this.emit('closed');
    if (windows.size === 0) app.allClosed();
  }

  loadURL(url: string): Promise<void> {
    return opening.then(() => this.webContents.loadURL(url));
  }
  /** The `close` event first, which may veto; then the page's beforeunload; then the window goes. */
  close(): void {
    if (this.#closed) return;
    const event = vetoable({});
    this.emit('close', event);
    if (event.defaultPrevented) {
      state.quitting = false;
      return;
    }
    this.#closing = true;
    unlessGone(this.webContents.cdp('Page.close'));
  }
  destroy(): void {
    this.#closing = true;
    const { webContents } = this;
    const closed = webContents
      .whenAttached()
      .then(() => chromium().connection.send('Target.closeTarget', { targetId: webContents.targetId }));
    unlessGone(closed);
  }
  isDestroyed(): boolean {
    return this.#closed;
  }

  show(): void {
    if (!this.#visible) this.emit('show');
    this.#visible = true;
    this.focus();
  }
  hide(): void {
    if (this.#visible) this.emit('hide');
    this.#visible = false;
  }
  isVisible(): boolean {
    return this.#visible;
  }
  focus(): void {
    focused = windows.get(this.id);
    this.webContents.focus();
  }
  isFocused(): boolean {
    return focused === this;
  }
  minimize(): void {
    this.#setState('minimized', 'minimize');
  }
  maximize(): void {
    this.#setState('maximized', 'maximize');
  }
  unmaximize(): void {
    this.#setState('normal', 'unmaximize');
  }
  restore(): void {
    this.#setState('normal', 'restore');
  }
  isMinimized(): boolean {
    return this.#windowState === 'minimized';
  }
  isMaximized(): boolean {
    return this.#windowState === 'maximized';
  }
  setFullScreen(on: boolean): void {
    this.#setState(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen');
  }
  isFullScreen(): boolean {
    return this.#windowState === 'fullscreen';
  }
  getBounds(): Bounds {
    return { ...this.#bounds };
  }
  getNormalBounds(): Bounds {
    return this.getBounds();
  }
  setBounds(bounds: Partial<Bounds>): void {
    Object.assign(this.#bounds, bounds);
    unlessGone(opening.then(() => this.#place()));
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  getTitle(): string {
    return this.#title;
  }
  /** On screen the window's title is the page's; here it is only remembered. */
  setTitle(title: string): void {
    this.#title = title;
  }
  // Decoration with no counterpart in a Chromium window: accepted, without effect.
  setBackgroundColor(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setMinimumSize(): void {}
  setProgressBar(): void {}
  setRepresentedFilename(): void {}
  setDocumentEdited(): void {}
  setTitleBarOverlay(): void {}
}

export const webContents = {
  getAllWebContents: (): WebContents[] => [...contentsByTarget.values()],
  getFocusedWebContents: (): WebContents | null => focused?.webContents ?? null,
  /** Playwright asks for pages so. */
  fromDevToolsTargetId: (id: string): WebContents | undefined => contentsByTarget.get(id),
};
