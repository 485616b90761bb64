import { EventEmitter } from 'node:events';
import type { Send } from '../chromium/connection.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { createCodec } from '../codec.ts';
import type { ToMain, ToPage } from '../page/preload-world.ts';
import { fromWeb, toWeb } from './addresses.ts';
import { ipcMain } from './ipc-main.ts';
import { nativeTheme } from './native-theme.ts';
import { pageScript, PRELOAD_WORLD, preloadScript } from './page-scripts.ts';
import { session } from './session.ts';
import { chromium, contentsByTarget, nextId, state, token, unlessGone, vetoable } from './state.ts';

type WindowOpenHandler = (details: { url: string; disposition: string }) => { action: 'allow' | 'deny' };
/** What a page's content wants of its window. */
export interface Owner {
  onPainted(): void;
  onBounds(bounds: { x: number; y: number; width: number; height: number }): void;
  onGone(): void;
  close(): void;
  destroy(): void;
}
/** What is done at which of the page's events; the others are of no interest. */
type Reactions = { [Name in keyof Protocol.Events]?: (params: Protocol.Events[Name]) => unknown };

const codec = createCodec();

export class WebContents extends EventEmitter {
  readonly id = nextId();
  readonly session = session.defaultSession;
  readonly owner: Owner;
  readonly mainFrame: { url: string; origin: string; parent: null; isDestroyed: () => boolean };
  readonly #preload: string | undefined;
  readonly #attached = Promise.withResolvers<void>();
  #targetId = '';
  #sessionId = '';
  #url = '';
  /** The address that main itself is loading: asking `will-navigate` is only for the page's own wishes. */
  #loading: string | undefined;
  #opening: Protocol.Page.windowOpenPayload | undefined;
  #context: number | undefined;
  #destroyed = false;
  #zoom = 1;
  #windowOpen: WindowOpenHandler = () => ({ action: 'allow' });

  constructor(owner: Owner, preload: string | undefined) {
    super();
    this.owner = owner;
    this.#preload = preload;
    const url = (): string => this.getURL();
    this.mainFrame = {
      get url() {
        return url();
      },
      get origin() {
        return url().split('/').slice(0, 3).join('/');
      },
      parent: null,
      isDestroyed: () => this.#destroyed,
    };
  }

