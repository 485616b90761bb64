/** The part of pdfkit 0.20 that the annex's renderer uses; pdfkit ships no types of its own. */
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export interface PdfReference {
    data: Record<string, unknown>;
    compress: boolean;
    end(chunk?: string | Uint8Array): void;
  }
  /** A piece of marked content on a page; made by `markStructureContent`. */
  export interface PdfMarkedContent {
    readonly refs: readonly unknown[];
  }
  export interface PdfStructureElement {
    dictionary: PdfReference;
    add(child: PdfStructureElement | PdfMarkedContent): this;
    end(): void;
  }
  export interface PdfStructureOptions {
    title?: string;
    lang?: string;
    alt?: string;
    scope?: 'Row' | 'Column';
  }
  export interface PdfFontFile {
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export interface PdfFont {
    readonly font: PdfFontFile;
    readonly ascender: number;
    widthOfString(text: string, size: number): number;
  }
  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly annotations: PdfReference[];
    readonly dictionary: PdfReference;
  }
  export interface PdfInfo {
    Title?: string;
    Author?: string;
    Subject?: string;
    Keywords?: string;
    Creator?: string;
    Producer?: string;
    CreationDate?: Date;
    ModDate?: Date;
  }
  export interface PdfDocumentOptions {
    pdfVersion: '1.7';
    subset: 'PDF/A-3a';
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    info: PdfInfo;
    autoFirstPage: boolean;
    bufferPages: boolean;
    font: null;
  }
  export interface PdfAttachmentOptions {
    name: string;
    type: string;
    description: string;
    relationship: 'Data';
    creationDate: Date;
    modifiedDate: Date;
  }

  export class PDFDocument extends Readable {
    constructor(options: PdfDocumentOptions);
    page: PdfPage;
    info: PdfInfo;
    _root: PdfReference;
    _font: PdfFont;
    addPage(options: { size: 'A4'; layout: 'portrait' | 'landscape'; margin: number }): this;
    switchToPage(index: number): PdfPage;
    bufferedPageRange(): { start: number; count: number };
    end(): void;
    ref(data: Record<string, unknown>): PdfReference;
    registerFont(name: string, source: Uint8Array): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: { lineBreak: false }): this;
    save(): this;
    restore(): this;
    fillColor(color: string): this;
    strokeColor(color: string): this;
    lineWidth(width: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    fill(): this;
    stroke(): this;
    struct(type: string, options?: PdfStructureOptions): PdfStructureElement;
    addStructure(element: PdfStructureElement): this;
    markStructureContent(tag: string): PdfMarkedContent;
    markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this;
    file(source: Uint8Array, options: PdfAttachmentOptions): PdfReference;
    appendXML(xml: string): void;
    /** Writes the Info dictionary into the XMP packet. */
    _addInfo(): void;
    endAcroForm(): this;
  }
}
