import type { LaidOutImage, Line, LaidOutInline, LaidOutPage, Vector } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { joinVectors } from '#register/annexes/pdf/join-vectors.ts';
import { Renderer } from '#register/annexes/pdf/pdfmake-parts.ts';
import { addSignatureField } from '#register/annexes/pdf/signature-place.ts';
import type { TaggedText } from '#register/annexes/pdf/tagged-text.ts';
import { excerpt } from '#register/annexes/pdf/typeface.ts';
import { RegisterError } from '#register/errors.ts';

type Artifact = 'Layout' | 'Pagination';

/** Slack for the rounding of widths. */
const tolerance = 1.5;

/**
 * pdfmake's renderer, which paints what has been laid out, with the structure that pdfmake leaves out: every text is
 * content of its element (ISO 32000-1, 14.7.4), all else an artifact (14.8.2.2). Notes what text reaches the paper.
 */
export class TaggedRenderer extends Renderer {
  readonly fields: PdfReference[] = [];
  readonly #document: AnnexDocument;
  readonly #painted = new WeakSet<LaidOutInline>();
  #open: TaggedText | Artifact | null = null;
  #row = 0;

  constructor(document: AnnexDocument) {
    super(document);
    this.#document = document;
  }

  /** 1-based number of the last row of the table that has been started, 0 before. */
  get row(): number {
    return this.#row;
  }

  override renderPages(pages: LaidOutPage[]): void {
    for (const page of pages) {
      super.renderPages([{ ...page, items: joinVectors(page.items) }]);
      this.#close();
    }
  }

  /**
   * Paints a line with half of its leading above the text and half below; pdfmake would put all of it below.
   * @throws {RegisterError} ANNEX_TEXT_LOST when a part of the line would be off the page or half a character.
   */
  override renderLine(line: Line, x: number, y: number): void {
    const [first] = line.inlines;
    const text = line.inlines.map((inline) => inline.text.replaceAll('\u200b', '')).join('');
    if (!first || text.trim() === '') return;
    const { width, height } = this.#document.page;
    const isOnPage = x >= 0 && y >= 0 && x + line.getWidth() <= width + tolerance && y + line.getHeight() <= height;
    if (!isOnPage || !text.isWellFormed()) throw new RegisterError('ANNEX_TEXT_LOST', { text: excerpt(text) });
    this.#mark(first, text);
    const joined = line.clone();
    joined.inlines = joinInlines(line.inlines);
    super.renderLine(joined, x, y + (line.getHeight() - first.fontSize) / 2);
  }

  override renderVector(vector: Vector): void {
    if (vector.type === 'rect' && vector.field) {
      this.#close();
      this.fields.push(addSignatureField(this.#document, vector.field, vector));
      return;
    }
    this.#openArtifact('Layout');
    super.renderVector(vector);
  }

  /** The only image is the organisation's logo, whose name stands in the title block. */
  override renderImage(image: LaidOutImage): void {
    this.#openArtifact('Pagination');
    super.renderImage(image);
  }

  /** A line that has been painted before is the table's header, repeated on a further page. */
  #mark(first: LaidOutInline, text: string): void {
    const { tag } = first;
    if (!tag || this.#painted.has(first)) {
      this.#openArtifact('Pagination');
      return;
    }
    this.#painted.add(first);
    tag.printed += text;
    this.#row = Math.max(this.#row, tag.row);
    if (this.#open === tag) return;
    this.#close();
    tag.element.add(this.#document.markStructureContent(tag.role));
    this.#open = tag;
  }

  #openArtifact(type: Artifact): void {
    if (this.#open === type) return;
    this.#close();
    this.#document.markContent('Artifact', { type });
    this.#open = type;
  }

  #close(): void {
    if (this.#open !== null) this.#document.endMarkedContent();
    this.#open = null;
  }
}

/** pdfmake paints every word by itself; the words of a line that share a font become one text, without what is only there for breaking. */
function joinInlines(inlines: readonly LaidOutInline[]): LaidOutInline[] {
  const joined: LaidOutInline[] = [];
  for (const inline of inlines) {
    const text = inline.text.replaceAll('\u200b', '');
    const last = joined.at(-1);
    if (last?.font === inline.font) {
      last.text += text;
      last.width += inline.width;
    } else joined.push({ ...inline, text });
  }
  return joined;
}
