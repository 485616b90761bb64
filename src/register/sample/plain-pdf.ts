/** Point sizes on A4; each line takes one and a half times its size. */
const sizes = { title: 18, heading: 12, body: 10, small: 8 } as const;

export interface PrintedLine {
  readonly style: keyof typeof sizes;
  readonly text: string;
}

/** Height of a line in points. */
export const lineHeight = ({ style }: PrintedLine): number => sizes[style] * 1.5;

/** So many of the body's letters fit between the margins. */
export const lineLetters = 102;

/** Height in points between the margins. */
export const pageHeight = 720;

/** The signs of WinAnsiEncoding (ISO 32000-1, annex D) that Latin-1 does not have and texts use. */
const winAnsi: ReadonlyMap<string, number> = new Map([
  ['–', 0x96],
  ['—', 0x97],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['€', 0x80],
]);

/**
 * A PDF of plain lines in Helvetica, which every reader has: for the sample's documents, which are put down in one stroke
 * with the register. A letter that the font does not have loses its accent, or becomes a question mark.
 */
export function plainPdf(pages: readonly (readonly PrintedLine[])[]): Buffer {
  const kids = pages.map((_page, index) => `${5 + index * 2} 0 R`);
  return pdfFile([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((lines, index) => {
      const content = lines.map(painted).join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${6 + index * 2} 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>`,
        `<</Length ${content.length + lineStart.length + 3}>>stream\n${lineStart}${content}\nET\nendstream`,
      ];
    }),
  ]);
}

const lineStart = 'BT 62 790 Td\n';

function painted(line: PrintedLine): string {
  const font = line.style === 'body' || line.style === 'small' ? 'F1' : 'F2';
  const text = encoded(line.text).replaceAll(/[\\()]/g, String.raw`\$&`);
  return `/${font} ${sizes[line.style]} Tf 0 -${lineHeight(line)} Td (${text}) Tj`;
}

/** Each letter as the one of Latin-1 with the same code. */
function encoded(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const [base = '?'] = letter.normalize('NFD');
    const code = winAnsi.get(letter) ?? [letter, base].map((one) => one.codePointAt(0) ?? 0).find(isLatin1);
    return String.fromCodePoint(code ?? 0x3f);
  }).join('');
}

const isLatin1 = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);

/** The file of these objects, numbered from 1, of which the first is the catalogue; with its cross-reference table. */
function pdfFile(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n%âãÏÓ\n';
  const rows = objects.map((object, index) => {
    const offset = String(file.length).padStart(10, '0');
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${offset} 00000 n \n`;
  });
  const table = `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<</Size ${rows.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}
