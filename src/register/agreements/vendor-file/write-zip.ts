import { randomUUID } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { explainFileError } from '#register/file-errors.ts';

/** A file to be written, with `/` between the parts of its path. */
export interface FileToWrite {
  readonly path: string;
  /** Asked for when it is this file's turn. */
  readonly chunks: () => Iterable<Uint8Array>;
}

/** Documents are compressed already as a rule; deflated all the same, because readers of streams need that. */
const compressionLevel = 1;

/**
 * Writes a ZIP file (PKWARE APPNOTE 6.3.10, with ZIP64 where it needs that) beside `out` and renames it at the end; one file
 * after the other and never whole in memory. ZIP times have no time zone: all entries bear noon of `date` (ISO), so that the
 * same files give the same bytes everywhere. Returns its size in bytes. Throws RegisterError FILE_UNWRITABLE, DISK_FULL, and
 * what the files' chunks throw.
 */
export async function writeZip(out: string, files: readonly FileToWrite[], date: string): Promise<number> {
  const partial = `${out}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = await open(partial, 'wx', 0o600);
    const target = handle.createWriteStream({ flush: true });
    await pipeline(zipStream(files, date), target);
    await rename(partial, out);
    return statSync(out).size;
  } catch (error) {
    rmSync(partial, { force: true });
    throw explainFileError(error, out, 'write');
  }
}

/** As `writeZip`, as a stream. */
export function zipStream(files: readonly FileToWrite[], date: string): Readable {
  const zip = new ZipFile();
  const options = { mtime: noonOf(date), mode: 0o100_644, forceDosTimestamp: true, compressionLevel };
  const output = zip.outputStream;
  // Its type says less than it is.
  if (!(output instanceof Readable)) throw new TypeError('yazl’s output is no stream that can be stopped');
  const fail = (error: unknown): void => void output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  for (const { path, chunks } of files)
    zip.addReadStreamLazy(path, options, (start) => {
      const source = Readable.from(chunks(), { highWaterMark: 1 });
      source.on('error', fail);
      start(null, source);
    });
  zip.end();
  return output;
}

/** By the computer's own calendar, as the library writes it. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
