import { crc32, deflateSync } from 'node:zlib';

export interface TestPng {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  /** 0 grey, 2 colours, 3 palette, 4 grey and opacity, 6 colours and opacity. */
  readonly colourType: number;
  /** Rows as they are deflated: a byte that names the filter, then the samples. */
  readonly rows: Uint8Array;
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  readonly interlaced?: boolean;
}

/** A PNG file with whatever is wanted in it, also what no program would write. */
export function pngFile(png: TestPng): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(png.width, 0);
  header.writeUInt32BE(png.height, 4);
  header.set([png.depth, png.colourType, 0, 0, png.interlaced === true ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(png.palette ? [chunk('PLTE', Buffer.from(png.palette))] : []),
    ...(png.transparency ? [chunk('tRNS', Buffer.from(png.transparency))] : []),
    chunk('IDAT', deflateSync(png.rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A disc in one colour, opaque in the middle and transparent outside it. */
export function discPng(size: number, [red, green, blue]: readonly [number, number, number]): Buffer {
  const rows = Buffer.alloc((size * 4 + 1) * size);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const inside = Math.hypot(x - size / 2, y - size / 2) < size / 2;
      rows.set([red, green, blue, inside ? 255 : 0], y * (size * 4 + 1) + 1 + x * 4);
    }
  return pngFile({ width: size, height: size, depth: 8, colourType: 6, rows });
}

export interface TestJpeg {
  readonly width: number;
  readonly height: number;
  readonly components: number;
  /** The marker of the frame: 0xc0 baseline. */
  readonly frame?: number;
}

/** A JPEG file as far as its headers go; what it shows is nothing. */
export function jpegFile({ width, height, components, frame = 0xc0 }: TestJpeg): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const parts = Array.from({ length: components }, (_each, index) => [index + 1, 0x11, 0]).flat();
  const scan = Array.from({ length: components }, (_each, index) => [index + 1, 0]).flat();
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2]),
    Buffer.from([0xff, frame, 0, 8 + components * 3, 8, ...size, components, ...parts]),
    Buffer.from([0xff, 0xda, 0, 6 + components * 2, components, ...scan, 0, 63, 0]),
    Buffer.from([0x12, 0x34, 0xff, 0xd9]),
  ]);
}
