import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import { securePreferences } from '#main/security.ts';
import type { WindowPlace } from '#main/settings.ts';
import { placeOnScreen, smallest } from '#main/window-place.ts';
import { windowTitle } from '#main/window-title.ts';

/** The tokens' `--bg`, so that nothing flashes before the page has painted. */
export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? '#14171a' : '#f6f6f3';
}

/** The app's only window, still empty; it shows itself when its page has painted. */
export function createWindow(saved: WindowPlace | null): BrowserWindow {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const window = new BrowserWindow({
    ...placeOnScreen(saved, [primary.workArea, ...others.map(({ workArea }) => workArea)]),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: windowTitle,
    icon: join(import.meta.dirname, '../../resources/icons/bilaga.png'),
    backgroundColor: backgroundColor(),
    webPreferences: securePreferences(join(import.meta.dirname, '../preload/index.cjs')),
  });
  window.once('ready-to-show', () => {
    if (saved?.maximized === true) window.maximize();
    window.show();
  });
  // The title is main's: organisation and file.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}

export function placeOf(window: BrowserWindow): WindowPlace {
  return { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
}
