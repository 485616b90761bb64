import { z } from 'zod';
import { windowLanguage } from '#shared/model/languages.ts';
import { sha256Hex } from '#shared/model/primitives.ts';
import { command, fileRef, query, type Route } from '#shared/ipc/route.ts';

const nothing = z.void();

/** A column of the register's grid as this person has it, in px; null: its own width. The window knows which ids there are. */
const columnPlace = z.strictObject({
  id: z.string().min(1).max(50),
  width: z.int().min(20).max(4000).nullable(),
});

export const settings = z.strictObject({
  language: windowLanguage,
  theme: z.enum(['system', 'light', 'dark']),
  /** The columns that are shown, in their order; null: as at first. */
  registerColumns: z.array(columnPlace).max(100).nullable(),
});
export type Settings = z.infer<typeof settings>;

/** A file as the window may know it: a token to hand back, and its name to show. */
export const namedFile = z.strictObject({ file: fileRef, name: z.string() });
export type NamedFile = z.infer<typeof namedFile>;

/** What a dialog is for decides its title and filters, in the window's language. */
export const openPurpose = z.enum(['register', 'list', 'documents', 'identity', 'pdf', 'authorities', 'logo']);
export type OpenPurpose = z.infer<typeof openPurpose>;
export const savePurpose = z.enum(['register', 'document', 'annex', 'identity']);
export type SavePurpose = z.infer<typeof savePurpose>;

export const shellContract = {
  'shell.settings': query(nothing, settings.extend({ version: z.string(), systemDark: z.boolean() })),
  'shell.updateSettings': command(settings.partial(), settings),
  'shell.recent': query(nothing, z.array(namedFile.extend({ folder: z.string(), exists: z.boolean() }))),
  'shell.chooseFiles': command(z.strictObject({ purpose: openPurpose }), z.array(namedFile)),
  'shell.chooseSave': command(
    z.strictObject({ purpose: savePurpose, suggestedName: z.string().min(1).max(200) }),
    namedFile.nullable(),
  ),
  /** Writes a copy to a temporary folder of the app and opens it in the system's program. */
  'shell.openDocument': command(z.strictObject({ sha256: sha256Hex, name: z.string().max(500) }), nothing),
  /** Lets the window's focus have what is on the clipboard, as the menu does: a page may not read the clipboard itself. */
  'shell.paste': command(nothing, nothing),
  'shell.showInFolder': command(z.strictObject({ file: fileRef }), nothing),
} as const satisfies Record<string, Route>;

export type ShellContract = typeof shellContract;
export type ShellRoute = keyof ShellContract;
export type ShellInput<R extends ShellRoute> = z.output<ShellContract[R]['input']>;
export type ShellOutput<R extends ShellRoute> = z.output<ShellContract[R]['output']>;
