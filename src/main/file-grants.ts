import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { fileRef, type FileRef } from '#shared/ipc/route.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { RegisterError } from '#register/errors.ts';

/** `write`: a save dialog named it, so it may be written over. Everything else may only be read, or opened as a register. */
export type Access = 'read' | 'write';

interface Grant {
  readonly path: string;
  readonly access: Access;
}

/**
 * The files that a dialog, a drop or the system named, by the random tokens under which the window knows them. The window
 * learns no path, and cannot name a file that nobody chose.
 */
export class FileGrants {
  readonly #grants = new Map<string, Grant>();
  readonly #tokens = new Map<string, FileRef>();
  readonly #onGrant: (token: FileRef, path: string) => void;

  constructor(onGrant: (token: FileRef, path: string) => void) {
    this.#onGrant = onGrant;
  }

  /** The token for an absolute path; the same path with the same access keeps its token. */
  grant(path: string, access: Access): FileRef {
    const key = `${access} ${path}`;
    const known = this.#tokens.get(key);
    if (known) return known;
    const token = fileRef.parse(randomUUID());
    this.#grants.set(token, { path, access });
    this.#tokens.set(key, token);
    this.#onGrant(token, path);
    return token;
  }

  named(path: string, access: Access): NamedFile {
    return { file: this.grant(path, access), name: basename(path) };
  }

  /** Throws RegisterError FILE_NOT_GRANTED. */
  path(token: string): string {
    const grant = this.#grants.get(token);
    if (!grant) throw new RegisterError('FILE_NOT_GRANTED');
    return grant.path;
  }

  mayWrite(token: string): boolean {
    return this.#grants.get(token)?.access === 'write';
  }
}
