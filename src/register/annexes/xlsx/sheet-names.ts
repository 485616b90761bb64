/** Excel's limit, in UTF-16 units. */
const longest = 31;
/** What Excel does not take in the name of a sheet. */
const forbidden = /[[\]:*?/\\\p{Cc}]/gu;

/** Names for sheets: what Excel forbids becomes a space, and each is another one in any case of letters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((text, index) => {
    const plain = text.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ');
    const name = cut(plain, longest) || String(index + 1);
    const suffix = ` ${index + 1}`;
    const unique = taken.has(name.toLowerCase()) ? `${cut(plain, longest - suffix.length)}${suffix}` : name;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Not within a pair of units; an apostrophe must not stand at either end. */
const cut = (text: string, length: number): string =>
  text
    .replace(/^[\s']+/u, '')
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/[\s']+$/u, '');
