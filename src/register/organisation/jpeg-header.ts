export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** 1 greyscale, 3 colour, 4 CMYK. */
  readonly components: number;
}

/** Start of a frame that PDF's DCTDecode can read (ISO 32000-1, 7.4.8): baseline, extended and progressive Huffman coding. */
const readableFrames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
/** Start of other frames: lossless, hierarchical, arithmetic coding. */
const otherFrames: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/**
 * What the header of a JPEG file (ITU-T T.81, B.1–B.2) says, or null where it is none, is cut off, or is of a kind that
 * a PDF cannot hold. The picture itself is not decoded.
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: JpegHeader | null = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    const length = view.getUint16(at + 2);
    if (bytes[at] !== 0xff || length < 2 || otherFrames.has(marker)) return null;
    if (readableFrames.has(marker)) frame = readFrame(view, at + 4, length);
    // Start of scan: the picture follows, up to the marker of the end.
    if (marker === 0xda) return frame !== null && endsAfter(bytes, at + 2 + length) ? frame : null;
    at += 2 + length;
  }
  return null;
}

function readFrame(view: DataView, at: number, length: number): JpegHeader | null {
  if (length < 8 || at + 6 > view.byteLength || view.getUint8(at) !== 8) return null;
  const components = view.getUint8(at + 5);
  const frame = { height: view.getUint16(at + 1), width: view.getUint16(at + 3), components };
  return frame.width > 0 && frame.height > 0 && [1, 3, 4].includes(components) ? frame : null;
}

function endsAfter(bytes: Uint8Array, start: number): boolean {
  for (let at = bytes.length - 2; at >= start; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
