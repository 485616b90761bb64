/** Letters that Unicode does not decompose but that people write both ways. */
const otherLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** European letters are folded once: decomposing is slow, and searching folds much text. */
const european = Array.from({ length: 0x250 }, (_, code) => decomposed(String.fromCodePoint(code)));

/**
 * Text for comparing and searching: without case and diacritics ("Brannkyrka" finds Brännkyrka), compatible forms as one
 * (ligatures, full width). Folds letter by letter, so that what holds of a text holds of its parts.
 */
export function folded(text: string): string {
  return text.replaceAll(/[^ -~\n]/gu, letter).toLowerCase();
}

export interface FoldedText {
  readonly text: string;
  /** For each position of `text`, and its end: where that stands in the original. */
  readonly at: readonly number[];
}

/** As `folded`, with the way back to the original text. */
export function foldedWithPlaces(original: string): FoldedText {
  let text = '';
  const at: number[] = [];
  let place = 0;
  for (const character of original) {
    const part = /[^ -~\n]/u.test(character) ? letter(character) : character.toLowerCase();
    for (let unit = 0; unit < part.length; unit += 1) at.push(place);
    text += part;
    place += character.length;
  }
  at.push(place);
  return { text, at };
}

function letter(character: string): string {
  return european[character.codePointAt(0) ?? 0] ?? decomposed(character);
}

function decomposed(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return otherLetters[plain] ?? plain;
}
