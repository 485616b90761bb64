import { crc32, deflateSync } from 'node:zlib';
import type { Raster } from '#register/organisation/png-pixels.ts';

/** A plain PNG: eight bits, red, green and blue, neither opacity nor interlacing, rows unfiltered. */
export function writePng({ width, height, rgb }: Raster): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(rgb.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** The picture made smaller by a whole factor, each pixel the mean of those that it replaces, until it fits the size. */
export function shrunk(raster: Raster, most: { readonly width: number; readonly height: number }): Raster {
  const factor = Math.max(1, Math.ceil(Math.max(raster.width / most.width, raster.height / most.height)));
  if (factor === 1) return raster;
  const [width, height] = [Math.ceil(raster.width / factor), Math.ceil(raster.height / factor)];
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let part = 0; part < 3; part += 1) rgb[(y * width + x) * 3 + part] = mean(raster, x, y, part, factor);
  return { width, height, rgb };
}

function mean({ width, height, rgb }: Raster, x: number, y: number, part: number, factor: number): number {
  let [sum, count] = [0, 0];
  for (let row = y * factor; row < Math.min(height, (y + 1) * factor); row += 1)
    for (let column = x * factor; column < Math.min(width, (x + 1) * factor); column += 1) {
      sum += rgb[(row * width + column) * 3 + part] ?? 0;
      count += 1;
    }
  return Math.round(sum / count);
}
