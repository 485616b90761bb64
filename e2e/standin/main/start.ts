import { join } from 'node:path';
import { launch } from '../chromium/launch.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { app, systemLanguages } from './app.ts';
import { nativeTheme } from './native-theme.ts';
import { arriving, interceptRequests, onRequest, windowOf } from './requests.ts';
import { applyPermissions } from './session.ts';
import { chromium, contentsByTarget, state, switches, unlessGone, windows } from './state.ts';

type Attached = Protocol.Target.attachedToTargetPayload;

/** Once the app's main module has run: starts Chromium and tells the app that it is ready. */
export async function start(): Promise<void> {
  if (app.isExiting) return;
  const profile = join(app.getPath('sessionData'), 'standin-chromium');
  state.chromium = launch(profile, systemLanguages()[0] ?? 'en-US', switches);
  const { connection, headless } = state.chromium;
  if (headless && !app.commandLine.hasSwitch('remote-debugging-port')) {
    process.stderr.write('stand-in: no display, so the windows are headless\n');
  }
  connection.on('gone', onChromiumGone);
  connection.on('error', (error) => console.error(error));
  connection.on('Fetch.requestPaused', (paused: Protocol.Fetch.requestPausedPayload) => unlessGone(onRequest(paused)));
  connection.on('Target.attachedToTarget', (attached: Attached) => {
    const { targetId } = attached.targetInfo;
    const set = onTarget(attached).finally(() => arriving.delete(targetId));
    arriving.set(targetId, set);
    unlessGone(set);
  });
  connection.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
    contentsByTarget.get(targetId)?.onGone();
  });
  nativeTheme.on('source', () => {
    for (const contents of contentsByTarget.values()) unlessGone(contents.applyTheme());
  });
  const { product } = await connection.send('Browser.getVersion');
  Object.defineProperty(process.versions, 'chrome', { value: product.split('/')[1], enumerable: true });
  await Promise.all([
    interceptRequests(),
    applyPermissions(),
    connection.send('Target.setDiscoverTargets', { discover: true }),
    connection.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
      filter: [{ type: 'page' }],
    }),
  ]);
  app.announceReady();
}

function onChromiumGone(): void {
  if (app.isExiting) return;
  if (!state.quitting) process.stderr.write('stand-in: Chromium went away\n');
  const code = state.quitting ? 0 : 1;
  for (const contents of contentsByTarget.values()) contents.onGone();
  app.exit(code);
}

/** A page appeared: a window of ours, a page's window.open, or Chromium's own doing (Ctrl+N). */
async function onTarget({ sessionId, targetInfo }: Attached): Promise<void> {
  const { targetId, url, openerId } = targetInfo;
  const { connection } = chromium();
  const go = (): Promise<unknown> => connection.send('Runtime.runIfWaitingForDebugger', undefined, sessionId);
  // The headless shell attaches before the placeholder has its address, and answers a page's commands only once the
  // placeholder is gone: send them all the same, and onRequest holds the first real load.
  const unnamed = chromium().headless && url === '' && openerId === undefined;
  const window = unnamed
    ? [...windows.values()].find(({ webContents }) => webContents.targetId === '')
    : windows.get(windowOf(url) ?? 0);
  if (window) {
    const set = window.webContents.attach(targetId, sessionId, unnamed);
    if (unnamed) await go();
    await set;
    if (!unnamed) await go();
    return;
  }
  const opener = contentsByTarget.get(openerId ?? '');
  if (opener?.allowsWindow(url) === true) console.error('stand-in: a second window by window.open is not imitated');
  unlessGone(go()); // a page that another debugger waits for would hold its opener for ever
  await connection.send('Target.closeTarget', { targetId });
}
