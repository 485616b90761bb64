import { EventEmitter } from 'node:events';
import type { Protocol } from '../chromium/protocol.ts';

type Source = 'system' | 'light' | 'dark';
type Apply = (media: Protocol.Emulation.setEmulatedMediaParameters) => Promise<unknown>;

class NativeTheme extends EventEmitter {
  #source: Source = 'system';
  readonly shouldUseHighContrastColors = false;

  get themeSource(): Source {
    return this.#source;
  }
  set themeSource(source: Source) {
    this.#source = source;
    this.emit('source'); // the windows take it over
    this.emit('updated');
  }
  /** The stand-in does not ask the system: what is not chosen is light. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
  async applyTo(apply: Apply): Promise<void> {
    if (this.#source !== 'system') await apply({ features: [{ name: 'prefers-color-scheme', value: this.#source }] });
  }
}

export const nativeTheme = new NativeTheme();
