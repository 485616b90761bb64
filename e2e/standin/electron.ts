/** The module 'electron' of the main process, as far as this app uses it. The rest throws when touched. */
import { notImitated } from './main/state.ts';

export { app } from './main/app.ts';
export { BrowserWindow, webContents } from './main/browser-window.ts';
export { dialog } from './main/dialog.ts';
export { ipcMain } from './main/ipc-main.ts';
export { Menu, MenuItem } from './main/menu.ts';
export { nativeTheme } from './main/native-theme.ts';
export { Notification } from './main/notification.ts';
export { net } from './main/net.ts';
export { protocol } from './main/requests.ts';
export { session } from './main/session.ts';
export { clipboard, safeStorage, screen, shell } from './main/system.ts';

export const autoUpdater = notImitated('autoUpdater');
export const BaseWindow = notImitated('BaseWindow');
export const crashReporter = notImitated('crashReporter');
export const globalShortcut = notImitated('globalShortcut');
export const MessageChannelMain = notImitated('MessageChannelMain');
export const nativeImage = notImitated('nativeImage');
export const powerMonitor = notImitated('powerMonitor');
export const systemPreferences = notImitated('systemPreferences');
export const Tray = notImitated('Tray');
export const utilityProcess = notImitated('utilityProcess');
export const webFrameMain = notImitated('webFrameMain');
export const WebContentsView = notImitated('WebContentsView');
