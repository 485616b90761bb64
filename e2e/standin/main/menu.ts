import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';

interface Template {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  enabled?: boolean;
  checked?: boolean;
  submenu?: Menu | Template[];
  click?: (item: MenuItem, window: BrowserWindow | null, event: object) => void;
}

/** Nothing shows it: there is no menu bar. A test finds an item and clicks it. */
export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly submenu: Menu | undefined;
  readonly #onClick: Template['click'];
  enabled: boolean;
  checked: boolean;

  constructor(template: Template) {
    const { id, role, submenu, enabled = true, checked = false, click } = template;
    this.id = id;
    this.role = role;
    this.label = template.label ?? role ?? '';
    this.type = template.type ?? (submenu ? 'submenu' : 'normal');
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.enabled = enabled;
    this.checked = checked;
    this.#onClick = click;
  }

  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    const window = BrowserWindow.getFocusedWindow();
    if (this.#onClick) this.#onClick(this, window, {});
    else this.#play(this.role?.toLowerCase() ?? '', window);
  }
  #play(role: string, window: BrowserWindow | null): void {
    if (role === 'quit') app.quit();
    else if (role === 'close') window?.close();
    else if (role === 'minimize') window?.minimize();
    else if (role === 'reload') window?.webContents.reload();
    else if (role === 'togglefullscreen') window?.setFullScreen(!window.isFullScreen());
    else if (role === 'zoomin') window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + 0.5);
    else if (role === 'zoomout') window?.webContents.setZoomLevel(window.webContents.getZoomLevel() - 0.5);
    else if (role === 'resetzoom') window?.webContents.setZoomLevel(0);
    else if (role === 'selectall') window?.webContents.edit('selectAll');
    else if (['undo', 'redo', 'cut', 'copy', 'paste', 'delete'].includes(role)) window?.webContents.edit(role);
  }
}

let applicationMenu: Menu | null = null;

export class Menu {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: (Template | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
  append(item: MenuItem): void {
    this.items.push(item);
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup(): void {}
}
