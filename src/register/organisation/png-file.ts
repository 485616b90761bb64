import { crc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  /** Samples of a pixel: 1 grey or an index into the palette, 2 grey and opacity, 3 colours, 4 colours and opacity. */
  readonly channels: 1 | 2 | 3 | 4;
  /** Red, green, blue of each colour, where pixels are indices. */
  readonly palette: Uint8Array | null;
  /** Opacity of each colour of the palette, or the sample values that are fully transparent (16 bits each). */
  readonly transparency: Uint8Array | null;
  readonly interlaced: boolean;
  /** Deflated (RFC 1950), filtered rows. */
  readonly data: Uint8Array;
}

/** Depths that a colour type may have (PNG specification, 11.2.1) and its samples of a pixel. */
const colourTypes: Readonly<
  Record<number, { readonly channels: PngFile['channels']; readonly depths: readonly number[] }>
> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};

/** The parts of a PNG file (ISO/IEC 15948), or null where it is none, is cut off or damaged. The pixels stay deflated. */
export function readPngFile(bytes: Uint8Array): PngFile | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null;
  const chunks = readChunks(bytes);
  const header = chunks?.find(({ type }) => type === 'IHDR')?.body;
  if (!chunks || header?.length !== 13) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [depth = 0, colourType = 0, compression, filtering, interlacing = 0] = header.subarray(8);
  const kind = colourTypes[colourType];
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const bodyOf = (wanted: string): Uint8Array | null => chunks.find(({ type }) => type === wanted)?.body ?? null;
  const palette = colourType === 3 ? bodyOf('PLTE') : null;
  const sound =
    kind?.depths.includes(depth) === true &&
    compression === 0 &&
    filtering === 0 &&
    interlacing <= 1 &&
    width > 0 &&
    height > 0 &&
    (colourType !== 3 || palette !== null);
  if (!sound) return null;
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const { channels } = kind;
  return { width, height, depth, channels, palette, transparency: bodyOf('tRNS'), interlaced: interlacing === 1, data };
}

interface Chunk {
  readonly type: string;
  readonly body: Uint8Array;
}

/** All chunks up to the end; null where one is cut off or its checksum is wrong. */
function readChunks(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (type === 'IEND') return chunks;
    chunks.push({ type, body: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return null;
}
