import type { PdfStructureElement } from 'pdfkit';
import { RegisterError } from '#register/errors.ts';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { breakLines } from '#register/annexes/pdf/line-breaking.ts';
import { excerpt, type TextStyle, type Typeface } from '#register/annexes/pdf/typeface.ts';

export type Orientation = 'portrait' | 'landscape';

/** Millimetre 20 to the sides; room for the running header above and the footer below. */
const margin = { side: 57, top: 62, bottom: 62 } as const;

/** Slack for kerning between words that were measured one by one. */
const tolerance = 1.5;

/** The paper: the page that is being filled, and how far down it is filled. Coordinates are points from the top left. */
export class Sheet {
  readonly document: AnnexDocument;
  readonly type: Typeface;
  readonly #orientation: Orientation;
  y: number = margin.top;

  constructor(document: AnnexDocument, type: Typeface, orientation: Orientation) {
    this.document = document;
    this.type = type;
    this.#orientation = orientation;
    this.newPage();
  }

  get left(): number {
    return margin.side;
  }
  get width(): number {
    return this.document.page.width - 2 * margin.side;
  }
  get bottom(): number {
    return this.document.page.height - margin.bottom;
  }
  /** Height that is left on this page. */
  get room(): number {
    return this.bottom - this.y;
  }
  /** Height of an empty page. */
  get capacity(): number {
    return this.bottom - margin.top;
  }

  newPage(): void {
    this.document.addPage({ size: 'A4', layout: this.#orientation, margin: 0 });
    this.y = margin.top;
  }

  ensure(height: number): void {
    if (this.room < height) this.newPage();
  }

  lines(text: string, width: number, style: TextStyle): string[] {
    return breakLines(text, width, (part) => this.type.width(part, style));
  }

  /**
   * Draws one line with its top at `y`.
   * @throws {RegisterError} ANNEX_TEXT_LOST when it would leave the page.
   */
  print(line: string, x: number, y: number, style: TextStyle): void {
    const { page } = this.document;
    if (
      x < 0 ||
      y < 0 ||
      x + this.type.width(line.trimEnd(), style) > page.width ||
      y + style.leading > page.height + tolerance
    )
      throw new RegisterError('ANNEX_TEXT_LOST', { text: excerpt(line) });
    const top = y + (style.leading - style.size) / 2;
    let left = x;
    this.document.save().fillColor(style.color);
    for (const run of this.type.runs(line, style)) {
      const lowered = this.type.ascent(style.weight, style) - this.type.ascent(run.font, style);
      this.document
        .font(run.font)
        .fontSize(style.size)
        .text(run.text, left, top + lowered, { lineBreak: false });
      left += this.type.runWidth(run, style);
    }
    this.document.restore();
  }

  /** Marks what `draw` paints as content of `element` (tag `role`) on this page. */
  tagged(element: PdfStructureElement, role: string, draw: () => void): void {
    element.add(this.document.markStructureContent(role));
    draw();
    this.document.endMarkedContent();
  }

  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  rule(y: number, color: string, thickness: number): void {
    this.artifact('Layout', () => {
      this.document.save().strokeColor(color).lineWidth(thickness);
      this.document
        .moveTo(this.left, y)
        .lineTo(this.left + this.width, y)
        .stroke()
        .restore();
    });
  }
}
