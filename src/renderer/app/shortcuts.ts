import { menuCommands, type MenuCommand } from '#shared/ipc/bridge.ts';
import { shortcuts } from '#shared/shortcuts.ts';

const isMac = navigator.userAgent.includes('Mac OS');
const shown: Partial<Record<MenuCommand, string>> = shortcuts;

/** Second ways to commands, which the menu does not show. */
const alternatives = [
  { keys: 'CmdOrCtrl+Y', command: 'edit.redo' },
  { keys: '?', command: 'help.shortcuts' },
] as const;

const all: readonly { keys: string; command: MenuCommand }[] = [
  ...menuCommands.flatMap((command) => (shown[command] === undefined ? [] : [{ keys: shown[command], command }])),
  ...alternatives,
];

/** A command's shortcut as it is printed on the keys: `Ctrl Shift Z`. */
export function shortcutOf(command: MenuCommand): string | undefined {
  const keys = shown[command];
  return keys === undefined ? undefined : keysOf(keys);
}

/** Keys in Electron's notation as they are printed: `CmdOrCtrl+C` is `Ctrl C`, or `⌘ C` on a Mac. */
export function keysOf(keys: string): string {
  return keys.replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl').replaceAll('+', ' ');
}

/** The command whose shortcut was pressed, unless the keys are the business of the field that has them. */
export function commandOf(event: KeyboardEvent): MenuCommand | undefined {
  const pressed = all.find(({ keys }) => matches(event, keys))?.command;
  if (pressed === undefined || event.isComposing || event.altKey) return undefined;
  if ((pressed === 'edit.undo' || pressed === 'edit.redo') && hasOwnUndo(event.target)) return undefined;
  // In a text it takes away a word.
  if (pressed === 'records.remove' && isTextField(event.target)) return undefined;
  if (event.key === '?' && (isTextField(event.target) || isInGrid(event.target))) return undefined;
  return pressed;
}

function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const command = isMac ? event.metaKey : event.ctrlKey;
  if (command !== parts.includes('CmdOrCtrl') || event.key.toLowerCase() !== key.toLowerCase()) return false;
  // Whether Shift makes a sign such as the question mark is up to the keyboard's layout.
  return key === '?' || event.shiftKey === parts.includes('Shift');
}

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/** A field of the record in which nothing has been typed since it was saved leaves Ctrl+Z to the register. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  isTextField(target) && !(target instanceof HTMLElement && target.dataset['draft'] === 'none');

const isInGrid = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="grid"]') !== null;
