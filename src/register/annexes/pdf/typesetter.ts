import type { Inline, TextBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { breakLines, breakWideTokens } from '#register/annexes/pdf/line-breaking.ts';
import type { TaggedText, TextRole } from '#register/annexes/pdf/tagged-text.ts';
import { Typeface, type TextStyle } from '#register/annexes/pdf/typeface.ts';

/** Long lines tire the eye: running text keeps to about 100 characters even on landscape pages. */
const readingWidth = 520;

/** A longer paragraph is not kept on one page: pdfmake drops what of an unbreakable block does not fit a page. */
const linesKeptTogether = 12;

export interface TextArea {
  readonly width: number;
  readonly height: number;
}

export interface TagOptions {
  readonly row?: number;
  readonly scope?: 'Row' | 'Column';
}

/** Makes the text blocks of the document definition, and remembers their texts until all of them are on paper. */
export class Typesetter {
  readonly document: AnnexDocument;
  readonly type: Typeface;
  /** Between the page's margins, in points. */
  readonly width: number;
  readonly height: number;
  readonly texts: TaggedText[] = [];

  constructor(document: AnnexDocument, { width, height }: TextArea) {
    this.document = document;
    this.type = new Typeface(document);
    this.width = width;
    this.height = height;
  }

  element(parent: PdfStructureElement, role: string): PdfStructureElement {
    const element = this.document.struct(role);
    parent.add(element);
    return element;
  }

  tag(parent: PdfStructureElement, role: TextRole, wanted: string, { row = 0, scope }: TagOptions = {}): TaggedText {
    const element = this.document.struct(role, scope ? { scope } : {});
    parent.add(element);
    const text = { element, role, wanted, row, printed: '' };
    this.texts.push(text);
    return text;
  }

  /** `text` in `style`, to be set over `width` points; belongs to `tag`, or is decoration of the page if there is none. */
  inlines(text: string, style: TextStyle, width: number, tag?: TaggedText): Inline[] {
    const breakable = breakWideTokens(text, width, (part) => this.type.width(part, style));
    return this.type.runs(breakable, style).map((run) => ({
      ...run,
      fontSize: style.size,
      lineHeight: this.type.lineHeight(run.font, style),
      color: style.color,
      ...(tag ? { tag } : {}),
    }));
  }

  lines(text: string, style: TextStyle, width: number): string[] {
    return breakLines(text, width, (part) => this.type.width(part, style));
  }

  /** A paragraph over the width of the page, with `after` points of empty space below. */
  paragraph(
    parent: PdfStructureElement,
    role: 'H1' | 'H2' | 'P',
    text: string,
    style: TextStyle,
    after: number,
  ): TextBlock {
    const printable = this.type.printable(text, 0);
    const width = role === 'P' ? Math.min(this.width, readingWidth) : this.width;
    return {
      text: this.inlines(printable, style, width, this.tag(parent, role, printable)),
      margin: [0, 0, this.width - width, after],
      unbreakable: this.lines(printable, style, width).length <= linesKeptTogether,
    };
  }
}
