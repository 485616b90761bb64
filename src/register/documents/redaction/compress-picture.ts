import { createCanvas, ImageData } from '@napi-rs/canvas';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { Picture } from '#register/documents/redaction/render-page.ts';

/** Data of an image XObject (ISO 32000-1, 8.9.5) with 8 bits per component. */
export interface CompressedPicture {
  readonly width: number;
  readonly height: number;
  readonly colours: 'DeviceGray' | 'DeviceRGB';
  readonly filter: 'FlateDecode' | 'DCTDecode';
  readonly data: Uint8Array;
}

const deflated = promisify(deflate);

/** Text takes some hundredths of a byte per pixel; more than this is a photograph, for which JPEG exists. */
const photographic = 0.25;
const jpegQuality = 85;

/** Without loss unless the page looks like a photograph; in grey where nothing has a colour. */
export async function compressPicture(picture: Picture): Promise<CompressedPicture> {
  const { rgba, width, height } = picture;
  const colours = hasColour(rgba) ? 'DeviceRGB' : 'DeviceGray';
  const data = await deflated(components(rgba, colours === 'DeviceGray' ? 1 : 3));
  if (data.length > photographic * width * height) {
    const jpeg = await asJpeg(picture);
    if (jpeg.length < data.length) return { width, height, colours: 'DeviceRGB', filter: 'DCTDecode', data: jpeg };
  }
  return { width, height, colours, filter: 'FlateDecode', data };
}

function hasColour(rgba: Uint8ClampedArray): boolean {
  for (let at = 0; at < rgba.length; at += 4) {
    if (rgba[at] !== rgba[at + 1] || rgba[at] !== rgba[at + 2]) return true;
  }
  return false;
}

function components(rgba: Uint8ClampedArray, perPixel: 1 | 3): Uint8Array {
  const out = new Uint8Array((rgba.length / 4) * perPixel);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += perPixel) {
    for (let component = 0; component < perPixel; component += 1) out[to + component] = rgba[from + component] ?? 0;
  }
  return out;
}

async function asJpeg({ rgba, width, height }: Picture): Promise<Uint8Array> {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(rgba, width, height), 0, 0);
  return canvas.encode('jpeg', jpegQuality);
}
