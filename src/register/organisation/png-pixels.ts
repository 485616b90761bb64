import { inflateSync } from 'node:zlib';
import type { PngFile } from '#register/organisation/png-file.ts';

/** An opaque picture, three bytes a pixel: red, green, blue. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** First column, first row and steps of the seven passes of an interlaced picture (Adam7). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The picture on white paper, eight bits a sample; null where its data are damaged. */
export function pngPixels(png: PngFile): Raster | null {
  const { width, height, interlaced } = png;
  const parts = (interlaced ? passes : [[0, 0, 1, 1] as const])
    .map(([x, y, dx, dy]) => ({
      x,
      y,
      dx,
      dy,
      columns: Math.ceil((width - x) / dx),
      rows: Math.ceil((height - y) / dy),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0);
  const bits = png.depth * png.channels;
  const rowBytes = (columns: number): number => Math.ceil((columns * bits) / 8);
  const expected = parts.reduce((sum, { columns, rows }) => sum + (rowBytes(columns) + 1) * rows, 0);
  const data = inflated(png.data, expected);
  if (data?.length !== expected) return null;
  const raster = { width, height, rgb: new Uint8Array(width * height * 3) };
  let at = 0;
  for (const { x, y, dx, dy, columns, rows } of parts) {
    const length = rowBytes(columns);
    let above = new Uint8Array(length);
    for (let row = 0; row < rows; row += 1, at += length + 1) {
      const line = data.subarray(at + 1, at + 1 + length);
      if (!unfilter(data[at] ?? 0, line, above, Math.max(1, bits >> 3))) return null;
      for (let column = 0; column < columns; column += 1)
        paint(png, line, column, raster.rgb, ((y + row * dy) * width + x + column * dx) * 3);
      above = line;
    }
  }
  return raster;
}

/** No more than `limit` bytes, however much the data would swell to. */
function inflated(data: Uint8Array, limit: number): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(inflateSync(data, { maxOutputLength: limit }));
  } catch {
    // Damaged, cut off or too long: the caller says so of the picture as a whole.
    return null;
  }
}

/** Takes a row's filter back in place (PNG specification, 9.2); false for a filter that does not exist. */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): boolean {
  if (filter === 0 || filter > 4) return filter === 0;
  for (let index = 0; index < line.length; index += 1) {
    const left = index < step ? 0 : (line[index - step] ?? 0);
    const up = above[index] ?? 0;
    const corner = index < step ? 0 : (above[index - step] ?? 0);
    const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
    line[index] = (line[index] ?? 0) + guess;
  }
  return true;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function paint(png: PngFile, line: Uint8Array, column: number, rgb: Uint8Array, at: number): void {
  const { depth, channels, palette, transparency } = png;
  const sample = (channel: number): number => sampleAt(line, column * channels + channel, depth);
  const full = 2 ** depth - 1;
  const level = (channel: number): number => (sample(channel) * 255) / full;
  if (palette) {
    const index = sample(0);
    const opacity = (transparency?.[index] ?? 255) / 255;
    for (let part = 0; part < 3; part += 1) rgb[at + part] = onWhite(palette[index * 3 + part] ?? 0, opacity);
    return;
  }
  const colours = channels < 3 ? 1 : 3;
  const hasOpacity = channels === 2 || channels === 4;
  const opacity = hasOpacity ? sample(channels - 1) / full : isClear(transparency, sample, colours) ? 0 : 1;
  for (let part = 0; part < 3; part += 1) rgb[at + part] = onWhite(level(colours === 1 ? 0 : part), opacity);
}

const onWhite = (level: number, opacity: number): number => Math.round(255 - (255 - level) * opacity);

function isClear(transparency: Uint8Array | null, sample: (channel: number) => number, colours: number): boolean {
  if (transparency?.length !== colours * 2) return false;
  for (let part = 0; part < colours; part += 1)
    if (sample(part) !== ((transparency[part * 2] ?? 0) << 8) + (transparency[part * 2 + 1] ?? 0)) return false;
  return true;
}

function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 8) return line[index] ?? 0;
  if (depth === 16) return ((line[index * 2] ?? 0) << 8) + (line[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
