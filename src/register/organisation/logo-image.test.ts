import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLogo } from '#register/organisation/logo-image.ts';
import { readPngFile } from '#register/organisation/png-file.ts';
import { pngPixels } from '#register/organisation/png-pixels.ts';
import { shrunk, writePng } from '#register/organisation/png-write.ts';
import { discPng, jpegFile, pngFile, type TestPng } from '#test/images.ts';

function pixels(
  png: Partial<TestPng> & Pick<TestPng, 'depth' | 'colourType'>,
  rows: readonly number[],
): number[] | null {
  const file = readPngFile(pngFile({ width: 2, height: 1, ...png, rows: Uint8Array.from(rows) }));
  return file && [...(pngPixels(file)?.rgb ?? [])];
}

describe('the pixels of a PNG, on white paper', () => {
  it.each([
    ['grey', { depth: 8, colourType: 0 }, [0, 0, 100], [0, 0, 0, 100, 100, 100]],
    ['one bit', { depth: 1, colourType: 0 }, [0, 0b10000000], [255, 255, 255, 0, 0, 0]],
    ['16 bits', { depth: 16, colourType: 0 }, [0, 255, 255, 0, 0], [255, 255, 255, 0, 0, 0]],
    ['colours', { depth: 8, colourType: 2 }, [0, 1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]],
    ['opacity', { depth: 8, colourType: 6 }, [0, 9, 9, 9, 0, 9, 9, 9, 255], [255, 255, 255, 9, 9, 9]],
    ['grey and opacity', { depth: 8, colourType: 4 }, [0, 0, 255, 0, 51], [0, 0, 0, 204, 204, 204]],
    [
      'a palette with opacity',
      { depth: 2, colourType: 3, palette: [1, 2, 3, 4, 5, 6], transparency: [255, 0] },
      [0, 0b00010000],
      [1, 2, 3, 255, 255, 255],
    ],
    [
      'a colour that is transparent',
      { depth: 8, colourType: 2, transparency: [0, 7, 0, 7, 0, 7] },
      [0, 7, 7, 7, 7, 7, 8],
      [255, 255, 255, 7, 7, 8],
    ],
  ] as const)('%s', (_name, png, rows, expected) => {
    expect(pixels(png, rows)).toEqual(expected);
  });

  it('are the same whichever filter a row was saved with', () => {
    const given = [10, 200, 30, 90, 5, 250];
    const second = [12, 100, 33, 91, 255, 0];
    const corner = (index: number): number => (index < 3 ? 0 : (given[index - 3] ?? 0));
    const left = (index: number): number => (index < 3 ? 0 : (second[index - 3] ?? 0));
    const guesses = [
      () => 0,
      left,
      (index: number) => given[index] ?? 0,
      (index: number) => (left(index) + (given[index] ?? 0)) >> 1,
      (index: number) => nearest(left(index), given[index] ?? 0, corner(index)),
    ];
    for (const [filter, guess] of guesses.entries()) {
      const filtered = second.map((value, index) => (value - guess(index)) & 255);
      const rows = [0, ...given, filter, ...filtered];
      expect(pixels({ height: 2, depth: 8, colourType: 2 }, rows)).toEqual([...given, ...second]);
    }
  });

  it('stand in their places when the picture is interlaced', () => {
    // 3 × 3, grey: the passes of Adam7 hold (0,0); –; –; (2,0); (0,2) (2,2); (1,0) (1,2); the second row.
    const rows = [0, 1, 0, 3, 0, 7, 9, 0, 2, 0, 8, 0, 4, 5, 6];
    const grey = pixels({ width: 3, height: 3, depth: 8, colourType: 0, interlaced: true }, rows);
    expect(grey?.filter((_level, index) => index % 3 === 0)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('survive being written and read again', () => {
    const side = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(side, side, fc.infiniteStream(fc.nat(255)), (width, height, levels) => {
        const rgb = Uint8Array.from(levels.take(width * height * 3));
        const file = readPngFile(writePng({ width, height, rgb }));
        expect(file && pngPixels(file)).toEqual({ width, height, rgb });
      }),
    );
  });
});

/** Of a pixel's neighbours the one that is nearest to left + up − corner (PNG specification, 9.4). */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  return [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
}

it('makes a large picture smaller by the mean of its pixels', () => {
  const rgb = Uint8Array.from([0, 0, 0, 100, 100, 100, 0, 0, 0, 100, 100, 100, 9, 9, 9, 9, 9, 9]);
  expect(shrunk({ width: 2, height: 3, rgb }, { width: 1, height: 9 })).toEqual({
    width: 1,
    height: 2,
    rgb: Uint8Array.from([50, 50, 50, 9, 9, 9]),
  });
});

describe('a logo', () => {
  const code = (bytes: Uint8Array): string => {
    try {
      return readLogo(bytes, 'logo.png').mediaType;
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  };
  const png = discPng(20, [200, 0, 0]);
  const jpeg = jpegFile({ width: 20, height: 20, components: 3 });

  it('is a PNG or a JPEG by its bytes', () => {
    expect([code(png), code(jpeg)]).toEqual(['image/png', 'image/jpeg']);
    expect(code(jpegFile({ width: 20, height: 20, components: 1, frame: 0xc2 }))).toBe('image/jpeg');
  });

  it('is nothing else, and nothing that ends early or is damaged', () => {
    const damaged = Buffer.from(png);
    damaged.writeUInt8(damaged.readUInt8(60) ^ 1, 60);
    const swelling = pngFile({ width: 2, height: 2, depth: 8, colourType: 0, rows: Buffer.alloc(1_000_000) });
    const short = pngFile({ width: 9, height: 9, depth: 8, colourType: 0, rows: Buffer.alloc(20) });
    const badFilter = pngFile({ width: 1, height: 1, depth: 8, colourType: 0, rows: Buffer.from([9, 0]) });
    const badDepth = pngFile({ width: 1, height: 1, depth: 3, colourType: 0, rows: Buffer.from([0, 0]) });
    const noPalette = pngFile({ width: 1, height: 1, depth: 8, colourType: 3, rows: Buffer.from([0, 0]) });
    const files = [
      Buffer.from(''),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      png.subarray(0, png.length - 20),
      jpeg.subarray(0, jpeg.length - 2),
      jpeg.subarray(0, 14),
      jpegFile({ width: 0, height: 20, components: 3 }),
      jpegFile({ width: 20, height: 20, components: 3, frame: 0xc9 }),
      damaged,
      swelling,
      short,
      badFilter,
      badDepth,
      noPalette,
    ];
    expect(files.map(code)).toEqual(files.map(() => 'LOGO_NOT_AN_IMAGE'));
  });

  it('of any bytes is read or refused, never more', () => {
    const cut = fc.record({ at: fc.nat(200), byte: fc.nat(255), from: fc.constantFrom(png, jpeg) });
    fc.assert(
      fc.property(cut, ({ at, byte, from }) => {
        const changed = Buffer.from(from);
        changed[at % changed.length] = byte;
        expect(code(changed)).toMatch(/^image|^LOGO_/);
      }),
    );
  });

  it('is refused when it is too large or made for print, before its pixels are made', () => {
    const huge = pngFile({ width: 100_000, height: 100_000, depth: 16, colourType: 6, rows: Buffer.alloc(9) });
    expect(code(huge)).toBe('LOGO_DIMENSIONS');
    expect(code(jpegFile({ width: 3001, height: 20, components: 3 }))).toBe('LOGO_DIMENSIONS');
    expect(code(jpegFile({ width: 20, height: 20, components: 4 }))).toBe('LOGO_COLOURS');
  });
});
