export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words with the white space after them; beyond so many on both sides together the texts are shown whole. */
const mostPairs = 250_000;

/**
 * What changed from one text to another, word by word: the longest common subsequence of words, with runs of the same
 * kind joined. Texts too long for that, and those with hardly a word in common, are one removed and one added part.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const whole: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (old.length * fresh.length > mostPairs) return whole;
  const parts = joined(steps(old, fresh, lengths(old, fresh)));
  const same = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return same * 4 < Math.max(before.length, after.length) ? whole : parts;
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];
/** The white space after a word is no difference in the word. */
const isSame = (a: string | undefined, b: string | undefined): boolean => a?.trimEnd() === b?.trimEnd();

/** `table[i][j]`: how many words the rest of the old from i and of the new from j have in common, in order. */
function lengths(old: readonly string[], fresh: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const longest = isSame(old[i], fresh[j])
        ? at(table, i + 1, j + 1) + 1
        : Math.max(at(table, i + 1, j), at(table, i, j + 1));
      table[i]?.fill(longest, j, j + 1);
    }
  }
  return table;
}

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

function steps(old: readonly string[], fresh: readonly string[], table: readonly Uint16Array[]): DiffPart[] {
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const removed = old[i];
    const added = fresh[j];
    if (removed !== undefined && added !== undefined && isSame(removed, added)) {
      parts.push({ kind: 'same', text: added });
      i += 1;
      j += 1;
    } else if (removed !== undefined && (added === undefined || at(table, i + 1, j) >= at(table, i, j + 1))) {
      parts.push({ kind: 'removed', text: removed });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: added ?? '' });
      j += 1;
    }
  }
  return parts;
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) runs[runs.length - 1] = { kind: part.kind, text: last.text + part.text };
    else runs.push(part);
  }
  return runs;
}
