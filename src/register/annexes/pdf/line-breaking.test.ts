import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, breakWideTokens } from '#register/annexes/pdf/line-breaking.ts';

/** Every character is one wide. */
const measure = (text: string): number => Array.from(text).length;

describe('breaking lines', () => {
  it('breaks at spaces and keeps paragraphs', () => {
    expect(breakLines('drift och lagring\n\nsupport', 9, measure)).toEqual(['drift och ', 'lagring', '', 'support']);
  });

  it('breaks a word that is wider than the line instead of pushing it off the page', () => {
    expect(breakLines('a https://example.org/x', 8, measure)).toEqual(['a ', 'https://', 'example.', 'org/x']);
  });

  it('does not break at a no-break space', () => {
    expect(breakLines('aa 10\u00a0kr', 6, measure)).toEqual(['aa ', '10\u00a0kr']);
  });

  it('loses no character and exceeds no line, whatever the text and width', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'å', '-', '/', ' ', '\n', '\u200b', '\u00a0', '1', 'e\u0301'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (wanted, width) => {
        const lines = breakLines(wanted, width, measure);
        expect(lines.join('').replaceAll(/[\s\u200b]/g, '')).toBe(wanted.replaceAll(/[\s\u200b]/g, ''));
        for (const line of lines) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('letting pdfmake break wide words', () => {
  it('leaves words that fit alone', () => {
    expect(breakWideTokens('drift och\nlagring', 7, measure)).toBe('drift och\nlagring');
  });

  it('never lets a character of two code units be cut in half', () => {
    expect(breakWideTokens('a 𝖠𝖡𝖢𝖣𝖤', 2, measure)).toBe('a 𝖠𝖡\u200b𝖢𝖣\u200b𝖤\u200b');
  });

  it('changes nothing but where lines may be broken, and leaves no piece wider than the line', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', '𝖠', '-', '/', ' ', '\n', '1', 'e\u0301') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (wanted, width) => {
        const breakable = breakWideTokens(wanted, width, measure);
        expect(breakable.replaceAll('\u200b', '')).toBe(wanted);
        const pieces = breakable.split(/[\s\u200b]|(?<=\p{L}[-/])(?=\p{L})/u);
        for (const piece of pieces) expect(measure(piece)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
