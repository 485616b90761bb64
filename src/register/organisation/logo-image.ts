import { RegisterError } from '#register/errors.ts';
import { readJpegHeader } from '#register/organisation/jpeg-header.ts';
import { readPngFile } from '#register/organisation/png-file.ts';
import { pngPixels, type Raster } from '#register/organisation/png-pixels.ts';
import { shrunk, writePng } from '#register/organisation/png-write.ts';

/** Bytes. */
export const logoLimit = 2_000_000;

/** Pixels on each side: a small file can hold a picture that fills the memory. */
const longestSide = 3000;

/** As sharp as print needs it where an annex shows it; a larger PNG is made smaller, so that annexes stay small. */
const printedSize = { width: 1000, height: 320 } as const;

export interface LogoImage {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** What an archivable PDF can hold: without opacity, in grey or RGB, and nothing in it that a reader trips over. */
  readonly printable: () => Uint8Array;
}

/**
 * Reads a logo by what it is, whatever its name says. Throws RegisterError LOGO_NOT_AN_IMAGE, LOGO_DIMENSIONS,
 * LOGO_COLOURS, each with `file`.
 */
export function readLogo(bytes: Uint8Array, file: string): LogoImage {
  const jpeg = readJpegHeader(bytes);
  if (jpeg) {
    refuseLarge(jpeg, file);
    if (jpeg.components === 4) throw new RegisterError('LOGO_COLOURS', { file });
    return { mediaType: 'image/jpeg', printable: () => bytes };
  }
  const png = readPngFile(bytes);
  if (!png) throw new RegisterError('LOGO_NOT_AN_IMAGE', { file });
  refuseLarge(png, file);
  const pixels: Raster | null = pngPixels(png);
  if (!pixels) throw new RegisterError('LOGO_NOT_AN_IMAGE', { file });
  return { mediaType: 'image/png', printable: () => writePng(shrunk(pixels, printedSize)) };
}

function refuseLarge({ width, height }: { readonly width: number; readonly height: number }, file: string): void {
  if (Math.max(width, height) > longestSide)
    throw new RegisterError('LOGO_DIMENSIONS', { file, width, height, limit: longestSide });
}
