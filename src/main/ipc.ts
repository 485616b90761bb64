import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { BridgeEvent } from '#shared/ipc/bridge.ts';
import { RegisterError } from '#register/errors.ts';
import type { FileGrants } from '#main/file-grants.ts';
import { answerCall, isOwnPage, type OwnPage, type RouterPorts, type Sender } from '#main/router.ts';
import { refusal } from '#main/wire-errors.ts';

export interface IpcPorts extends RouterPorts {
  readonly own: () => OwnPage | undefined;
  readonly cancel: (callId: string) => void;
  readonly grants: FileGrants;
}

function senderOf({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent): Sender {
  return {
    webContentsId: sender.id,
    isMainFrame: senderFrame === sender.mainFrame,
    url: senderFrame?.url ?? '',
  };
}

/** Everything that the window can say to main: a call, a cancel, and a file that somebody dropped on it. */
export function listenToWindow(ports: IpcPorts): void {
  const isOwn = (event: IpcMainEvent | IpcMainInvokeEvent, what: string): boolean => {
    const sender = senderOf(event);
    const trusted = isOwnPage(sender, ports.own());
    if (!trusted) ports.log.note(`refused ${what} from ${sender.url} in contents ${sender.webContentsId}`);
    return trusted;
  };

  ipcMain.handle('bilaga:call', (event, ...args: unknown[]) =>
    isOwn(event, 'a call')
      ? answerCall(ports, args)
      : refusal(new RegisterError('CALL_REFUSED', { route: String(args[0]).slice(0, 100) })),
  );
  ipcMain.on('bilaga:cancel', (event, callId: unknown) => {
    if (typeof callId === 'string' && isOwn(event, 'a cancel')) ports.cancel(callId);
  });
  // The path comes from the preload (webUtils.getPathForFile), which has none for a file that a page made up.
  ipcMain.handle('bilaga:grant', (event, ...args: unknown[]) => {
    if (!isOwn(event, 'a file')) throw new RegisterError('CALL_REFUSED', { route: 'grant' });
    const [path, name] = z.tuple([z.string().max(4096), z.string().max(4096)]).parse(args);
    if (!isAbsolute(path)) throw new RegisterError('FILE_NOT_ON_DISK', { name });
    return ports.grants.grant(path, 'read');
  });
}

/** Tells the window something; a window that is gone hears nothing. */
export function tellWindow(window: BrowserWindow | undefined, event: BridgeEvent, payload: unknown): void {
  if (window && !window.isDestroyed()) window.webContents.send('bilaga:event', event, payload);
}
