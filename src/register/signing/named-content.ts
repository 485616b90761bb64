import { PdfArray, PdfDict, PdfNull, type PdfObject, PdfStream } from '@libpdf/core';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import type { PdfReader } from '#register/signing/pdf-objects.ts';
import { unpack } from '#register/signing/stream-data.ts';
import { TooMuchWork, type WorkLimit } from '#register/signing/work-limit.ts';

/** Bytes that make a step: kept and looked at one by one. One stream may be part of a million pages. */
const bytesPerStep = 16;

/**
 * Whether anything that a revision's pages show may name one of `names`: pages, pictures, patterns, glyphs, the looks of
 * annotations and fields, and how fields are to be drawn. Rather too often yes than once too seldom: whatever looks like
 * the name counts, wherever it stands, and so does what cannot be read.
 * @throws {TooMuchWork}
 */
export function mayName(pdf: PdfFile, reader: PdfReader, names: ReadonlySet<string>, work: WorkLimit): boolean {
  if (pdf.isEncrypted) return true;
  const seen = new Set<PdfObject>();
  const form = reader.dictionary(pdf.getCatalog(), 'AcroForm');
  const waiting: PdfObject[] = [...pdf.getPages(), ...(form ? [form] : [])];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    work.spend(1);
    const object = reader.resolve(item);
    if (!(object instanceof PdfDict || object instanceof PdfArray) || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PdfStream && namesIn(content(object, reader, work), names)) return true;
    if (object instanceof PdfDict) {
      const appearance = reader.bytes(object, 'DA');
      if (appearance && namesIn(Buffer.from(appearance), names)) return true;
      if (namesIn(joined(object, reader, work), names)) return true;
      waiting.push(...partsOf(object, reader));
    } else waiting.push(...object.toArray());
  }
  return false;
}

/** What is drawn behind a dictionary's entries; pictures made of pixels name nothing. */
function partsOf(dictionary: PdfDict, reader: PdfReader): PdfObject[] {
  return [...dictionary].flatMap(([{ value: key }, value]) => {
    const members = key === 'XObject' ? reader.resolve(value) : null;
    // A glyph, for one, may have that name too.
    if (!(members instanceof PdfDict) || members instanceof PdfStream) return [value];
    return [...members].flatMap(([, member]) => (isPixels(member, reader) ? [] : [member]));
  });
}

function isPixels(value: PdfObject, reader: PdfReader): boolean {
  const object = reader.resolve(value);
  return object instanceof PdfStream && reader.name(object, 'Subtype') === 'Image';
}

/** A page's parts as one, since a name may begin in one and end in the next. */
function joined(dictionary: PdfDict, reader: PdfReader, work: WorkLimit): Buffer | null {
  const parts = reader.array(dictionary, 'Contents').map((part) => reader.resolve(part));
  const contents = parts.flatMap((part) => (part instanceof PdfStream ? [content(part, reader, work)] : []));
  return contents.includes(null) ? null : Buffer.concat(contents.filter((part) => part !== null));
}

/** Plain, or packed in the one way that every reader unpacks alike; else null. */
function content(stream: PdfStream, reader: PdfReader, work: WorkLimit): Buffer | null {
  const parameters = reader.resolve(stream.get('DecodeParms'));
  const isPlain = parameters === null || parameters instanceof PdfNull;
  if (!isPlain || ['F', 'FFilter', 'DP'].some((key) => stream.has(key))) return null;
  work.spend(stream.data.length / bytesPerStep);
  try {
    const { buffer, byteOffset, length } = unpack(stream, work);
    work.spend(length / bytesPerStep);
    return Buffer.from(buffer, byteOffset, length);
  } catch (error) {
    if (error instanceof TooMuchWork) throw error;
    // Damaged, or in a filter that is not read here; a viewer may make something of it.
    return null;
  }
}

/** Names as content streams spell them (ISO 32000-1, 7.3.5). */
const spelled = /\/([^\0\t\n\f\r ()<>[\]{}/%]+)/g;

function namesIn(text: Buffer | null, names: ReadonlySet<string>): boolean {
  if (!text) return true;
  for (const [, name = ''] of text.toString('latin1').matchAll(spelled)) {
    const plain = name.replaceAll(/#([0-9a-f]{2})/gi, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (names.has(plain)) return true;
  }
  return false;
}
