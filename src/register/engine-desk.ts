import { basename } from 'node:path';
import type { EngineInput, EngineOutput, EngineRoute } from '#shared/ipc/engine-contract.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import type { Work } from '#register/documents/file-chunks.ts';
import { RegisterError } from '#register/errors.ts';
import type { Ports, Register } from '#register/store/register.ts';

export interface EnginePorts extends Ports {
  /** The path behind a file reference. Throws RegisterError FILE_NOT_FOUND for one that was never given out. */
  readonly resolveFile: (ref: FileRef) => string;
  /** Where unexpected errors go; the caller only learns INTERNAL. */
  readonly reportBug: (route: string, error: unknown) => void;
}

/** The register that calls work on; a holder, because opening another one replaces it. */
export interface Desk {
  readonly ports: EnginePorts;
  current: Register | null;
}

export type EngineHandlers<Routes extends EngineRoute = EngineRoute> = {
  readonly [R in Routes]: (desk: Desk, input: EngineInput<R>, work: Work) => EngineOutput<R> | Promise<EngineOutput<R>>;
};

/**
 * The path behind a reference to a file that is to be read or written as such. Never the open register: writing would
 * destroy it, and closing a file gives up all locks that the process has on it (POSIX fcntl), SQLite's among them.
 *
 * Throws RegisterError FILE_IS_OPEN_REGISTER.
 */
export function otherFile(desk: Desk, ref: FileRef): string {
  const path = desk.ports.resolveFile(ref);
  if (desk.current?.isAt(path)) throw new RegisterError('FILE_IS_OPEN_REGISTER', { file: basename(path) });
  return path;
}

/** Throws RegisterError REGISTER_NOT_OPEN. */
export function openRegister(desk: Desk): Register {
  if (!desk.current) throw new RegisterError('REGISTER_NOT_OPEN');
  return desk.current;
}
