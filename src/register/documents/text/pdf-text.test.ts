import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { extractText } from '#register/documents/text/extract-text.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { pdfOfLines, pdfStream, rawPdf } from '#test/raw-pdf.ts';
import { temporaryFolder } from '#test/registers.ts';

const about = { name: 'avtal.pdf', mediaType: 'application/pdf' };
const read = async (bytes: Uint8Array, name = about.name) => extractText(bytes, { ...about, name });
const page = (entries: string): string => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${entries}>>`;

describe('text of PDFs', () => {
  it('reads what pdfmake wrote with embedded fonts, page by page, with phrases over line breaks', async () => {
    const bytes = await renderPdf(annexContent({ rows: 120 }));
    const { state, pages, truncated } = await read(bytes);
    expect({ state, truncated }).toEqual({ state: 'read', truncated: false });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ page: number }) => number)).toEqual(pages.map((_, index) => index + 1));
    expect(pages[0]?.text).toContain(
      'Norrskog Systems AB anlitar de underbiträden som anges nedan för att utföra behandling av personuppgifter för kundens räkning (artikel 28.2 i dataskyddsförordningen).',
    );
  });

  it('puts words together that the end of a line parts, and keeps the hyphen of compounds', async () => {
    const { pages } = await read(
      pdfOfLines([
        [
          'Enligt personuppgifts-',
          'biträdesavtalet får varje sub-',
          'processor behandla e-',
          'post inom EU-',
          'området.',
        ],
        ['A sub-processor is bound by data- ', 'och sekretesskrav.'],
      ]),
    );
    expect(pages.map(({ text }) => text)).toEqual([
      'Enligt personuppgiftsbiträdesavtalet får varje sub-processor behandla e-post inom EU-området.',
      'A sub-processor is bound by data- och sekretesskrav.',
    ]);
  });

  it('says of a scanned PDF that it has no text, and how many pages', async () => {
    const scan = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>',
      page('/Contents 5 0 R/Resources<</XObject<</Im 6 0 R>>>>'),
      page('/Contents 5 0 R/Resources<</XObject<</Im 6 0 R>>>>'),
      pdfStream('q 595 0 0 842 0 0 cm /Im Do Q'),
      pdfStream(
        Buffer.alloc(100 * 100, 200),
        '/Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8',
      ),
    ]);
    const empty = { text: '' };
    expect(await read(scan)).toEqual({
      state: 'no-text',
      pages: [
        { page: 1, ...empty },
        { page: 2, ...empty },
      ],
      truncated: false,
    });
  });

  it('reads what is written into form fields and notes', async () => {
    const form = rawPdf([
      '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      page('/Annots[4 0 R 5 0 R]'),
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Berit Lindqvist)/Rect[0 0 100 20]>>',
      '<</Type/Annot/Subtype/Text/Contents(Stryk punkt 9)/Rect[0 0 20 20]>>',
    ]);
    expect((await read(form)).pages).toEqual([{ page: 1, text: 'Stryk punkt 9\nBerit Lindqvist' }]);
  });

  const inFont = (shown: string, ...fontObjects: (string | Buffer)[]): Buffer =>
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      page('/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>'),
      pdfStream(`BT /F1 12 Tf 50 700 Td ${shown} Tj ET`),
      ...fontObjects,
    ]);

  it('reads a font that does not say which letters its glyphs are by their codes', async () => {
    const glyphs =
      '/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/Encoding<</Differences[72/g1 101/g2 106/g3]>>/FirstChar 72/LastChar 106/Widths[]';
    expect((await read(inFont('(Hej)', `<</Type/Font/Subtype/Type3${glyphs}>>`))).pages[0]?.text).toBe('Hej');
  });

  it('takes glyphs that are no letters for no text', async () => {
    const map = pdfStream(
      '1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <48> <E001> <65> <E002> <6A> <E003> endbfchar',
    );
    const bytes = inFont('(Hej)', '<</Type/Font/Subtype/Type1/BaseFont/X/ToUnicode 6 0 R>>', map);
    expect(await read(bytes)).toEqual({ state: 'no-text', pages: [{ page: 1, text: '' }], truncated: false });
  });

  it('knows the letters of Chinese fonts, which are in tables of pdf.js', async () => {
    const bytes = inFont(
      '<D6D0CEC4>',
      '<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
    );
    expect((await read(bytes)).pages[0]?.text).toBe('中文');
  });

  it('knows a PDF by its beginning, whatever it is called', async () => {
    expect((await read(pdfOfLines([['Avtal']]), 'avtal.docx')).pages).toEqual([{ page: 1, text: 'Avtal' }]);
    expect((await read(Buffer.from('Avtal'), 'avtal.pdf')).pages).toEqual([{ page: 1, text: 'Avtal' }]);
    expect((await read(Buffer.from('%PDF-1.7 Avtal'), 'avtal.pdf')).state).toBe('unreadable');
  });

  it('leaves the bytes to the caller', async () => {
    const bytes = new Uint8Array(pdfOfLines([['Avtal']]));
    await read(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });
});

describe.skipIf(!hasProgram('qpdf'))('PDFs encrypted by qpdf', () => {
  const encrypted = (user: string): Buffer => {
    const folder = temporaryFolder();
    const [plain, out] = [join(folder, 'plain.pdf'), join(folder, 'out.pdf')];
    writeFileSync(plain, pdfOfLines([['Konfidentiellt']]));
    expect(runProgram('qpdf', ['--warning-exit-0', '--encrypt', user, 'owner', '256', '--', plain, out]).status).toBe(
      0,
    );
    return readFileSync(out);
  };

  it('says that one needs a password', async () => {
    expect(await read(encrypted('hemligt'))).toEqual({ state: 'encrypted', pages: [], truncated: false });
  });

  it('reads one that opens without, as a file protected against changes does', async () => {
    expect((await read(encrypted(''))).pages).toEqual([{ page: 1, text: 'Konfidentiellt' }]);
  });
});

describe('hostile PDFs', () => {
  it('answers for one cut off anywhere', async () => {
    const whole = await renderPdf(annexContent({ rows: 3 }));
    for (const part of [0.01, 0.3, 0.7, 0.99]) {
      const { state } = await read(whole.slice(0, whole.length * part));
      expect(['read', 'no-text', 'unreadable']).toContain(state);
    }
  });

  it('does not run around in a tree of pages that holds itself', async () => {
    const loop = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 10000/Kids[3 0 R 2 0 R]>>',
      '<</Type/Pages/Count 10000/Parent 2 0 R/Kids[2 0 R 3 0 R]>>',
    ]);
    expect(['unreadable', 'no-text']).toContain((await read(loop)).state);
  });

  it('reads no more pages than it says, and tells that there are more', async () => {
    const kids = Array.from({ length: 5002 }, (_, index) => `${index + 3} 0 R`).join(' ');
    const many = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Count 5002/Kids[${kids}]>>`,
      ...Array.from({ length: 5002 }, () => page('')),
    ]);
    const { state, pages, truncated } = await read(many);
    expect({ state, pages: pages.length, truncated }).toEqual({ state: 'no-text', pages: 5000, truncated: true });
  });

  it('answers for a page that draws itself, and for fonts that are damaged', async () => {
    const recursive = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      page('/Contents 4 0 R/Resources 6 0 R'),
      pdfStream('/Fm Do'),
      pdfStream('/Fm Do BT /F1 9 Tf (Hej) Tj ET', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R'),
      '<</XObject<</Fm 5 0 R>>/Font<</F1 7 0 R>>>>',
      '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding 7 0 R/DescendantFonts[7 0 R]/ToUnicode 7 0 R>>',
    ]);
    expect(['read', 'no-text', 'unreadable']).toContain((await read(recursive)).state);
  });

  it('stops where it is cancelled', async () => {
    let asked = 0;
    const work = { onProgress: () => undefined, isCancelled: () => (asked += 1) > 3 };
    const pages = Array.from({ length: 50 }, () => ['Avtal']);
    await expect(extractText(pdfOfLines(pages), about, work)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(asked).toBe(4);
  });
});
