import type { Bridge } from './bridge.ts';

/**
 * Runs in the page's own world before its scripts: takes the APIs that the preload exposes, and lets fetch and XHR
 * ask for the app's own scheme, which Blink refuses, at the https address that the stand-in answers in its place.
 * The function's source runs in the page: it may use nothing from outside itself.
 */
export function preparePage(bridge: Bridge, schemes: string[]): void {
  const freeze = (value: unknown, seen = new Set<unknown>()): unknown => {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (seen.has(value) || ArrayBuffer.isView(value)) return value;
    seen.add(value);
    for (const item of Object.values(value)) freeze(item, seen);
    return Object.freeze(value);
  };
  bridge.onExpose = (key, api) => {
    Object.defineProperty(window, key, { value: freeze(bridge.unwrap(api)), enumerable: true });
    bridge.post({ op: 'exposed', key });
  };

  const mapped = (url: string | URL): string | URL => {
    const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(String(url)) ?? [];
    if (!schemes.includes(scheme.toLowerCase())) return url;
    return `https://${host.toLowerCase()}.${scheme.toLowerCase()}.standin.invalid${rest || '/'}`;
  };
  const realFetch = window.fetch;
  window.fetch = (input, init) =>
    realFetch(typeof input === 'string' || input instanceof URL ? mapped(input) : input, init);
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const realOpen = XMLHttpRequest.prototype.open as (this: XMLHttpRequest, ...args: unknown[]) => void;
  XMLHttpRequest.prototype.open = function open(
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: unknown[]
  ) {
    realOpen.call(this, method, mapped(url), ...rest);
  };
}
