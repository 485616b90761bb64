import type { CallOutput } from '#shared/ipc/contract.ts';
import { handedPieceSize, type NamedFile } from '#shared/ipc/shell-contract.ts';
import type { FileRef } from '#shared/ipc/route.ts';
import { call, CallError, grantFile } from '#renderer/app/client.ts';

/**
 * Hands dropped or pasted files to main: those on disk by their place, such as a pasted picture by its bytes. Of folders
 * come the files in them. Throws CallError TOO_MANY_FILES, FILE_NOT_ON_DISK, FILE_TOO_LARGE.
 */
export async function grantFiles(files: readonly File[]): Promise<CallOutput<'shell.expandFiles'>> {
  const granted = await Promise.all(files.map(grantOrHandOver));
  return call('shell.expandFiles', { files: granted });
}

async function grantOrHandOver(file: File): Promise<FileRef> {
  try {
    return await grantFile(file);
  } catch (error) {
    // A folder without a place, such as one inside an archive, has no bytes either.
    if (!(error instanceof CallError) || file.size === 0) throw error;
    return (await handOver(file)).file;
  }
}

async function handOver(file: File): Promise<NamedFile> {
  let transfer: string | null = null;
  for (let start = 0; ; start += handedPieceSize) {
    const end = Math.min(start + handedPieceSize, file.size);
    const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
    const answer: CallOutput<'shell.handOver'> = await call('shell.handOver', {
      transfer,
      name: file.name,
      bytes,
      isLast: end === file.size,
    });
    if (answer.file) return answer.file;
    transfer = answer.transfer;
  }
}
