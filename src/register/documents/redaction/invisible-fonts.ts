import type { PdfWriter } from '#register/documents/redaction/pdf-writer.ts';

const perFont = 256;
/** Thousandths of an em. */
const glyphWidth = 500;

/**
 * Type 3 fonts (ISO 32000-1, 9.6.5) whose every glyph draws nothing: text in them is found and copied but not seen, and
 * nothing of the source's fonts is needed, whose subsets would tell which letters the redacted passages had.
 */
export class InvisibleFonts {
  /** Characters in the order of their first use in text that stays. */
  readonly #codes = new Map<string, number>();

  /** Operators that show the text, and how far it goes in ems without stretching. */
  show(text: string): { operators: string; advance: number } {
    let operators = '';
    let current = -1;
    let run = '';
    const flush = (): void => {
      if (run !== '') operators += `/F${current} 1 Tf <${run}> Tj `;
      run = '';
    };
    const characters = Array.from(text);
    for (const character of characters) {
      const code = this.#codeOf(character);
      const font = Math.floor(code / perFont);
      if (font !== current) flush();
      current = font;
      run += hex(code % perFont, 2);
    }
    flush();
    return { operators, advance: (characters.length * glyphWidth) / 1000 };
  }

  /** Writes the fonts, and under `resources` the dictionary that names them. */
  write(writer: PdfWriter, resources: number): void {
    const nothing = writer.reserve();
    writer.writeText(nothing, `${glyphWidth} 0 d0`);
    const characters = [...this.#codes.keys()];
    const fonts: number[] = [];
    for (let first = 0; first < characters.length; first += perFont)
      fonts.push(writeFont(writer, characters.slice(first, first + perFont), nothing));
    writer.write(resources, `<< ${fonts.map((number, index) => `/F${index} ${number} 0 R`).join(' ')} >>`);
  }

  #codeOf(character: string): number {
    const known = this.#codes.get(character);
    if (known !== undefined) return known;
    this.#codes.set(character, this.#codes.size);
    return this.#codes.size - 1;
  }
}

function writeFont(writer: PdfWriter, characters: readonly string[], nothing: number): number {
  const meaning = writer.reserve();
  writer.writeText(meaning, toUnicode(characters));
  const font = writer.reserve();
  const names = characters.map((_character, code) => `/g${code}`);
  writer.write(
    font,
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 ${glyphWidth} 800] /FontMatrix [0.001 0 0 0.001 0 0] ` +
      `/FirstChar 0 /LastChar ${characters.length - 1} /Widths [${characters.map(() => glyphWidth).join(' ')}] ` +
      `/Encoding << /Type /Encoding /Differences [0 ${names.join(' ')}] >> /Resources << >> ` +
      `/CharProcs << ${names.map((name) => `${name} ${nothing} 0 R`).join(' ')} >> /ToUnicode ${meaning} 0 R >>`,
  );
  return font;
}

/** ISO 32000-1, 9.10.3; at most 100 characters in a block. */
function toUnicode(characters: readonly string[]): string {
  const lines = characters.map((character, code) => `<${hex(code, 2)}> <${utf16(character)}>`);
  const blocks: string[] = [];
  for (let first = 0; first < lines.length; first += 100) {
    const block = lines.slice(first, first + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function utf16(character: string): string {
  return Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index), 4)).join('');
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
