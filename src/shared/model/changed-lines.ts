/**
 * The lines of two texts that are not in both: of a long cell in which one line is new, nobody should have to look for it.
 * All lines, where only their order differs.
 */
export function changedLines(
  before: string,
  after: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, current] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !current.includes(line));
  const come = current.filter((line) => !old.includes(line));
  return gone.length === 0 && come.length === 0 ? { gone: old, come: current } : { gone, come };
}
