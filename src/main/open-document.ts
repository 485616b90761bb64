import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import type { Log } from '#main/log.ts';
import { Refused } from '#main/wire-errors.ts';

/**
 * Kinds that the system's program shows rather than runs. Everything else is refused: on some system or other nearly any
 * ending may start a program (.exe, .scr, .lnk, .hta, .desktop, .command, .docm …), and web pages would run scripts.
 */
const openable = new Set(
  (
    'pdf txt md csv tsv json xml rtf doc docx xls xlsx ppt pptx odt ods odp pages numbers ' +
    'png jpg jpeg gif webp bmp tif tiff heic eml msg p7m p7s asice asics'
  ).split(' '),
);

/** Control characters, and those that turn the direction of text and so disguise an ending. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const forbiddenSomewhere = /[/\\:*?"<>|]/g;
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every file system takes and that hides nothing. Throws RegisterError DOCUMENT_NOT_OPENABLE. */
export function openableName(name: string): string {
  const visible = name.normalize('NFC').replaceAll(invisible, '').replaceAll(forbiddenSomewhere, '_');
  const trimmed = visible.replace(/[. ]+$/, '');
  const ending = extname(trimmed);
  if (!openable.has(ending.slice(1).toLowerCase())) throw new RegisterError('DOCUMENT_NOT_OPENABLE', { name: visible });
  const stem = trimmed.slice(0, -ending.length).slice(0, 120);
  return `${reservedOnWindows.test(stem) ? '_' : ''}${stem}${ending}`;
}

export interface OpenDocumentPorts {
  /** A folder of the app's own; nothing else is kept in it. */
  readonly folder: string;
  readonly extract: (sha256: string, path: string) => Promise<WireResult>;
  /** Opens a file in the system's program; answers what went wrong, or ''. */
  readonly openPath: (path: string) => Promise<string>;
  readonly log: Log;
}

/** Copies of documents for the system's programs, each in a folder of its own that only the user may read. */
export class DocumentOpener {
  readonly #ports: OpenDocumentPorts;

  /** Removes what an earlier start left. */
  constructor(ports: OpenDocumentPorts) {
    this.#ports = ports;
    this.clear();
  }

  /** Throws RegisterError DOCUMENT_NOT_OPENABLE, NO_PROGRAM_FOR_DOCUMENT, and Refused with what `extract` answered. */
  async open(sha256: string, name: string): Promise<void> {
    const safeName = openableName(name);
    mkdirSync(this.#ports.folder, { recursive: true, mode: 0o700 });
    const path = join(mkdtempSync(join(this.#ports.folder, 'document-')), safeName);
    const extracted = await this.#ports.extract(sha256, path);
    if (!extracted.ok) throw new Refused(extracted);
    const problem = await this.#ports.openPath(path);
    if (problem !== '') throw new RegisterError('NO_PROGRAM_FOR_DOCUMENT', { name: safeName, reason: problem });
  }

  /** Removes every copy. One that a program still holds open stays until the next start, where the system forbids it. */
  clear(): void {
    try {
      rmSync(this.#ports.folder, { recursive: true, force: true });
    } catch (error) {
      this.#ports.log.error('opened documents could not be removed', error);
    }
  }
}
