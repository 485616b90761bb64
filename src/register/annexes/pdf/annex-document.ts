// pdfkit's own hooks, inside pdfmake's document, start with an underscore.
/* oxlint-disable no-underscore-dangle */
import { finished } from 'node:stream/promises';
import type { PdfInfo, PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { FontFiles } from '#register/annexes/pdf/font-files.ts';
import { lineEndHyphen } from '#register/annexes/pdf/line-breaking.ts';
import { PDFDocument } from '#register/annexes/pdf/pdfmake-parts.ts';
import { annexXmp } from '#register/annexes/pdf/xmp.ts';

/** U+00AD. Fonts' own sign for it is never drawn. */
const softHyphen = 0xad;

/**
 * A tagged PDF 1.7 that claims PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
 * pdfkit writes the Info texts into the XMP packet unescaped; this class writes its own packet.
 * Only fonts that draw something are embedded, and of those only the glyphs drawn.
 */
export class AnnexDocument extends PDFDocument {
  readonly #chunks: Uint8Array[] = [];

  constructor(fonts: FontFiles, info: PdfInfo, lang: string) {
    const families = {
      regular: { normal: fonts.regular },
      medium: { normal: fonts.medium },
      symbols: { normal: fonts.symbols },
    };
    const options = {
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang,
      info,
      autoFirstPage: false,
      font: null,
    } as const;
    super(families, {}, {}, {}, options, null, () => false);
    this.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
  }

  override _addInfo(): void {
    this.appendXML(annexXmp(this.info));
  }

  /** The form holds signature fields only; pdfkit's own needs a font for text fields. */
  override endAcroForm(): void {}

  addSignatureForm(fields: readonly PdfReference[]): void {
    const form = this.ref({ Fields: fields, SigFlags: 0 });
    this._root.data['AcroForm'] = form;
    form.end();
  }

  /** The hyphen of a broken word is a soft one to who reads the text (ISO 32000-1, 14.8.2.2.3). */
  #softenHyphens(): void {
    for (const { normal } of Object.values(this.fontCache))
      for (const characters of normal?.unicode ?? [])
        if (characters.length === 1 && characters[0] === lineEndHyphen.codePointAt(0)) characters[0] = softHyphen;
  }

  async toBytes(): Promise<Uint8Array> {
    this.#softenHyphens();
    this.end();
    await finished(this);
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}
