import { z } from 'zod';
import { windowLanguage } from '#shared/model/languages.ts';
import { isMailLink } from '#shared/model/mail-link.ts';
import { isoDate, recordId, sha256Hex } from '#shared/model/primitives.ts';
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
  /** Whether the system tells, when a register is opened, how much has come due since the last time. */
  notifyDue: z.boolean(),
});
export type Settings = z.infer<typeof settings>;

/** A file as the window may know it: a token to hand back, and its name to show. */
export const namedFile = z.strictObject({ file: fileRef, name: z.string() });
export type NamedFile = z.infer<typeof namedFile>;

/** Most bytes of one piece of a file that is handed over. */
export const handedPieceSize = 1_048_576;

/** What a dialog is for decides its title and filters, in the window's language. */
export const openPurpose = z.enum([
  'register',
  'list',
  'documents',
  'identity',
  'pdf',
  'annexCopy',
  'authorities',
  'logo',
  'proof',
]);
export type OpenPurpose = z.infer<typeof openPurpose>;
export const savePurpose = z.enum([
  'register',
  'calendar',
  'document',
  'redaction',
  'annex',
  'annexFolder',
  'identity',
  'vendorFile',
  'vendorFolder',
  'noticeFolder',
  'mail',
  'evidence',
]);
export type SavePurpose = z.infer<typeof savePurpose>;

/** A piece of a file that has no place on disk, such as a pasted picture. */
export const handedPiece = z.strictObject({
  /** As the piece before it was answered; null of the first. */
  transfer: recordId.nullable(),
  name: z.string().max(4096),
  bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= handedPieceSize),
  isLast: z.boolean(),
});
export type HandedPiece = z.infer<typeof handedPiece>;

export const shellContract = {
  'shell.settings': query(nothing, settings.extend({ version: z.string(), systemDark: z.boolean() })),
  'shell.updateSettings': command(settings.partial(), settings),
  'shell.recent': query(nothing, z.array(namedFile.extend({ folder: z.string(), exists: z.boolean() }))),
  /** The day on which the open register was opened the time before; null where it never was, or `shell.dueSeen` since. */
  'shell.openedBefore': query(nothing, isoDate.nullable()),
  /** What has come due since then has been seen. */
  'shell.dueSeen': command(nothing, nothing),
  'shell.chooseFiles': command(z.strictObject({ purpose: openPurpose }), z.array(namedFile)),
  /** The files among these and those in the folders among them; `leftOut` in the folders were hidden, links or too deep. */
  'shell.expandFiles': query(
    z.strictObject({ files: z.array(fileRef).min(1).max(500) }),
    z.strictObject({ files: z.array(namedFile), leftOut: z.number().int().nonnegative() }),
  ),
  /** Hands a file over that has no path, piece by piece; `file` after the last. */
  'shell.handOver': command(handedPiece, z.strictObject({ transfer: recordId, file: namedFile.nullable() })),
  'shell.chooseSave': command(
    z.strictObject({ purpose: savePurpose, suggestedName: z.string().min(1).max(200) }),
    namedFile.nullable(),
  ),
  /** Writes a copy to a temporary folder of the app and opens it in the system's program; asks first where that may run code. */
  'shell.openDocument': command(z.strictObject({ sha256: sha256Hex, name: z.string().max(500) }), nothing),
  /** Lets the window's focus have what is on the clipboard, as the menu does: a page may not read the clipboard itself. */
  'shell.paste': command(nothing, nothing),
  /** Opens a mail to write in the system's mail program. */
  'shell.openMail': command(z.strictObject({ mailto: z.string().refine(isMailLink) }), nothing),
  'shell.showInFolder': command(z.strictObject({ file: fileRef }), nothing),
} as const satisfies Record<string, Route>;

export type ShellRoute = keyof typeof shellContract;
