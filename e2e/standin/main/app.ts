import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { SingleInstance } from './single-instance.ts';
import { manifest, state, switches, vetoable, windows } from './state.ts';

const program = join(import.meta.dirname, '../electron');

/** BCP 47 from the switch --lang or from the POSIX variables, in their order of precedence. */
export function systemLanguages(): string[] {
  const forced = app.commandLine.getSwitchValue('lang');
  if (forced !== '') return [forced];
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const named = [...(LANGUAGE ?? '').split(':'), LC_ALL ?? '', LC_MESSAGES ?? '', LANG ?? '']
    .map((name) => name.replace(/[.@].*$/, '').replace('_', '-'))
    .filter((name) => name !== '' && name !== 'C' && name !== 'POSIX');
  return named.length > 0 ? [...new Set(named)] : ['en-US'];
}

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #instance = new SingleInstance((...told) => this.emit('second-instance', ...told));
  #exiting = false;

  readonly commandLine = {
    appendSwitch: (name: string, value = ''): void => void switches.push([name.toLowerCase(), value]),
    hasSwitch: (name: string): boolean => switches.some(([known]) => known === name),
    getSwitchValue: (name: string): string => switches.findLast(([known]) => known === name)?.[1] ?? '',
  };

  get name(): string {
    return manifest.name;
  }
  isReady(): boolean {
    return state.ready;
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  getName(): string {
    return manifest.name;
  }
  setName(name: string): void {
    manifest.name = name;
  }
  getVersion(): string {
    return manifest.version;
  }
  getAppPath(): string {
    return manifest.folder;
  }
  getLocale(): string {
    return systemLanguages()[0] ?? 'en-US';
  }
  getSystemLocale(): string {
    return this.getLocale();
  }
  getPreferredSystemLanguages(): string[] {
    return systemLanguages();
  }
  getPath(name: string): string {
    const path = this.#paths.get(name) ?? this.#defaultPath(name);
    if (name === 'userData' || name === 'logs') mkdirSync(path, { recursive: true });
    return path;
  }
  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    mkdirSync(path, { recursive: true });
    this.#paths.set(name, path);
  }
  #defaultPath(name: string): string {
    const configuration = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
    switch (name) {
      case 'home':
        return homedir();
      case 'appData':
        return configuration;
      case 'userData':
        return this.commandLine.getSwitchValue('user-data-dir') || join(configuration, manifest.name);
      case 'sessionData':
        return this.getPath('userData');
      case 'logs':
        return join(this.getPath('userData'), 'logs');
      case 'temp':
        return tmpdir();
      case 'exe':
        return program;
      case 'desktop':
      case 'documents':
      case 'downloads':
        return join(homedir(), name.charAt(0).toUpperCase() + name.slice(1));
      default:
        throw new Error(`Failed to get '${name}' path`);
    }
  }
  enableSandbox(): void {} // Chromium's own is on, except for root
  setAppUserModelId(): void {}
  focus(): void {
    [...windows.values()].at(-1)?.focus();
  }
  requestSingleInstanceLock(data?: unknown): boolean {
    return this.#instance.request(this.getPath('userData'), data);
  }
  hasSingleInstanceLock(): boolean {
    return this.#instance.isHeld;
  }
  releaseSingleInstanceLock(): void {
    this.#instance.release();
  }

  quit(): void {
    if (state.quitting) return;
    const before = vetoable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    state.quitting = true;
    if (windows.size === 0) return this.allClosed();
    for (const window of windows.values()) window.close();
  }
  exit(code = 0): void {
    if (this.#exiting) return;
    this.#exiting = true;
    this.emit('quit', {}, code);
    void Promise.all([state.chromium?.close(), this.#instance.told]).finally(() => process.exit(code));
  }

  /** The last window has gone. */
  allClosed(): void {
    if (!state.quitting) {
      if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
      else this.quit();
      return;
    }
    const will = vetoable({});
    this.emit('will-quit', will);
    if (will.defaultPrevented) state.quitting = false;
    else this.exit(0);
  }
  announceReady(): void {
    state.ready = true;
    this.emit('ready', {}, {}); // through the property: Playwright replaces it, to hold the event back
    this.#ready.resolve();
  }
  get isExiting(): boolean {
    return this.#exiting;
  }
}

export const app = new App();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
process.on('exit', () => state.chromium?.connection.isOpen && state.chromium.kill());
