import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ContentBlock, PageFurniture } from 'pdfmake/js/LayoutBuilder.js';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { LayoutBuilder } from '#register/annexes/pdf/pdfmake-parts.ts';
import { pageMargins } from '#register/annexes/pdf/styles.ts';
import { TaggedRenderer } from '#register/annexes/pdf/tagged-renderer.ts';
import type { TextArea } from '#register/annexes/pdf/typesetter.ts';

export type Orientation = 'portrait' | 'landscape';

/** A pdfmake document definition: what stands on the pages, and around it on each. */
export interface DocumentDefinition {
  readonly orientation: Orientation;
  readonly content: ContentBlock[];
  readonly header: PageFurniture;
  readonly footer: PageFurniture;
}

/** DIN A4 (ISO 216) in points. */
const pageSizes = {
  portrait: { width: 595.28, height: 841.89, orientation: 'portrait' },
  landscape: { width: 841.89, height: 595.28, orientation: 'landscape' },
} as const;

/** What the margins leave of a page. */
export function textArea(orientation: Orientation): TextArea {
  const { width, height } = pageSizes[orientation];
  const { left, top, right, bottom } = pageMargins;
  return { width: width - left - right, height: height - top - bottom };
}

/**
 * Lays a definition out with pdfmake and paints it into `document`.
 * @param onPage called after each page with the number of the table's last row so far; may throw to stop.
 */
export async function print(
  document: AnnexDocument,
  { orientation, content, header, footer }: DocumentDefinition,
  onPage: (row: number) => void,
): Promise<void> {
  const builder = new LayoutBuilder({ ...pageSizes[orientation] }, { ...pageMargins }, null);
  const pages = builder.layoutDocument(content, document, {}, {}, undefined, header, footer);
  const renderer = new TaggedRenderer(document);
  for (const page of pages) {
    renderer.renderPages([page]);
    await nextTurn();
    onPage(renderer.row);
  }
  if (renderer.fields.length > 0) document.addSignatureForm(renderer.fields);
}
