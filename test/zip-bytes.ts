import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP file (PKWARE APPNOTE 6.3.10) with these entries, deflated. */
export function zipBytes(entries: Readonly<Record<string, string | Uint8Array>>, flags = 0): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [entry, content] of Object.entries(entries)) {
    const name = Buffer.from(entry);
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain, { level: 1 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(plain), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(plain.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), fields, place, name);
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A DOCX whose parts have these contents between their outermost tags; `document` is the body. */
export function docxBytes(parts: Readonly<Record<string, string>>): Buffer {
  const types = Object.keys(parts).map((part) => {
    const kind = part === 'document' ? 'document.main' : part.replace(/\d+$/u, '');
    return `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${kind}+xml"/>`;
  });
  const contents = Object.entries(parts).map(([part, xml]) => [
    `word/${part}.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${part} xmlns:w="http://example.org/w">${xml}</w:${part}>`,
  ]);
  return zipBytes({
    '[Content_Types].xml': `<?xml version="1.0"?><Types>${types.join('')}</Types>`,
    ...Object.fromEntries(contents),
  });
}
