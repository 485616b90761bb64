import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { RegisterError } from '#register/errors.ts';
import type { WireResult } from '#shared/ipc/result.ts';
import { openingRisk, type OpeningRisk } from '#shared/model/opening-risk.ts';
import { cutToBytes } from '#main/cut-name.ts';
import type { Log } from '#main/log.ts';
import { Refused } from '#main/wire-errors.ts';

/** Control characters, and those that turn the direction of text and so disguise an ending. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const forbiddenSomewhere = /[/\\:*?"<>|]/g;
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Bytes of UTF-8; file systems take 255 in a name. */
const longestStem = 160;
const longestEnding = 40;

/** A name that every file system takes and that hides nothing: its last ending is what a system would go by. */
export function openableName(name: string): string {
  const visible = name.toWellFormed().normalize('NFC').replaceAll(invisible, '').replaceAll(forbiddenSomewhere, '_');
  const trimmed = visible.replace(/[. ]+$/, '');
  const ending = cutToBytes(extname(trimmed), longestEnding);
  const stem = cutToBytes(trimmed.slice(0, trimmed.length - extname(trimmed).length), longestStem);
  return `${stem === '' || reservedOnWindows.test(stem) ? '_' : ''}${stem}${ending}`.replace(/[. ]+$/, '');
}

export interface OpenDocumentPorts {
  /** A folder of the app's own; nothing else is kept in it. */
  readonly folder: string;
  readonly extract: (sha256: string, path: string) => Promise<WireResult>;
  /** Asks whether to open a file that may run code, or of which nobody can say; false is the answer of Esc. */
  readonly confirm: (name: string, risk: Exclude<OpeningRisk, 'none'>) => Promise<boolean>;
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

  /**
   * Nothing is written before the user has agreed to what may run code. Throws RegisterError NO_PROGRAM_FOR_DOCUMENT, and
   * Refused with what `extract` answered.
   */
  async open(sha256: string, name: string): Promise<void> {
    const safeName = openableName(name);
    const risk = openingRisk(safeName);
    if (risk !== 'none' && !(await this.#ports.confirm(safeName, risk))) return;
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
