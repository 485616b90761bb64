/** Between the two languages of one line. */
const between = ' / ';

/**
 * One text in two languages, line by line: a line that is the same in both stands once. Where they have not as many lines,
 * one text follows the other.
 */
export function bothLanguages(first: string, second: string): string {
  if (first === second || second === '') return first;
  if (first === '') return second;
  const lines = first.split('\n');
  const others = second.split('\n');
  if (lines.length !== others.length) return `${first}\n${second}`;
  return lines.map((line, index) => (line === others[index] ? line : `${line}${between}${others[index]}`)).join('\n');
}
