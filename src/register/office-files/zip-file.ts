import { inflateRawSync } from 'node:zlib';
import { textLimits } from '#register/documents/text/text-limits.ts';
import { TextProblem } from '#register/documents/text/text-problem.ts';

/** Of all entries together; sizes in bytes. */
export interface ZipLimits {
  readonly zipEntries: number;
  readonly unpackedBytes: number;
}

interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly headerAt: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;

/**
 * The entries of a ZIP file (PKWARE APPNOTE 6.3.10), stored or deflated, as OPC packages are made (ECMA-376-2, annex B).
 * Reads by the directory at the end; unpacks no more than `limits.unpackedBytes` of all entries together, whatever
 * the file says about their sizes. ZIP64 is not read: no file within the limits needs it.
 */
export class ZipFile {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left: number;

  /** @throws TextProblem `unreadable`, `too-large` */
  constructor(bytes: Uint8Array, limits: ZipLimits = textLimits) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = within(() => directory(this.#bytes, limits.zipEntries));
    this.#left = limits.unpackedBytes;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** @throws TextProblem `unreadable`, `too-large`, `encrypted` */
  read(name: string): Buffer {
    const entry = this.#entries.get(name);
    if (!entry) throw new TextProblem('unreadable', `no ${name} in the ZIP`);
    if (entry.isEncrypted) throw new TextProblem('encrypted', `${name} is encrypted`);
    const content = within(() => unpack(packed(this.#bytes, entry), entry.method, this.#left));
    this.#left -= content.length;
    return content;
  }
}

function directory(bytes: Buffer, most: number): Map<string, ZipEntry> {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > most) throw new TextProblem('too-large', `${count} entries`);
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== entrySignature) throw new TextProblem('unreadable', 'the directory is damaged');
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    // Names of OPC parts are ASCII and compare without case.
    entries.set(bytes.toString('utf8', at + 46, nameEnd).toLowerCase(), {
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packedSize: bytes.readUInt32LE(at + 20),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The last record of the file, before which only a comment may stand. */
function endOfDirectory(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw new TextProblem('unreadable', 'the ZIP has no end');
}

/** The header at the entry repeats its name; its length there and that of the extra field may differ. */
function packed(bytes: Buffer, { headerAt, packedSize }: ZipEntry): Buffer {
  if (bytes.readUInt32LE(headerAt) !== headerSignature) throw new TextProblem('unreadable', 'an entry is damaged');
  const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  if (start + packedSize > bytes.length) throw new TextProblem('unreadable', 'an entry is cut off');
  return bytes.subarray(start, start + packedSize);
}

function unpack(bytes: Buffer, method: number, most: number): Buffer {
  if (bytes.length > most || most <= 0) throw new TextProblem('too-large', 'the ZIP unpacks to too much');
  if (method === 0) return bytes;
  if (method !== 8) throw new TextProblem('unreadable', `compression ${method}`);
  return inflateRawSync(bytes, { maxOutputLength: most });
}

/** What Node throws for offsets outside of the file, damaged deflation and output beyond the limit. */
function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TextProblem) throw error;
    const isBomb = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new TextProblem(isBomb ? 'too-large' : 'unreadable', 'the ZIP is damaged', { cause: error });
  }
}
