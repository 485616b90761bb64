import { deflateSync } from 'node:zlib';

/** A PDF of these objects, numbered from 1; the first is the catalogue. It has no cross-reference table: readers rebuild it. */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const written = objects.map((object, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...written,
    Buffer.from(`trailer\n<</Root 1 0 R ${trailer}>>\n%%EOF\n`),
  ]);
}

export function pdfStream(content: string | Buffer, entries = ''): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<</Filter/FlateDecode/Length ${packed.length} ${entries}>>stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

const escaped = (line: string): string => line.replaceAll(/[\\()]/g, String.raw`\$&`);

/** Operators that paint lines one under another. */
export const paintedLines = (lines: readonly string[]): Buffer =>
  Buffer.from(`BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`, 'latin1');

/** A PDF with these lines on its pages, in Helvetica (Latin-1). */
export function pdfOfLines(pages: readonly (readonly string[])[], font = '/BaseFont/Helvetica/Subtype/Type1'): Buffer {
  const numbers = pages.map((_, index) => 4 + index * 2);
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]>>`,
    `<</Type/Font${font}/Encoding/WinAnsiEncoding>>`,
    ...pages.flatMap((lines, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      pdfStream(paintedLines(lines)),
    ]),
  ]);
}
