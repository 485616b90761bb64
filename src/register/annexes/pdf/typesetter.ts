import type { Inline, TextBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { outputLocale } from '#shared/messages/output/output-text.ts';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { wordParts } from '#register/annexes/pdf/hyphenation.ts';
import { breakLines } from '#register/annexes/pdf/line-breaking.ts';
import { paletteOf, type Palette } from '#shared/model/paper-colours.ts';
import type { TaggedText, TextRole } from '#register/annexes/pdf/tagged-text.ts';
import { Typeface, type TextStyle } from '#register/annexes/pdf/typeface.ts';

/** Long lines tire the eye: running text keeps to about 110 characters even on landscape pages. */
const readingWidth = 560;

/** A longer paragraph is not kept on one page: pdfmake drops what of an unbreakable block does not fit a page. */
const linesKeptTogether = 12;

/** The sum of words can be a little less than the line that they make (kerning). */
const slack = 0.3;

export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** The language of the pages, and the colour of the organisation. */
export interface Manner {
  readonly language: ContentLanguage;
  /** `#rrggbb`, or null for the ordinary one. */
  readonly accentColour: string | null;
}

export interface TagOptions {
  readonly row?: number;
  readonly scope?: 'Row' | 'Column' | undefined;
  /** Where it is not the document's. */
  readonly language?: ContentLanguage | undefined;
  /** Columns of the table that a cell goes over. */
  readonly columns?: number;
}

/** Makes the text blocks of the document definition, and remembers their texts until all of them are on paper. */
export class Typesetter {
  readonly document: AnnexDocument;
  readonly type: Typeface;
  readonly palette: Palette;
  readonly language: ContentLanguage;
  /** Between the page's margins, in points. */
  readonly width: number;
  readonly height: number;
  readonly texts: TaggedText[] = [];

  constructor(document: AnnexDocument, { width, height }: TextArea, { language, accentColour }: Manner) {
    this.document = document;
    this.type = new Typeface(document);
    this.palette = paletteOf(accentColour);
    this.language = language;
    this.width = width;
    this.height = height;
  }

  element(parent: PdfStructureElement, role: string): PdfStructureElement {
    const element = this.document.struct(role);
    parent.add(element);
    return element;
  }

  tag(
    parent: PdfStructureElement,
    role: TextRole,
    wanted: string,
    { row = 0, scope, language = this.language, columns = 1 }: TagOptions = {},
  ): TaggedText {
    const element = this.document.struct(role, {
      ...(scope !== undefined && { scope }),
      ...(language !== this.language && { lang: outputLocale(language) }),
    });
    if (columns > 1) element.dictionary.data['A'] = { O: 'Table', ColSpan: columns };
    parent.add(element);
    const text = { element, role, wanted, row, printed: '' };
    this.texts.push(text);
    return text;
  }

  /** `text` broken over `width` points. */
  lines(text: string, style: TextStyle, width: number, language: ContentLanguage = this.language): string[] {
    return breakLines(text, {
      width: width - slack,
      measure: (part) => this.type.width(part, style),
      wordParts: (word) => wordParts(word, language),
    });
  }

  /** `text` in `style`, set over `width` points; belongs to `tag`, or is decoration of the page if there is none. */
  inlines(text: string, style: TextStyle, width: number, tag?: TaggedText): Inline[] {
    return this.setLines(this.lines(text, style, width), style, tag);
  }

  /**
   * Lines as pdfmake takes them, which breaks none of them again: `noWrap` keeps it from breaking inside, `lineEnd` is its
   * own mark of a break, and a zero-width space keeps it from joining what Unicode would not break (UAX 14).
   * @param later the style of the lines after the first few
   */
  setLines(
    lines: readonly string[],
    first: TextStyle,
    tag?: TaggedText,
    later: { readonly from: number; readonly style: TextStyle } = { from: Infinity, style: first },
  ): Inline[] {
    return lines.flatMap((line, index) => {
      const style = index < later.from ? first : later.style;
      const isLast = index === lines.length - 1;
      const ended = isLast || line === '' ? line : line.replace(/ *$/, '\u200b$&');
      const runs = this.type.runs(ended, style);
      return runs.map((run, place) => ({
        ...run,
        fontSize: style.size,
        lineHeight: this.type.lineHeight(run.font, style),
        color: this.palette[style.color],
        noWrap: true,
        ...(!isLast && place === runs.length - 1 && { lineEnd: true }),
        ...(tag && { tag }),
      }));
    });
  }

  /** A paragraph over the width of the page, with `after` points of empty space below. */
  paragraph(
    parent: PdfStructureElement,
    role: 'H1' | 'H2' | 'P',
    text: string,
    style: TextStyle,
    after: number,
    options: TagOptions = {},
  ): TextBlock {
    const printable = this.type.printable(text, 0);
    const width = role === 'P' ? Math.min(this.width, readingWidth) : this.width;
    const lines = this.lines(printable, style, width, options.language);
    return {
      text: this.setLines(lines, style, this.tag(parent, role, printable, options)),
      margin: [0, 0, this.width - width, after],
      unbreakable: lines.length <= linesKeptTogether,
    };
  }
}
