/** Names with commas between them, as one writes a list in a cell. */
export const listedText = (names: readonly string[]): string => names.join(', ');

/** The most commas that a name may have and still be known. */
const longestName = 6;

/**
 * The names in such a text: between commas, semicolons and line ends. A known name that has commas in it stays whole.
 */
export function listedNames(text: string, known: readonly string[]): string[] {
  const whole = new Set(known.map((name) => name.toLocaleLowerCase()));
  const pieces = text.split(/([,;\n])/);
  const names: string[] = [];
  let at = 0;
  while (at < pieces.length) {
    let end = Math.min(pieces.length, at + 2 * longestName + 1);
    const name = (): string => pieces.slice(at, end).join('').trim();
    while (end > at + 1 && !whole.has(name().toLocaleLowerCase())) end -= 2;
    names.push(name());
    at = end + 1;
  }
  return [...new Set(names.filter((name) => name !== ''))];
}
