import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import type { z } from 'zod';
import {
  shellContract,
  type HandedPiece,
  type OpenPurpose,
  type SavePurpose,
  type Settings,
  type ShellRoute,
} from '#shared/ipc/shell-contract.ts';
import { inputProblem } from '#shared/messages/input-problem.ts';
import { RegisterError } from '#register/errors.ts';
import { expandFiles } from '#main/expand-files.ts';
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
  /** The day on which the open register was opened the time before, unless what has come due since has been seen. */
  readonly openedBefore: () => string | null;
  readonly dueSeen: () => void;
  readonly chooseFiles: (purpose: OpenPurpose) => Promise<readonly string[]>;
  readonly handOver: (piece: HandedPiece) => Promise<{ transfer: string; path: string | null }>;
  readonly chooseSave: (purpose: SavePurpose, suggestedName: string) => Promise<string | undefined>;
  readonly openDocument: (sha256: string, name: string) => Promise<void>;
  /** Throws RegisterError NO_MAIL_PROGRAM. */
  readonly openMail: (mailto: string) => Promise<void>;
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
    'shell.updateSettings': answers(
      shellContract['shell.updateSettings'],
      ({ language, theme, registerColumns, notifyDue }) => {
        ports.updateSettings({
          ...(language && { language }),
          ...(theme && { theme }),
          ...(registerColumns !== undefined && { registerColumns }),
          ...(notifyDue !== undefined && { notifyDue }),
        });
        return windowSettings(ports.settings());
      },
    ),
    'shell.recent': answers(shellContract['shell.recent'], () =>
      Promise.all(
        ports.recent().map(async (path) => ({
          ...grants.named(path, 'read'),
          folder: folderOf(path),
          exists: await exists(path),
        })),
      ),
    ),
    'shell.openedBefore': answers(shellContract['shell.openedBefore'], () => ports.openedBefore()),
    'shell.dueSeen': answers(shellContract['shell.dueSeen'], () => ports.dueSeen()),
    'shell.chooseFiles': answers(shellContract['shell.chooseFiles'], async ({ purpose }) =>
      (await ports.chooseFiles(purpose)).map((path) => grants.named(path, 'read')),
    ),
    'shell.expandFiles': answers(shellContract['shell.expandFiles'], async ({ files }) => {
      const { paths, leftOut } = await expandFiles(files.map((file) => grants.path(file)));
      return { files: paths.map((path) => grants.named(path, 'read')), leftOut };
    }),
    'shell.handOver': answers(shellContract['shell.handOver'], async (piece) => {
      const { transfer, path } = await ports.handOver(piece);
      return { transfer, file: path === null ? null : grants.named(path, 'read') };
    }),
    'shell.chooseSave': answers(shellContract['shell.chooseSave'], async ({ purpose, suggestedName }) => {
      const path = await ports.chooseSave(purpose, suggestedName);
      return path === undefined ? null : grants.named(path, 'write');
    }),
    'shell.openDocument': answers(shellContract['shell.openDocument'], ({ sha256, name }) =>
      ports.openDocument(sha256, name),
    ),
    'shell.paste': answers(shellContract['shell.paste'], () => ports.paste()),
    'shell.openMail': answers(shellContract['shell.openMail'], ({ mailto }) => ports.openMail(mailto)),
    'shell.showInFolder': answers(shellContract['shell.showInFolder'], ({ file }) =>
      ports.showInFolder(grants.path(file)),
    ),
  };
}

function windowSettings({ language, theme, registerColumns, notifyDue }: StoredSettings): Settings {
  return { language, theme, registerColumns, notifyDue };
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
