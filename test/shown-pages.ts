import { inflateSync } from 'node:zlib';
import { quietWork } from '#register/documents/file-chunks.ts';
import { type Picture, renderPage } from '#register/documents/redaction/render-page.ts';
import { eachPage, withSource } from '#register/documents/redaction/source-document.ts';

export interface ShownPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The pages as a reader shows them; sizes in points. */
export async function shownPages(bytes: Uint8Array): Promise<ShownPage[]> {
  const pages: ShownPage[] = [];
  await withSource(bytes, 'PDF', (document) =>
    eachPage(document, 'PDF', quietWork, async (page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      pages.push({ text, width, height });
    }),
  );
  return pages;
}

/** The pages as pixels, two for each point. */
export async function drawnPages(bytes: Uint8Array): Promise<Picture[]> {
  const pictures: Picture[] = [];
  await withSource(bytes, 'PDF', (document) =>
    eachPage(document, 'PDF', quietWork, async (page) => {
      pictures.push(await renderPage(page, { resolution: 144, note: undefined, file: 'PDF' }, quietWork));
    }),
  );
  return pictures;
}

/** From 0, black, to 255, of the red at a place in points from the top left corner; -1 where there is no page. */
export function brightness(picture: Picture | undefined, x: number, y: number): number {
  if (!picture) return -1;
  const { rgba, width, scale } = picture;
  return rgba[4 * (Math.floor(y * scale) * width + Math.floor(x * scale))] ?? -1;
}

/** All bytes and all unpacked streams of a PDF, in lower case, in the writings in which it can have text. */
export function writingsOf(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes);
  const pieces = [all];
  for (let at = all.indexOf('stream\n'); at !== -1; at = all.indexOf('stream\n', at + 1)) {
    try {
      pieces.push(inflateSync(all.subarray(at + 7)));
    } catch {
      // The end of a stream, or one that is stored plainly and so in `all`.
    }
  }
  return pieces.flatMap((piece) => {
    const plain = piece.toString('latin1');
    const hex = plain.replaceAll(/<([0-9A-Fa-f\s]{4,})>/g, (_all, digits: string) =>
      Buffer.from(digits.replaceAll(/\s/g, ''), 'hex').toString('latin1'),
    );
    // Without zero bytes, UTF-16 reads as plain text.
    return [plain, hex].map((writing) => writing.replaceAll('\0', '').toLowerCase());
  });
}
