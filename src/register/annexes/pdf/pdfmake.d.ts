/** The parts of pdfmake 0.3 (and of the pdfkit 0.19 inside it) that the annex's renderer uses; pdfmake ships no types. */
declare module 'pdfmake/js/PDFDocument.js' {
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
    readonly dictionary: PdfReference;
    add(child: PdfStructureElement | PdfMarkedContent): this;
    end(): void;
  }
  export interface PdfFont {
    readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
    widthOfString(text: string, size: number): number;
    lineHeight(size: number): number;
    /** The characters of each glyph that has been drawn. */
    readonly unicode?: number[][];
  }
  export interface PdfPage {
    readonly width: number;
    readonly height: number;
    readonly annotations: PdfReference[];
    readonly dictionary: PdfReference;
  }
  export interface PdfInfo {
    Title: string;
    Author: string;
    Subject: string;
    Creator: string;
    Producer: string;
    CreationDate: Date;
    ModDate: Date;
  }
  export interface PdfDocumentOptions {
    pdfVersion: '1.7';
    subset: 'PDF/A-3a';
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    info: PdfInfo;
    autoFirstPage: boolean;
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
    constructor(
      fonts: Readonly<Record<string, { normal: Uint8Array }>>,
      images: object,
      patterns: object,
      attachments: object,
      options: PdfDocumentOptions,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    readonly page: PdfPage;
    readonly info: PdfInfo;
    readonly _root: PdfReference;
    readonly fontCache: Readonly<Record<string, { readonly normal?: PdfFont }>>;
    end(): void;
    ref(data: Record<string, unknown>): PdfReference;
    provideFont(family: string, bold: boolean, italics: boolean): PdfFont;
    struct(type: string, options?: { scope?: 'Row' | 'Column'; lang?: string }): PdfStructureElement;
    addStructure(element: PdfStructureElement): this;
    markStructureContent(tag: string): PdfMarkedContent;
    markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this;
    endMarkedContent(): this;
    annotate(x: number, y: number, width: number, height: number, options: Record<string, unknown>): this;
    file(source: Buffer, options: PdfAttachmentOptions): PdfReference;
    appendXML(xml: string): void;
    /** Writes the Info dictionary into the XMP packet. */
    _addInfo(): void;
    endAcroForm(): void;
  }
  export { PDFDocument as default };
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';
  import type { TaggedText } from '#register/annexes/pdf/tagged-text.ts';
  import type { SignatureField } from '#register/annexes/pdf/signature-place.ts';

  /** Left, top, right, bottom, in points. */
  export type Margin = [number, number, number, number];
  interface Block {
    margin?: Margin;
    /** Points. */
    width?: number;
    unbreakable?: boolean;
  }
  export interface Inline {
    text: string;
    font: string;
    fontSize: number;
    /** Factor of the font's own line height. */
    lineHeight: number;
    color: string;
    noWrap?: boolean;
    /** The line ends after it. */
    lineEnd?: boolean;
    /** pdfmake copies properties that it does not know to everything that it makes of an inline. */
    tag?: TaggedText;
  }
  export interface TextBlock extends Block {
    text: Inline[];
    alignment?: 'right';
    fillColor?: string;
    /** Of a table's cell: over so many columns; the cells that it covers are there and empty. */
    colSpan?: number;
  }
  export interface LineVector {
    type: 'line';
    x1: number;
    y1: number;
    x2: number;
    y2: number;
    lineWidth: number;
    lineColor: string;
  }
  export interface RectangleVector {
    type: 'rect';
    x: number;
    y: number;
    w: number;
    h: number;
    color?: string;
    /** Kept by pdfmake as it is: the renderer puts a signature field here instead of painting. */
    field?: SignatureField;
  }
  export type Vector = LineVector | RectangleVector;
  export interface TableLayout {
    hLineWidth(line: number): number;
    hLineColor(line: number): string;
    vLineWidth(): number;
    paddingLeft(): number;
    paddingRight(): number;
    paddingTop(): number;
    paddingBottom(row: number): number;
  }
  export interface TableBlock extends Block {
    layout: TableLayout;
    table: {
      headerRows: number;
      keepWithHeaderRows: number;
      dontBreakRows: boolean;
      widths: number[];
      body: TextBlock[][];
    };
  }
  export interface ImageBlock extends Block {
    /** A data URL. */
    image: string;
    /** Width and height of the box that it is to fill as far as its shape allows, in points. */
    fit: [number, number];
    alignment: 'right';
  }
  export type ContentBlock =
    | TextBlock
    | ImageBlock
    | TableBlock
    | (Block & { stack: ContentBlock[] })
    | (Block & { columns: ContentBlock[]; columnGap: number })
    | (Block & { canvas: Vector[] });

  export interface LaidOutInline {
    text: string;
    readonly font: object;
    readonly fontSize: number;
    /** From the start of the line. */
    readonly x: number;
    width: number;
    readonly tag?: TaggedText;
  }
  export interface Line {
    inlines: LaidOutInline[];
    getHeight(): number;
    getWidth(): number;
    clone(): Line;
  }
  /** An image that has its place. */
  export type LaidOutImage = object;
  export type PageItem =
    { type: 'vector'; item: Vector } | { type: 'line'; item: Line } | { type: 'image'; item: LaidOutImage };
  export interface LaidOutPage {
    items: PageItem[];
  }
  export interface PageSize {
    width: number;
    height: number;
    orientation: 'portrait' | 'landscape';
  }
  export type PageFurniture = (page: number, pages: number) => ContentBlock | null;

  export class LayoutBuilder {
    constructor(pageSize: PageSize, margins: { left: number; top: number; right: number; bottom: number }, svg: null);
    layoutDocument(
      content: ContentBlock[],
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      background: undefined,
      header: PageFurniture,
      footer: PageFurniture,
    ): LaidOutPage[];
  }
  export { LayoutBuilder as default };
}

declare module 'pdfmake/js/Renderer.js' {
  import type { LaidOutImage, LaidOutPage, Line, Vector } from 'pdfmake/js/LayoutBuilder.js';
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';

  export class Renderer {
    constructor(document: PDFDocument);
    renderPages(pages: LaidOutPage[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderVector(vector: Vector): void;
    renderImage(image: LaidOutImage): void;
  }
  export { Renderer as default };
}
