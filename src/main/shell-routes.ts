import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { z } from 'zod';
import {
  shellContract,
  type OpenPurpose,
  type SavePurpose,
  type Settings,
  type ShellRoute,
} from '#shared/ipc/shell-contract.ts';
import { inputProblem } from '#shared/messages/input-problem.ts';
import { RegisterError } from '#register/errors.ts';
import type { FileGrants } from '#main/file-grants.ts';
import type { StoredSettings } from '#main/settings.ts';

/** What the shell's routes need of Electron and of the rest of main. */
export interface ShellPorts {
  readonly version: string;
  readonly grants: FileGrants;
  readonly settings: () => StoredSettings;
  readonly updateSettings: (patch: Partial<Settings>) => void;
  readonly systemDark: () => boolean;
  /** Absolute paths of registers, the one to reopen first. */
  readonly recent: () => readonly string[];
  readonly chooseFiles: (purpose: OpenPurpose) => Promise<readonly string[]>;
  readonly chooseSave: (purpose: SavePurpose, suggestedName: string) => Promise<string | undefined>;
  readonly openDocument: (sha256: string, name: string) => Promise<void>;
  readonly showInFolder: (path: string) => void;
  readonly paste: () => void;
}

type Answer = (input: unknown) => Promise<unknown>;

/** Input and output are the route's own; the record's type makes a missing or a superfluous route an error. */
function answers<I extends z.ZodType, O extends z.ZodType>(
  route: { readonly input: I; readonly output: O },
  handler: (input: z.output<I>) => Promise<z.output<O>> | z.output<O>,
): Answer {
  return async (given) => {
    const input = route.input.safeParse(given);
    if (input.success) return handler(input.data);
    throw new RegisterError('INVALID_INPUT', { ...inputProblem(input.error) });
  };
}

export function shellRoutes(ports: ShellPorts): Record<ShellRoute, Answer> {
  const { grants } = ports;
  return {
    'shell.settings': answers(shellContract['shell.settings'], () => ({
      ...windowSettings(ports.settings()),
      version: ports.version,
      systemDark: ports.systemDark(),
    })),
    'shell.updateSettings': answers(shellContract['shell.updateSettings'], ({ language, theme, registerColumns }) => {
      ports.updateSettings({
        ...(language && { language }),
        ...(theme && { theme }),
        ...(registerColumns !== undefined && { registerColumns }),
      });
      return windowSettings(ports.settings());
    }),
    'shell.recent': answers(shellContract['shell.recent'], () =>
      Promise.all(
        ports.recent().map(async (path) => ({
          ...grants.named(path, 'read'),
          folder: folderOf(path),
          exists: await exists(path),
        })),
      ),
    ),
    'shell.chooseFiles': answers(shellContract['shell.chooseFiles'], async ({ purpose }) =>
      (await ports.chooseFiles(purpose)).map((path) => grants.named(path, 'read')),
    ),
    'shell.chooseSave': answers(shellContract['shell.chooseSave'], async ({ purpose, suggestedName }) => {
      const path = await ports.chooseSave(purpose, suggestedName);
      return path === undefined ? null : grants.named(path, 'write');
    }),
    'shell.openDocument': answers(shellContract['shell.openDocument'], ({ sha256, name }) =>
      ports.openDocument(sha256, name),
    ),
    'shell.paste': answers(shellContract['shell.paste'], () => ports.paste()),
    'shell.showInFolder': answers(shellContract['shell.showInFolder'], ({ file }) =>
      ports.showInFolder(grants.path(file)),
    ),
  };
}

function windowSettings({ language, theme, registerColumns }: StoredSettings): Settings {
  return { language, theme, registerColumns };
}

/** For people to tell registers of the same name apart; the home folder is written as in a terminal. */
function folderOf(path: string): string {
  const folder = dirname(path);
  const home = homedir();
  return folder.startsWith(home) ? `~${folder.slice(home.length)}` : folder;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
