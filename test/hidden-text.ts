import { inflateSync } from 'node:zlib';
import { zipEntries } from '#test/office-text.ts';

/** A file and all that is packed in it, to any depth: the entries of ZIP archives, the deflated streams of PDFs. */
export function unpacked(file: Uint8Array): Buffer[] {
  const bytes = Buffer.from(file);
  const isZip = bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004';
  const inner = isZip ? [...zipEntries(bytes).values()] : deflatedStreams(bytes);
  return [bytes, ...inner.flatMap((part) => unpacked(part))];
}

function deflatedStreams(bytes: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7;
    if (bytes[start] === 0x78) streams.push(inflateSync(bytes.subarray(start), { finishFlush: 2 }));
  }
  return streams;
}

/** Whether a word stands in any of the parts: as text of any encoding, or in hexadecimal as PDFs may write it. */
export function standsIn(parts: readonly Buffer[], word: string): boolean {
  const utf16 = Buffer.from(word, 'utf16le');
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'latin1'), utf16, Buffer.from(utf16).swap16()];
  const hexadecimal = forms.flatMap((form) => [form.toString('hex'), form.toString('hex').toUpperCase()]);
  const wanted = [...forms, ...hexadecimal.map((form) => Buffer.from(form, 'latin1'))];
  return parts.some((part) => wanted.some((form) => part.includes(form)));
}
