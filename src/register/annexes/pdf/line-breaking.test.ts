import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, unbrokenTokens } from '#register/annexes/pdf/line-breaking.ts';
import { wordParts } from '#register/annexes/pdf/hyphenation.ts';

/** Every character is one wide. */
const measure = (text: string): number => Array.from(text).length;
const lines = (text: string, width: number): string[] =>
  breakLines(text, { width, measure, wordParts: (word) => wordParts(word, 'sv') });
const squeezed = (text: string): string => text.replaceAll(/[\s\u200b\u2010]/g, '');

describe('breaking lines', () => {
  it('breaks at spaces and keeps paragraphs', () => {
    expect(lines('drift och lagring\n\nsupport', 9)).toEqual(['drift och ', 'lagring', '', 'support']);
  });

  it('hyphenates a compound that no line can hold, beginning where there is room', () => {
    expect(lines('enligt personuppgiftsbiträdesavtal, bilaga 1', 16)).toEqual([
      'enligt person\u2010',
      'uppgiftsbiträ\u2010',
      'desavtal, bilaga ',
      '1',
    ]);
  });

  it('hyphenates no word that a line can hold', () => {
    expect(lines('av underbiträdena', 14)).toEqual(['av ', 'underbiträdena']);
  });

  it('breaks an address between its parts, without a hyphen that would become part of it', () => {
    expect(lines('a https://example.org/x', 12)).toEqual(['a https://', 'example.org/', 'x']);
    expect(lines('signe.falk@fjallmoln.example', 17)).toEqual(['signe.falk@', 'fjallmoln.example']);
    expect(lines('dataskydd@norrskog-systems.example', 16)).toEqual(['dataskydd@', 'norrskog-systems', '.example']);
    expect(lines('https://x.example/personuppgiftsbiträdesavtal', 18).join('')).not.toContain('\u2010');
  });

  it('does not break inside a number, a date or a reference', () => {
    expect(lines('ring +46 8 000 00 12', 16)).toEqual(['ring ', '+46 8 000 00 12']);
    expect(lines('den 2026-11-01', 8)).toEqual(['den 2026', '-11-01']);
    expect(lines('den 2026-11-01', 10)).toEqual(['den ', '2026-11-01']);
    expect(lines('beslut (EU) 2021/915', 14)).toEqual(['beslut ', '(EU) 2021/915']);
    expect(lines('enligt § 12 i', 9)).toEqual(['enligt ', '§ 12 i']);
    expect(lines('räkning (artikel 28.2', 18)).toEqual(['räkning ', '(artikel 28.2']);
  });

  it('does not leave a single letter before a hyphen alone', () => {
    expect(lines('en e-postadress', 12)).toEqual(['en ', 'e-postadress']);
  });

  it('does not break at a no-break space', () => {
    expect(lines('aa 10\u00a0kr', 6)).toEqual(['aa ', '10\u00a0kr']);
  });

  it('never cuts a character of two code units in half', () => {
    expect(lines('a 𝖠𝖡𝖢𝖣𝖤', 2)).toEqual(['a ', '𝖠𝖡', '𝖢𝖣', '𝖤']);
  });

  it('loses no character and exceeds no line, whatever the text and width', () => {
    const unit = fc.constantFrom('a', 'å', '-', '/', ' ', '\n', '\u200b', '\u00a0', '1', '.', '@', '𝖠', 'e\u0301', 'av', 'registerutdrag', 'biträdesavtal,'); // prettier-ignore
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 2, max: 20 }), (wanted, width) => {
        const broken = lines(wanted, width);
        expect(squeezed(broken.join(''))).toBe(squeezed(wanted));
        for (const line of broken) expect(measure(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('what no line should break', () => {
  it('are words, and numbers with all their groups', () => {
    expect(unbrokenTokens('Tel. 08-000 00 12\n2026-11-01, och/eller')).toEqual(['Tel.', '08-000 00 12', '2026-11-01,', 'och/', 'eller']); // prettier-ignore
  });
});

describe('the parts of a word', () => {
  it.each([
    ['sv', 'personuppgiftsbiträdesavtal', 'per-son-upp-gifts-bi-trä-des-av-tal'],
    ['sv', 'standardavtalsklausuler', 'stan-dard-avtals-klau-su-ler'],
    ['sv', 'säkerhetskopiering', 'säker-hets-kopie-ring'],
    ['de', 'Auftragsverarbeitungsvertrag', 'Auf-trags-ver-ar-bei-tungs-ver-trag'],
    ['fi', 'alikäsittelijöiden', 'ali-kä-sit-te-li-jöi-den'],
  ] as const)('%s %s', (language, word, parts) => {
    expect(wordParts(word, language).join('-')).toBe(parts);
  });
});
