import type { Protocol } from '../chromium/protocol.ts';
import { fromWeb, schemes, toWeb, widenPolicy, widenPolicyInPage, type Privileges } from './addresses.ts';
import { chromium, contentsByTarget, state, windows } from './state.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
type Handler = (request: Request) => Response | Promise<Response>;
interface RequestDetails {
  id: number;
  url: string;
  method: string;
  resourceType: string;
}
type Verdict = { cancel?: boolean; redirectURL?: string };
type BeforeRequest = (details: RequestDetails, answer: (verdict: Verdict) => void) => void;

const PLACEHOLDER = /^https:\/\/window-(\d+)\.standin\.invalid\/$/;
export const placeholderOf = (window: number): string => `https://window-${window}.standin.invalid/`;
export const windowOf = (url: string): number | undefined => {
  const found = PLACEHOLDER.exec(url);
  return found ? Number(found[1]) : undefined;
};

const handlers = new Map<string, Handler>();
let beforeRequest: BeforeRequest | undefined;
/** Targets that are being set up: their first document waits for it. */
export const arriving = new Map<string, Promise<void>>();

export const protocol = {
  registerSchemesAsPrivileged(list: { scheme: string; privileges?: Privileges }[]): void {
    if (state.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of list) schemes.set(scheme.toLowerCase(), privileges ?? {});
  },
  handle(scheme: string, handler: Handler): void {
    if (!state.ready) throw new Error('protocol.handle should be called after app is ready');
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
    void interceptRequests();
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
};

/** The only listener of session.webRequest that is imitated; without a filter, or with one that means everything. */
export function onBeforeRequest(...args: [BeforeRequest | null] | [object, BeforeRequest | null]): void {
  const filter = args.length === 2 ? (args[0] as { urls?: string[] }) : {};
  if ((filter.urls ?? ['<all_urls>']).some((url) => !['<all_urls>', '*://*/*', '*'].includes(url))) {
    throw new Error('stand-in: a webRequest filter other than <all_urls> is not imitated');
  }
  beforeRequest = args.at(-1) as BeforeRequest | undefined;
  void interceptRequests();
}

export async function interceptRequests(): Promise<void> {
  if (!state.chromium) return;
  const patterns: Protocol.Fetch.RequestPattern[] = [
    { urlPattern: '*', resourceType: 'Document' },
    { urlPattern: 'https://*.standin.invalid/*' },
    ...[...handlers.keys()].map((scheme) => ({ urlPattern: `${scheme}:*` })),
    ...(beforeRequest ? [{ urlPattern: '*' }] : []),
  ];
  await chromium().connection.send('Fetch.enable', { patterns });
}

async function fail(requestId: string, errorReason: Protocol.Network.ErrorReason): Promise<void> {
  await chromium().connection.send('Fetch.failRequest', { requestId, errorReason });
}

/** Answers one paused request: as the window's placeholder, by the app's veto, from the app's handler, or by letting it go. */
export async function onRequest({ requestId, request, resourceType, frameId }: Paused): Promise<void> {
  const held = windowOf(request.url);
  if (held !== undefined) return windows.get(held)?.onHeld(); // stays pending until the window loads something
  // A popup's document waits until its window is set up, but not for long: Chromium answers no command of a page
  // whose document is held.
  const set = arriving.get(frameId);
  if (set) await Promise.race([set, new Promise((resolve) => setTimeout(resolve, 300))]);
  const contents = contentsByTarget.get(frameId);
  if (resourceType === 'Document' && contents && !contents.allowsNavigation(request.url)) {
    return fail(requestId, 'Aborted');
  }
  const url = fromWeb(request.url);
  const verdict = await askApp({
    id: Number.parseInt(requestId.replaceAll(/\D/g, ''), 10),
    url,
    method: request.method,
    resourceType: resourceType.toLowerCase(),
  });
  if (verdict.cancel === true) return fail(requestId, 'BlockedByClient');
  if (verdict.redirectURL !== undefined) {
    const responseHeaders = [{ name: 'location', value: toWeb(verdict.redirectURL) }];
    await chromium().connection.send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders });
    return;
  }
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler) return answer(handler, url, requestId, request, resourceType);
  if (url !== request.url) return fail(requestId, 'AddressUnreachable');
  await chromium().connection.send('Fetch.continueRequest', { requestId });
}

async function askApp(details: RequestDetails): Promise<Verdict> {
  const ask = beforeRequest;
  return ask ? new Promise((resolve) => ask(details, resolve)) : {};
}

async function answer(
  handler: Handler,
  url: string,
  requestId: string,
  request: Protocol.Network.Request,
  resourceType: string,
): Promise<void> {
  // Chromium's own idea; Electron never asks for it.
  if (resourceType === 'Other' && url.endsWith('/favicon.ico')) return fail(requestId, 'Aborted');
  let response: Response;
  let body: Buffer;
  try {
    response = await handler(requestOf(url, request));
    body = Buffer.from(await response.arrayBuffer());
  } catch (error) {
    console.error(error);
    return fail(requestId, 'Failed');
  }
  if (response.type === 'error') return fail(requestId, 'Failed');
  if (resourceType === 'Document' && (response.headers.get('content-type') ?? '').includes('html')) {
    body = Buffer.from(widenPolicyInPage(body.toString()));
  }
  await chromium().connection.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status || 200,
    responseHeaders: headersOf(response, url),
    body: body.toString('base64'),
  });
}

function requestOf(url: string, { method, headers, postData, postDataEntries }: Protocol.Network.Request): Request {
  const parts = postDataEntries?.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'));
  const body = parts ? Buffer.concat(parts) : postData;
  return new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
}

function headersOf(response: Response, url: string): Protocol.Fetch.HeaderEntry[] {
  const list = [...response.headers].map(([name, value]) => ({
    name,
    value: name === 'content-security-policy' ? widenPolicy(value) : value,
  }));
  // The scheme's own origin became another: pages may read what the app serves them.
  const privileges = schemes.get(new URL(url).protocol.slice(0, -1));
  if (privileges?.supportFetchAPI === true && !response.headers.has('access-control-allow-origin')) {
    list.push({ name: 'access-control-allow-origin', value: '*' });
  }
  return list;
}
