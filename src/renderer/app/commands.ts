import { useEffect, useRef } from 'react';
import { menuEvent, type MenuCommand } from '#shared/ipc/bridge.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { commandOf } from '#renderer/app/shortcuts.ts';

/** What can be done now; a command that is missing has nothing to act on. */
export type Commands = Readonly<Partial<Record<MenuCommand, () => void>>>;

/** Carries out what the menu and the shortcuts ask for. While a dialog is open, it comes first. */
export function useCommands(commands: Commands, openFile: (file: NamedFile) => void): void {
  const latest = useRef({ commands, openFile });
  useEffect(() => {
    latest.current = { commands, openFile };
  });
  useEffect(() => {
    const stopListening = window.bilaga.on('menu', (payload) => {
      const event = menuEvent.safeParse(payload).data;
      if (!event || isBlocked()) return;
      if (event.command === 'register.openFile') latest.current.openFile(event.file);
      else latest.current.commands[event.command]?.();
    });
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === undefined || isBlocked()) return;
      // The browser's own find, open and print must not come up, even where the command has nothing to do.
      event.preventDefault();
      latest.current.commands[command]?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      stopListening();
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

const isBlocked = (): boolean => document.querySelector('[data-blocking]') !== null;
