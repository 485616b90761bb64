import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type * as PdfJs from 'pdfjs-dist';

/** pdf.js, loaded at its first use. Its `legacy` build is the one for Node. */
export async function pdfJs(): Promise<typeof PdfJs> {
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Nothing but reading: no scripts, no drawing, no fonts of the system; what is missing is no reason to write to the console. */
export function pdfOptions(): Parameters<typeof PdfJs.getDocument>[0] & object {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    verbosity: 0,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    // Without these tables, Chinese, Japanese and Korean fonts cannot tell their letters.
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  };
}
