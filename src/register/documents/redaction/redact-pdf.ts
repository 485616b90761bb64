import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageRectangle, RedactionMark } from '#shared/model/redaction.ts';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { compressPicture } from '#register/documents/redaction/compress-picture.ts';
import { InvisibleFonts } from '#register/documents/redaction/invisible-fonts.ts';
import { pdfNumber, PdfWriter } from '#register/documents/redaction/pdf-writer.ts';
import { blackOut, notePlace, renderPage } from '#register/documents/redaction/render-page.ts';
import { eachPage, withSource } from '#register/documents/redaction/source-document.ts';
import { type PlacedText, readPlacedText, textOperators } from '#register/documents/redaction/text-layer.ts';
import { RegisterError } from '#register/errors.ts';

export interface RedactOptions {
  /** The source's name, for messages. */
  readonly file?: string;
  /** Whether the text of pages without a mark can be searched and copied; true unless said. */
  readonly keepText?: boolean;
  /** Dots per inch; 200 unless said, less for pages larger than A2. */
  readonly resolution?: number;
  /** One line at the bottom of the first page, such as that this is a redacted copy. */
  readonly note?: string;
}

const usualResolution = 200;

/**
 * A copy of a PDF without the marked passages, for a customer (Decision (EU) 2021/915, clause 7.7(c)).
 *
 * Nothing of the source goes into the copy as it is. Each page is drawn, the marks are made black in its pixels, and the
 * picture becomes a page of the same size in a new file. Pages without a mark get their text back as invisible text
 * that is written anew; marked pages have none. So there is no object of the source, used or not, that could hold a
 * passage: no text, font, picture, form, metadata, attachment, annotation, field, bookmark, structure, script or earlier
 * revision. A signature is gone too: the copy is another document, and whoever gets it should be told.
 *
 * What is also on a place that is not marked stays there: a header on every page, the same name elsewhere. `findText`
 * finds the other places. Invisible text on a page without marks (a scan's recognised text) is text that stays;
 * `keepText: false` leaves out all text, as happens by itself where the source has hidden layers.
 *
 * @throws {RegisterError} NOT_A_PDF, PDF_NEEDS_PASSWORD, PDF_TOO_MANY_PAGES, PDF_PAGE_UNREADABLE,
 *   REDACTION_PAGE_MISSING, CANCELLED
 */
export async function redactPdf(
  bytes: Uint8Array,
  marks: readonly RedactionMark[],
  options: RedactOptions = {},
  work: Work = quietWork,
): Promise<Uint8Array> {
  const { file = 'PDF' } = options;
  return withSource(bytes, file, async (document) => {
    const missing = marks.find(({ page }) => page > document.numPages);
    if (missing)
      throw new RegisterError('REDACTION_PAGE_MISSING', { file, page: missing.page, pages: document.numPages });
    const rectangles = Map.groupBy(marks, ({ page }) => page);
    const copy = new RedactedCopy(options, (options.keepText ?? true) && !(await hasHiddenLayers(document)), work);
    await eachPage(document, file, work, (page) =>
      copy.add(page, rectangles.get(page.pageNumber)?.map(({ rect }) => rect) ?? []),
    );
    throwIfCancelled(work);
    return copy.finish();
  });
}

/** pdf.js reads the text of hidden layers, although it does not draw them. */
async function hasHiddenLayers(document: PDFDocumentProxy): Promise<boolean> {
  const layers = await document.getOptionalContentConfig();
  return [...layers].some(([id]) => layers.getGroup(id)?.visible === false);
}

/** The file that comes into being, page by page. */
class RedactedCopy {
  readonly #writer = new PdfWriter();
  readonly #fonts = new InvisibleFonts();
  readonly #pages: number[] = [];
  readonly #tree = this.#writer.reserve();
  readonly #fontResources = this.#writer.reserve();
  readonly #options: RedactOptions;
  readonly #keepText: boolean;
  readonly #work: Work;

  constructor(options: RedactOptions, keepText: boolean, work: Work) {
    this.#options = options;
    this.#keepText = keepText;
    this.#work = work;
  }

  async add(page: PDFPageProxy, marks: readonly PageRectangle[]): Promise<void> {
    const { resolution = usualResolution, file = 'PDF', note } = this.#options;
    const noteHere = page.pageNumber === 1 ? note : undefined;
    const picture = await renderPage(page, { resolution, note: noteHere, file }, this.#work);
    for (const mark of marks) blackOut(picture, mark);
    const image = this.#writer.reserve();
    const { filter, colours, data } = await compressPicture(picture);
    this.#writer.writeStream(
      image,
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /${colours} ` +
        `/BitsPerComponent 8 /Filter /${filter}`,
      data,
    );
    const kept = this.#keepText && marks.length === 0 ? await readPlacedText(page) : [];
    const texts = noteHere === undefined ? kept : [...kept, noteText(noteHere)];
    this.#addPage(page, image, picture, texts);
  }

  /** The picture hangs from the page's top: it is up to a pixel larger than the page. */
  #addPage(
    page: PDFPageProxy,
    image: number,
    picture: { width: number; height: number; scale: number },
    texts: readonly PlacedText[],
  ): void {
    const { width, height } = page.getViewport({ scale: 1 });
    const [right, down] = [picture.width / picture.scale, picture.height / picture.scale];
    const place = [right, 0, 0, down, 0, height - down].map(pdfNumber).join(' ');
    const content = this.#writer.reserve();
    this.#writer.writeText(content, `q ${place} cm /P Do Q\n${textOperators(texts, this.#fonts)}`);
    const number = this.#writer.reserve();
    this.#writer.write(
      number,
      `<< /Type /Page /Parent ${this.#tree} 0 R /MediaBox [0 0 ${pdfNumber(width)} ${pdfNumber(height)}] ` +
        `/Resources << /XObject << /P ${image} 0 R >> /Font ${this.#fontResources} 0 R >> /Contents ${content} 0 R >>`,
    );
    this.#pages.push(number);
  }

  finish(): Uint8Array {
    this.#fonts.write(this.#writer, this.#fontResources);
    const kids = this.#pages.map((number) => `${number} 0 R`).join(' ');
    this.#writer.write(this.#tree, `<< /Type /Pages /Kids [${kids}] /Count ${this.#pages.length} >>`);
    const catalog = this.#writer.reserve();
    this.#writer.write(catalog, `<< /Type /Catalog /Pages ${this.#tree} 0 R >>`);
    return this.#writer.finish(catalog);
  }
}

function noteText(text: string): PlacedText {
  const { size, left, bottom } = notePlace;
  return { text, matrix: [size, 0, 0, size, left, bottom], width: (text.length * size) / 2 };
}
