import { app, session, type WebContents, type WebPreferences } from 'electron';
import { isLocalRequest } from '#main/local-requests.ts';

/*
 * A packaged app also sets Electron's fuses: RunAsNode, EnableNodeOptionsEnvironmentVariable and
 * EnableNodeCliInspectArguments off (nobody runs other code under our name), OnlyLoadAppFromAsar and
 * EnableEmbeddedAsarIntegrityValidation on (the code is what was shipped), GrantFileProtocolExtraPrivileges off (nothing
 * is loaded from file:), EnableCookieEncryption on.
 */

/** Every flag is spelled out, so that no default of another Electron decides. */
export function securePreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    plugins: false,
    safeDialogs: true,
    disableDialogs: true,
    // A middle click opens links in new windows; there are none.
    disableBlinkFeatures: 'Auxclick',
    // Chromium would download its dictionaries from the network.
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/** Denies every permission and every request that leaves the app. `devServer`: the origin that development adds. */
export function secureSession(devServer: string | undefined): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    answer({ cancel: !isLocalRequest(url, devServer) });
  });
}

/** No window is opened, nothing is embedded, and a page goes nowhere but to itself. */
export function secureContents(contents: WebContents, page: string): void {
  const stay = (event: { readonly preventDefault: () => void }, url: string): void => {
    if (url.split('#')[0] !== page) event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => stay(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
