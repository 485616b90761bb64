import { basename, extname } from 'node:path';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { annexEndings, type AnnexEnding } from '#shared/model/annex-format.ts';
import { renderPdf, type RenderPdfOptions } from '#register/annexes/pdf/render-pdf.ts';
import { renderCsv } from '#register/annexes/render-csv.ts';
import { renderHtml } from '#register/annexes/render-html.ts';
import { renderJson } from '#register/annexes/render-json.ts';
import { renderMarkdown } from '#register/annexes/render-markdown.ts';
import { renderXlsx } from '#register/annexes/xlsx/render-xlsx.ts';
import { mediaTypeOf } from '#register/documents/media-type.ts';
import { RegisterError } from '#register/errors.ts';

/** Content as bytes; those that have no use for what only a PDF shows leave it aside. */
type Render = (content: AnnexContent, options: RenderPdfOptions) => Uint8Array | Promise<Uint8Array>;

/** How each kind of file is written. */
const renderers: Readonly<Record<AnnexEnding, Render>> = {
  '.pdf': renderPdf,
  // Its library is large, and few annexes are written as this.
  '.docx': async (content) => (await import('#register/annexes/docx/render-docx.ts')).renderDocx(content),
  '.html': renderHtml,
  '.md': renderMarkdown,
  '.xlsx': renderXlsx,
  '.csv': renderCsv,
  '.json': renderJson,
};

export interface AnnexFormat {
  readonly ending: AnnexEnding;
  /** IANA media type. */
  readonly mediaType: string;
  readonly render: Render;
}

/** The format that a file's ending says. Throws RegisterError ANNEX_FORMAT_UNKNOWN. */
export function formatOf(path: string): AnnexFormat {
  const written = extname(path).toLowerCase();
  const ending = annexEndings.find((known) => known === written);
  if (ending === undefined)
    throw new RegisterError('ANNEX_FORMAT_UNKNOWN', { file: basename(path), endings: annexEndings.join(' ') });
  return { ending, mediaType: mediaTypeOf(`annex${ending}`), render: renderers[ending] };
}
