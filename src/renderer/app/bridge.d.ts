import type { Bridge } from '#shared/ipc/bridge.ts';

declare global {
  interface Window {
    /** Given by the preload. */
    readonly bilaga: Bridge<File>;
  }
}
