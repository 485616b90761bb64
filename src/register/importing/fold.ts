/** Letters that Unicode does not decompose but that people write both ways. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The common case needs no decomposition, which is slow. */
const ascii = /^[ -~\t\n]*$/u;

/** Lower case, without diacritics, words separated by one space, nothing but letters and digits: for comparing words. */
export function fold(text: string): string {
  const plain = ascii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[øæœßłđðþı]/gu, (letter) => letters[letter] ?? letter);
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The phrases of a word list written with commas. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
      .filter((phrase) => phrase !== ''),
  );
}
