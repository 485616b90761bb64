import iconv from 'iconv-lite';
import { RegisterError } from '#register/errors.ts';
import { kindByMagic } from '#register/importing/file-kinds.ts';
import { listLimits } from '#register/importing/limits.ts';

export type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Refuses a list by its size alone, before it is read.
 *
 * @param size in bytes
 * @throws RegisterError `FILE_TOO_LARGE`
 */
export function checkListSize(size: number, fileName: string): void {
  if (size <= listLimits.bytes) return;
  const megabytes = Math.ceil(size / 100_000) / 10;
  throw new RegisterError('FILE_TOO_LARGE', { file: fileName, size: megabytes, limit: listLimits.bytes / 1_000_000 });
}

/**
 * The text of a list's file. Encodings: UTF-8 and UTF-16 (with or without byte order mark); bytes that are no valid UTF-8
 * are Windows-1252, which is what older Swedish spreadsheets save.
 *
 * @throws RegisterError `FILE_TOO_LARGE`, `LIST_EMPTY`, `LIST_BINARY`
 */
export function decodeList(bytes: Uint8Array, fileName: string): { text: string; encoding: ListEncoding } {
  checkListSize(bytes.length, fileName);
  const kind = kindByMagic(bytes);
  if (kind) throw new RegisterError('LIST_BINARY', { file: fileName, kind });
  const encoding = encodingOf(bytes);
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  if (isBinary(text)) throw new RegisterError('LIST_BINARY', { file: fileName, kind: 'other' });
  if (text.trim() === '') throw new RegisterError('LIST_EMPTY');
  return { text, encoding };
}

/** See `decodeList`. */
export function encodingOf(bytes: Uint8Array): ListEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** UTF-16 of a western text has a zero in every other byte and hardly one in the others. */
function utf16WithoutMark(bytes: Uint8Array): ListEncoding | null {
  const length = Math.min(bytes.length - (bytes.length % 2), 65_536);
  if (bytes.length % 2 === 1 || length === 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length * 0.35;
  if (odd > most && even < odd * 0.05) return 'utf-16le';
  return even > most && odd < even * 0.05 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Text has no zeros, and of other controls only what word processors leave here and there. */
export function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/[^\P{Cc}\s]|\uFFFD/gu)?.length ?? 0;
  return controls > 2 && controls > text.length * 0.005;
}
