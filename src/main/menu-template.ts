import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEvent } from '#shared/ipc/bridge.ts';
import type { NamedFile, Settings } from '#shared/ipc/shell-contract.ts';
import { line, MenuItems } from '#main/menu-items.ts';

export interface MenuState extends Pick<Settings, 'language' | 'theme'> {
  /** Under Open recent, the last opened first. */
  readonly recent: readonly NamedFile[];
  readonly mac: boolean;
}

type Template = MenuItemConstructorOptions[];

/**
 * The menu mirrors what the window can do: each item sends a command, and the window does it by the same code as its own
 * shortcut. Only the system's own roles (clipboard, zoom, quit) act here.
 */
export function menuTemplate(state: MenuState, send: (event: MenuEvent) => void): Template {
  const items = new MenuItems(state.language, send);
  const own = [
    items.submenu('menu.file', fileMenu(state, items)),
    items.submenu('menu.edit', editMenu(items)),
    items.submenu('menu.view', viewMenu(state, items)),
    items.submenu('menu.register', registerMenu(items)),
    items.submenu('menu.help', helpMenu(items)),
  ];
  return state.mac ? [{ role: 'appMenu' }, ...own] : own;
}

function fileMenu({ recent, mac }: MenuState, items: MenuItems): Template {
  const registers = recent.map((file) => items.openFile({ command: 'register.openFile', file }));
  const none = { label: items.text('menu.file.noRecent'), enabled: false };
  return [
    items.command('register.new', 'menu.file.new'),
    items.command('register.open', 'menu.file.open'),
    items.submenu('menu.file.openRecent', registers.length > 0 ? registers : [none]),
    line,
    items.command('subProcessor.new', 'menu.file.newSubProcessor'),
    items.command('agreement.attach', 'menu.file.attach'),
    items.command('list.takeIn', 'menu.file.takeIn'),
    items.command('annex.issue', 'menu.file.issue'),
    items.command('subProcessor.exportFile', 'menu.file.vendorFile'),
    line,
    items.command('register.close', 'menu.file.close'),
    ...(mac ? [] : [line, items.role('quit', 'menu.file.quit')]),
  ];
}

function editMenu(items: MenuItems): Template {
  return [
    items.command('edit.undo', 'menu.edit.undo'),
    items.command('edit.redo', 'menu.edit.redo'),
    line,
    items.role('cut', 'menu.edit.cut'),
    items.role('copy', 'menu.edit.copy'),
    items.role('paste', 'menu.edit.paste'),
    items.role('selectAll', 'menu.edit.selectAll'),
    line,
    items.command('edit.find', 'menu.edit.find'),
    line,
    items.command('processing.new', 'menu.edit.newProcessing'),
    items.command('processing.duplicate', 'menu.edit.duplicate'),
    items.command('records.edit', 'menu.edit.editRecords'),
    items.command('records.remove', 'menu.edit.removeRecords'),
  ];
}

function registerMenu(items: MenuItems): Template {
  return [
    items.command('view.notices', 'nav.notices'),
    items.command('view.findings', 'menu.register.findings'),
    items.command('view.due', 'menu.register.due'),
    items.command('view.reveals', 'menu.register.reveals'),
    items.command('view.consolidation', 'menu.register.consolidation'),
    items.command('view.translation', 'menu.register.translation'),
    line,
    items.command('view.history', 'menu.register.history'),
    items.command('register.asOf', 'menu.register.asOf'),
    items.command('register.check', 'menu.register.check'),
    line,
    items.command('view.organisation', 'menu.register.organisation'),
    items.command('person.erase', 'menu.register.erasePerson'),
  ];
}

function viewMenu({ theme, language }: MenuState, items: MenuItems): Template {
  return [
    items.command('view.palette', 'menu.view.palette'),
    line,
    items.command('view.register', 'menu.view.register'),
    items.command('view.customers', 'menu.view.customers'),
    items.command('view.annexes', 'menu.view.annexes'),
    line,
    items.submenu('menu.view.theme', [
      items.choice('theme.system', items.text('menu.view.theme.system'), theme === 'system'),
      items.choice('theme.light', items.text('menu.view.theme.light'), theme === 'light'),
      items.choice('theme.dark', items.text('menu.view.theme.dark'), theme === 'dark'),
    ]),
    // Each language by its own name, so that whoever chose the wrong one finds back.
    items.submenu('menu.view.language', [
      items.choice('language.sv', 'Svenska', language === 'sv'),
      items.choice('language.en', 'English', language === 'en'),
    ]),
    line,
    items.role('zoomIn', 'menu.view.zoomIn'),
    items.role('zoomOut', 'menu.view.zoomOut'),
    items.role('resetZoom', 'menu.view.resetZoom'),
    items.role('togglefullscreen', 'menu.view.fullScreen'),
  ];
}

function helpMenu(items: MenuItems): Template {
  return [
    items.command('pdf.verify', 'menu.help.verify'),
    line,
    items.command('help.shortcuts', 'menu.help.shortcuts'),
    items.command('help.about', 'menu.help.about'),
  ];
}
