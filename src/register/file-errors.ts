import { basename } from 'node:path';
import { RegisterError } from '#register/errors.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Turns an error of node:fs into what the user can act on; errors without a system code pass unchanged. */
export function explainFileError(error: unknown, path: string, access: 'read' | 'write'): unknown {
  if (error instanceof RegisterError) return error;
  const code = codeOf(error);
  const file = basename(path);
  const cause = { cause: error };
  if (code === 'ENOSPC' || code === 'EDQUOT') return new RegisterError('DISK_FULL', { file }, cause);
  if (!/^E[A-Z0-9]+$/.test(code)) return error;
  if (access === 'read' && code === 'ENOENT') return new RegisterError('FILE_NOT_FOUND', { file }, cause);
  return new RegisterError(access === 'read' ? 'FILE_UNREADABLE' : 'FILE_UNWRITABLE', { file, reason: code }, cause);
}
