// NOTE FROM THE LEAD: read AAA-NOTE-FROM-THE-LEAD.md in this folder now (pdfmake is mandated).
// pdfkit's own hooks start with an underscore.
/* oxlint-disable no-underscore-dangle */
import { PDFDocument, type PdfFont, type PdfInfo, type PdfReference } from 'pdfkit';
import { finished } from 'node:stream/promises';
import { annexXmp } from '#register/annexes/pdf/xmp.ts';

/**
 * A tagged PDF 1.7 that claims PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).
 * pdfkit writes the Info texts into the XMP packet unescaped; this class writes its own packet.
 */
export class AnnexDocument extends PDFDocument {
  readonly #chunks: Uint8Array[] = [];

  constructor(info: PdfInfo, lang: string) {
    super({
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      displayTitle: true,
      lang,
      info,
      autoFirstPage: false,
      bufferPages: true,
      font: null,
    });
    this.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
  }

  override _addInfo(): void {
    this.appendXML(annexXmp(this.info));
  }

  /** The form holds signature fields only; pdfkit's own needs a font for text fields. */
  override endAcroForm(): this {
    return this;
  }

  /** Makes `source` (TrueType) selectable as `name`. Only fonts that draw something are embedded, and of those only the glyphs drawn. */
  openFont(name: string, source: Uint8Array): PdfFont {
    return this.registerFont(name, source).font(name)._font;
  }

  addSignatureForm(fields: readonly PdfReference[]): void {
    const form = this.ref({ Fields: fields, SigFlags: 0 });
    this._root.data['AcroForm'] = form;
    form.end();
  }

  async toBytes(): Promise<Uint8Array> {
    this.end();
    await finished(this);
    return new Uint8Array(Buffer.concat(this.#chunks));
  }
}
