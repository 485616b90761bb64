import { deflateSync } from 'node:zlib';

export const secretName = 'Kvantumdal Hosting';
/** What may not be in a redacted copy in any writing: the name's parts. */
export const secretParts = ['Kvantum', 'antumdal', 'Hosting'] as const;

type Objects = ReadonlyMap<number, Buffer>;

const text = (value: string): Buffer => Buffer.from(value, 'latin1');
const stream = (entries: string, data: string): Buffer => {
  const packed = deflateSync(text(data));
  return Buffer.concat([
    text(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    text('\nendstream'),
  ]);
};

/** A PDF of these objects, or a further revision of one; object 1 is the catalog, 2 the Info dictionary. */
export function pdfOf(objects: Objects, earlier: Buffer = text('%PDF-1.7\n')): Buffer {
  const pieces = [earlier];
  let length = earlier.length;
  const sections: string[] = [];
  for (const [number, value] of objects) {
    sections.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`);
    const piece = Buffer.concat([text(`${number} 0 obj\n`), value, text('\nendobj\n')]);
    pieces.push(piece);
    length += piece.length;
  }
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(earlier.toString('latin1'))?.[1];
  const previous = before === undefined ? '' : `/Prev ${before} `;
  pieces.push(
    text(`xref\n0 1\n0000000000 65535 f \n${sections.join('')}`),
    text(`trailer\n<< /Size 100 /Root 1 0 R /Info 2 0 R ${previous}>>\nstartxref\n${length}\n%%EOF\n`),
  );
  return Buffer.concat(pieces);
}

const fonts = '/Helvetica 20 0 R /Times 21 0 R /Courier 22 0 R';
const standardFont = (name: string): Buffer =>
  text(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);

export interface PageOf {
  readonly content: string;
  /** Further entries of the page; A4 unless they say otherwise. */
  readonly entries?: string;
}

/** A PDF with these pages, which share one dictionary of resources. Object numbers from 60 are free for `more`. */
export function simplePdf(
  pages: readonly PageOf[],
  more: ReadonlyMap<number, Buffer> = new Map(),
  catalog = '',
): Buffer {
  const kids = pages.map((_page, index) => `${30 + 2 * index} 0 R`).join(' ');
  const objects = new Map<number, Buffer>([
    [1, text(`<< /Type /Catalog /Pages 3 0 R ${catalog} >>`)],
    [2, text('<< >>')],
    [3, text(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources 4 0 R >>`)],
    [4, text(`<< /Font << ${fonts} >> /XObject << /Form 60 0 R >> >>`)],
    [20, standardFont('Helvetica')],
    [21, standardFont('Times-Italic')],
    [22, standardFont('Courier-Bold')],
  ]);
  for (const [index, { content, entries = '' }] of pages.entries()) {
    objects.set(30 + 2 * index, text(`<< /Type /Page /Parent 3 0 R /Contents ${31 + 2 * index} 0 R ${entries} >>`));
    objects.set(31 + 2 * index, stream('', content));
  }
  for (const [number, value] of more) objects.set(number, value);
  return pdfOf(objects);
}

/** Text at a place in points from the page's bottom left corner. */
export const line = (x: number, y: number, value: string, font = 'Helvetica', size = 12): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${value}) Tj ET\n`;

/**
 * Three pages with the secret name on the first and the third, and in every place where a PDF can hold text that nobody
 * sees: metadata, attachment, note, bookmark, structure, replacement text, form field, script, private data, a form that
 * is not drawn but listed among the second page's resources, and an earlier revision of the second page.
 */
export function secretPdf(): Buffer {
  const secret = secretName;
  const more = new Map<number, Buffer>([
    [2, text(`<< /Title (Avtal med ${secret}) /Keywords (${secret}) >>`)],
    [
      60,
      stream(
        '/Type /XObject /Subtype /Form /BBox [0 0 400 60] /Resources 4 0 R /Group << /S /Transparency /I true >>',
        line(10, 20, secret, 'Times', 18),
      ),
    ],
    [61, stream('/Type /Metadata /Subtype /XML', `<x:xmpmeta><dc:title>${secret}</dc:title></x:xmpmeta>`)],
    [62, text(`<< /Names [(${secret}.txt) 63 0 R] >>`)],
    [63, text(`<< /Type /Filespec /F (${secret}.txt) /Desc (${secret}) /EF << /F 64 0 R >> >>`)],
    [64, stream('/Type /EmbeddedFile', `Underbiträdet heter ${secret}.`)],
    [65, text('<< /Type /Outlines /First 66 0 R /Last 66 0 R /Count 1 >>')],
    [66, text(`<< /Title (Om ${secret}) /Parent 65 0 R /Dest [32 0 R /Fit] >>`)],
    [67, text('<< /Type /StructTreeRoot /K 68 0 R >>')],
    [68, text(`<< /S /P /P 67 0 R /Alt (${secret}) /ActualText (${secret}) /Pg 32 0 R >>`)],
    [69, text(`<< /Subtype /Text /Rect [500 700 520 720] /Contents (Fråga ${secret}) /Popup 70 0 R /P 32 0 R >>`)],
    [70, text(`<< /Subtype /Popup /Rect [300 600 500 700] /Parent 69 0 R /Contents (${secret}) >>`)],
    [
      71,
      text(
        `<< /Subtype /Widget /FT /Tx /T (leverantor) /V (${secret}) /DV (${secret}) /Rect [100 400 400 430] /P 30 0 R ` +
          '/AP << /N 72 0 R >> /DA (/Helvetica 12 Tf) >>',
      ),
    ],
    [72, stream('/Type /XObject /Subtype /Form /BBox [0 0 300 30] /Resources 4 0 R', line(5, 10, secret))],
    [73, text(`<< /S /JavaScript /JS (app.alert\\("${secret}"\\)) >>`)],
  ]);
  const first = `${line(60, 760, 'Underleverantör')}/P << /ActualText (${secret}) >> BDC\n${line(60, 700, `Driften sköts av ${secret} i Umeå.`)}EMC\n`;
  const pages = [
    { content: first, entries: '/Annots [71 0 R]' },
    { content: line(60, 700, `Tidigare: ${secret}`), entries: '/Annots [69 0 R 70 0 R]' },
    { content: `q 1 0 0 1 120 200 cm /Form Do Q\n`, entries: '/Rotate 90 /CropBox [100 100 500 700]' },
  ].map((page) => ({
    ...page,
    entries: `${page.entries} /PieceInfo << /Word << /Private (${secret}) >> >>`,
  }));
  const catalog =
    '/Metadata 61 0 R /Names << /EmbeddedFiles 62 0 R >> /Outlines 65 0 R /StructTreeRoot 67 0 R /MarkInfo << /Marked true >> ' +
    '/AcroForm << /Fields [71 0 R] >> /OpenAction 73 0 R';
  const original = simplePdf(pages, more, catalog);
  return pdfOf(new Map([[33, stream('', line(60, 700, 'Allmänna villkor: tystnadsplikt gäller.'))]]), original);
}