  get targetId(): string {
    return this.#targetId;
  }
  whenAttached(): Promise<void> {
    return this.#attached.promise;
  }
  readonly cdp: Send = async (method, params) => {
    await this.#attached.promise;
    return chromium().connection.send(method, params, this.#sessionId);
  };

  /** A page target of Chromium is this window's content from now on. */
  async attach(targetId: string, sessionId: string, answersLate: boolean): Promise<void> {
    this.#targetId = targetId;
    this.#sessionId = sessionId;
    contentsByTarget.set(targetId, this);
    const { connection } = chromium();
    connection.listen(sessionId, ({ method, params }) => {
      (this.#reactions[method] as ((params: unknown) => unknown) | undefined)?.(params);
    });
    const send: Send = (method, params) => connection.send(method, params, sessionId);
    const set = Promise.all([
      send('Page.enable'),
      send('Runtime.enable'),
      send('Page.setLifecycleEventsEnabled', { enabled: true }),
      send('Runtime.addBinding', { name: token, executionContextName: PRELOAD_WORLD }),
      send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript() }),
      send('Page.addScriptToEvaluateOnNewDocument', {
        source: preloadScript(this.#preload),
        worldName: PRELOAD_WORLD,
      }),
      send('Debugger.enable'), // for the preload's synchronous getPathForFile
      this.applyTheme(send),
    ]);
    if (answersLate) this.#attached.resolve();
    await set;
    this.#attached.resolve();
  }

  async applyTheme(send: Send = this.cdp): Promise<void> {
    const { themeSource: value } = nativeTheme;
    if (value === 'system') return;
    await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  }

  readonly #reactions: Reactions = {
    'Runtime.executionContextCreated': ({ context: { name, id, auxData } }) => {
      const { frameId } = (auxData ?? {}) as { frameId?: string };
      if (name === PRELOAD_WORLD && frameId === this.#targetId) this.#context = id;
    },
    'Runtime.executionContextsCleared': () => (this.#context = undefined),
    'Runtime.bindingCalled': ({ name, payload, executionContextId }) => {
      if (name === token) this.#onMessage(codec.decode(payload) as ToMain, executionContextId);
    },
    'Page.frameNavigated': ({ frame }) => {
      if (frame.id !== this.#targetId) return;
      this.#url = frame.url + (frame.urlFragment ?? '');
      this.#loading = undefined;
      unlessGone(this.applyTheme()); // again: Playwright has set its own, and the last word counts
      this.emit('did-navigate', {}, this.getURL());
    },
    'Page.navigatedWithinDocument': ({ frameId, url }) => {
      if (frameId === this.#targetId) this.#url = url;
    },
    'Page.domContentEventFired': () => this.#url !== '' && this.emit('dom-ready', {}),
    'Page.loadEventFired': () => {
      if (this.#url === '') return;
      this.emit('did-finish-load');
      this.owner.onPainted();
    },
    'Page.windowOpen': (opening) => (this.#opening = opening),
    'Page.javascriptDialogOpening': ({ type }) => type === 'beforeunload' && this.#onBeforeUnload(),
    'Inspector.targetCrashed': () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    'Debugger.paused': ({ callFrames: [frame] }) => unlessGone(this.#onPaused(frame)),
  };

  #onBeforeUnload(): void {
    const event = vetoable({});
    this.emit('will-prevent-unload', event);
    if (!event.defaultPrevented) state.quitting = false;
    unlessGone(this.cdp('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }));
  }

  #onMessage(message: ToMain, context: number): void {
    if (message.type === 'send') ipcMain.emit(message.channel, this.#ipcEvent(), ...message.args);
    else if (message.type === 'invoke') void this.#invoke(message, context);
    else if (message.type === 'bounds') this.owner.onBounds(message);
    else this.emit('preload-error', {}, this.#preload, message.error);
  }

  #ipcEvent(): object {
    return vetoable({ sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1, ports: [] });
  }

  async #invoke({ id, channel, args }: Extract<ToMain, { type: 'invoke' }>, context: number): Promise<void> {
    const handler = ipcMain.handlerOf(channel);
    let answer: string;
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const value = await handler(this.#ipcEvent(), ...args);
      answer = codec.encode({ type: 'reply', id, value } satisfies ToPage);
    } catch (error) {
      if (handler) console.error(`Error occurred in handler for '${channel}':`, error);
      const message = `Error invoking remote method '${channel}': ${String(error)}`;
      answer = codec.encode({ type: 'error', id, message } satisfies ToPage);
    }
    this.#deliver(answer, context);
  }

  #deliver(text: string, context: number | undefined): void {
    if (context === undefined || this.#destroyed) return;
    const deliver = this.cdp('Runtime.callFunctionOn', {
      executionContextId: context,
      functionDeclaration: `function (text) { globalThis[${JSON.stringify(`${token}:deliver`)}](text); }`,
      arguments: [{ value: text }],
    });
    unlessGone(deliver);
  }

  /** The preload sits on the `debugger` statement of `askForPath`: tell it where the file is. */
  async #onPaused(frame: Protocol.Debugger.CallFrame | undefined): Promise<void> {
    if (frame?.functionName === 'askForPath') {
      const evaluate = (expression: string): Promise<Protocol.Debugger.evaluateOnCallFrameReturnValue> =>
        this.cdp('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression });
      const { objectId } = (await evaluate('file')).result;
      // A file that a script made has no path, as in Electron.
      const found = objectId && (await this.cdp('DOM.getFileInfo', { objectId }).catch(() => undefined));
      await evaluate(`answer.path = ${JSON.stringify(found ? found.path : '')}`);
    }
    await this.cdp('Debugger.resume');
  }

  /** May the page's main frame go to `url`? Main's own loads and reloads always; the page's if no listener objects. */
  allowsNavigation(url: string): boolean {
    const address = url.split('#')[0];
    if (address === this.#loading || address === this.#url.split('#')[0]) return true;
    const event = vetoable({ url: fromWeb(url), isSameDocument: false, isMainFrame: true, frame: this.mainFrame });
    this.emit('will-navigate', event, event.url);
    return !event.defaultPrevented;
  }
  /** May the page open a window? Only denying is imitated. */
  allowsWindow(url: string): boolean {
    return this.#windowOpen({ url: fromWeb(this.#opening?.url ?? url), disposition: 'new-window' }).action === 'allow';
  }

  async loadURL(url: string): Promise<void> {
    const target = new URL(toWeb(url)).href;
    await this.#attached.promise;
    this.#loading = target.split('#')[0];
    const loaded = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve);
      this.once('destroyed', () => reject(new Error(`ERR_FAILED (-2) loading '${url}'`)));
    });
    const { errorText } = await this.cdp('Page.navigate', { url: target });
    if (errorText !== undefined && errorText !== '') {
      loaded.catch(() => {}); // it never loads
      const code = errorText.replace(/^net::/, '');
      this.emit('did-fail-load', {}, -2, code, url, true);
      throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
    }
    await loaded;
  }
  send(channel: string, ...args: unknown[]): void {
    this.#deliver(codec.encode({ type: 'event', channel, args } satisfies ToPage), this.#context);
  }
  async executeJavaScript(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpen = handler;
  }
  getURL(): string {
    return fromWeb(this.#url);
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  focus(): void {
    unlessGone(this.cdp('Page.bringToFront'));
  }
  reload(): void {
    unlessGone(this.cdp('Page.reload'));
  }
  openDevTools(): void {}
  toggleDevTools(): void {}
  getZoomFactor(): number {
    return this.#zoom;
  }
  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    unlessGone(this.executeJavaScript(`void (document.documentElement.style.zoom = ${factor})`));
  }
  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }
  /** Chromium's own editing commands, for the menu's Edit roles. */
  paste(): void {
    this.edit('paste');
  }
  edit(command: string): void {
    unlessGone(this.cdp('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }));
  }
  close({ waitForBeforeUnload }: { waitForBeforeUnload?: boolean } = {}): void {
    if (waitForBeforeUnload === false) this.owner.destroy();
    else this.owner.close();
  }
  /** Its target has gone. */
  onGone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    contentsByTarget.delete(this.#targetId);
    chromium().connection.unlisten(this.#sessionId);
    this.emit('destroyed');
    this.owner.onGone();
  }
}
