import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf, readColour } from '#shared/model/paper-colours.ts';

/** WCAG 2.2, written once more and otherwise. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const channel = (start: number): number => {
      const value = Number(`0x${color.slice(start, start + 2)}`) / 255;
      return value > 0.040_45 ? Math.pow((value + 0.055) / 1.055, 2.4) : value / 12.92;
    };
    return channel(1) * 0.2126 + channel(3) * 0.7152 + channel(5) * 0.0722;
  };
  const values = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(...values) / Math.min(...values);
}

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours on paper', () => {
  it('are legible whatever the organisation chooses, on paper and on the head of a table', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const palette = paletteOf(accent);
        expect(palette.headRule).toBe(accent);
        for (const text of [palette.ink, palette.soft, palette.accent]) {
          expect(contrast(text, '#ffffff')).toBeGreaterThanOrEqual(4.5);
          expect(contrast(text, palette.headFill)).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('leave a colour that is too light to the rules, and give text one that can be read', () => {
    expect(paletteOf('#f5b800')).toMatchObject({ headRule: '#f5b800', accent: '#1b2430' });
    expect(paletteOf('#8a1c4b')).toMatchObject({ headRule: '#8a1c4b', accent: '#8a1c4b' });
  });

  it.each([
    ['#1F4E79', '#1f4e79'],
    [' 8a1c4b ', '#8a1c4b'],
    ['abc', '#aabbcc'],
    ['#12345', null],
    ['red', null],
    ['', null],
  ])('are read as people write them: %j', (written, read) => {
    expect(readColour(written)).toBe(read);
  });
});
