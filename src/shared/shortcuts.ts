import type { MenuCommand } from '#shared/ipc/bridge.ts';

/**
 * Shortcuts of the menu's commands, in Electron's notation. The window listens for them; the menu only shows them, so
 * that both always say the same.
 */
export const shortcuts = {
  'subProcessor.new': 'CmdOrCtrl+N',
  'processing.new': 'CmdOrCtrl+Shift+P',
  'processing.duplicate': 'CmdOrCtrl+D',
  'records.edit': 'CmdOrCtrl+B',
  'records.remove': 'CmdOrCtrl+Delete',
  'register.new': 'CmdOrCtrl+Shift+N',
  'register.open': 'CmdOrCtrl+O',
  'list.takeIn': 'CmdOrCtrl+I',
  'annex.issue': 'CmdOrCtrl+E',
  'edit.undo': 'CmdOrCtrl+Z',
  'edit.redo': 'CmdOrCtrl+Shift+Z',
  'edit.find': 'CmdOrCtrl+F',
  'view.palette': 'CmdOrCtrl+K',
  'view.register': 'CmdOrCtrl+1',
  'view.customers': 'CmdOrCtrl+2',
  'view.annexes': 'CmdOrCtrl+3',
  'view.findings': 'CmdOrCtrl+4',
  'view.reveals': 'CmdOrCtrl+5',
  'view.history': 'CmdOrCtrl+6',
  'view.due': 'CmdOrCtrl+7',
  'register.asOf': 'CmdOrCtrl+Shift+D',
  'help.shortcuts': 'F1',
} as const satisfies Partial<Record<MenuCommand, string>>;
