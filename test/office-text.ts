import { inflateRawSync } from 'node:zlib';

/**
 * The files of a ZIP archive by their path, read by its central directory (PKWARE APPNOTE 6.3.10) without our own reader.
 */
export function zipEntries(archive: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + packed);
    entries.set(name, bytes.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** One part of an Office file, with a line for each element, so that differences can be read. */
export const partXml = (archive: Uint8Array, path: string): string =>
  (zipEntries(archive).get(path)?.toString('utf8') ?? `there is no ${path}`).replaceAll(/></gu, '>\n<');
