import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuEvent } from '#shared/ipc/bridge.ts';
import { translate, type MessageKey } from '#shared/messages/translate.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { shortcuts } from '#shared/shortcuts.ts';

type Item = MenuItemConstructorOptions;

export const line: Item = { type: 'separator' };
const accelerators: Partial<Record<MenuCommand, string>> = shortcuts;

/** Makes menu items whose texts are in one language and whose commands go to one place. */
export class MenuItems {
  readonly #language: WindowLanguage;
  readonly #send: (event: MenuEvent) => void;

  constructor(language: WindowLanguage, send: (event: MenuEvent) => void) {
    this.#language = language;
    this.#send = send;
  }

  text(key: MessageKey): string {
    return translate(this.#language, key);
  }

  /** Shows the shortcut; the window is what listens for it. */
  command(command: MenuCommand, key: MessageKey): Item {
    const accelerator = accelerators[command];
    return {
      id: command,
      label: this.text(key),
      ...(accelerator && { accelerator, registerAccelerator: false }),
      click: () => this.#send({ command }),
    };
  }

  choice(command: MenuCommand, label: string, checked: boolean): Item {
    return { id: command, label, type: 'radio', checked, click: () => this.#send({ command }) };
  }

  openFile(event: Extract<MenuEvent, { command: 'register.openFile' }>): Item {
    // A single ampersand would underline the letter after it.
    return { label: event.file.name.replaceAll('&', '&&'), click: () => this.#send(event) };
  }

  role(role: NonNullable<Item['role']>, key: MessageKey): Item {
    return { role, label: this.text(key) };
  }

  submenu(key: MessageKey, submenu: Item[]): Item {
    return { id: key, label: this.text(key), submenu };
  }
}
