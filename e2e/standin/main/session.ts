import type { Protocol } from '../chromium/protocol.ts';
import { onBeforeRequest, protocol } from './requests.ts';
import { chromium, notImitated, state } from './state.ts';

type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean;

const PERMISSIONS: [electron: string, chromium: Protocol.Browser.PermissionDescriptor][] = [
  ['notifications', { name: 'notifications' }],
  ['geolocation', { name: 'geolocation' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write' }],
];
let check: PermissionCheck | undefined;

/** Chromium cannot ask the app case by case: the check handler is asked once for each permission. */
export async function applyPermissions(): Promise<void> {
  const allows = check;
  if (!state.chromium || !allows) return;
  const { connection } = chromium();
  await Promise.all(
    PERMISSIONS.map(([name, permission]) => {
      const setting = allows(null, name, '', {}) ? 'granted' : 'denied';
      return connection.send('Browser.setPermission', { permission, setting });
    }),
  );
}

export const session = {
  defaultSession: {
    protocol,
    webRequest: {
      onBeforeRequest,
      onBeforeSendHeaders: notImitated('session.webRequest.onBeforeSendHeaders'),
      onHeadersReceived: notImitated('session.webRequest.onHeadersReceived'),
    },
    /** Accepted and never called: nothing in the stand-in asks at the moment of need. */
    setPermissionRequestHandler(): void {},
    setPermissionCheckHandler(handler: PermissionCheck | null): void {
      check = handler ?? undefined;
      void applyPermissions();
    },
    setDevicePermissionHandler(): void {},
    setSpellCheckerEnabled(): void {},
    setSpellCheckerLanguages(): void {},
    on(): void {}, // will-download never comes: the app denies it and a test sees the missing file
  },
};
