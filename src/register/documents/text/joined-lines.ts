/** A word broken at the end of a line: its letters before the hyphen, which may be a soft one (U+00AD) or U+2010. */
const brokenWord = /([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])([-\u2010\u00AD])\s*$/u;
const nextWord = /^\s*([\p{L}\p{M}\p{N}]+)/u;
const compound = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010][\p{L}\p{M}\p{N}]+)+/gu;

/** "data- och telekommunikation": the hyphen stands for a part that follows. */
const suspending = new Set('och eller samt respektive som till and or und oder et ou resp'.split(' '));

const longestWord = 80;

/** Further different compounds of a document are not remembered. */
const mostCompounds = 20_000;

/**
 * Joins the lines of a document's pages, so that a phrase or a word that goes on in the next line is found. A hyphen at
 * the end of a line says nothing about the word: it stays where the document has that word with it elsewhere ("sub-"
 * "processor"), after abbreviations and single letters ("EU-", "e-"), and before capitals and digits; otherwise it goes.
 */
export class LineJoiner {
  readonly #compounds = new Set<string>();

  /** Remembers the compounds of a line; do this with all lines before the first are joined. */
  learn(line: string): void {
    for (const [word] of line.matchAll(compound)) {
      if (this.#compounds.size < mostCompounds) this.#compounds.add(plain(word));
    }
  }

  join(lines: readonly string[]): string {
    const out: string[] = [];
    for (const line of lines) {
      const before = out.at(-1);
      if (before === undefined) out.push(line);
      else {
        const gap = this.#gap(before, line);
        if (gap === null) out.push(' ', line);
        else {
          out[out.length - 1] = before.replace(/[-\u2010\u00AD]\s*$/u, '');
          out.push(gap, line.trimStart());
        }
      }
    }
    return out.join('');
  }

  /** What stands in the place of the hyphen at the end of a line; null where there is none, or one that parts words. */
  #gap(before: string, line: string): string | null {
    const [, start = '', hyphen = ''] = brokenWord.exec(before.slice(-longestWord)) ?? [];
    const next = nextWord.exec(line)?.[1];
    if (hyphen === '' || next === undefined) return null;
    if (hyphen === '\u00AD') return '';
    if (suspending.has(next)) return null;
    return this.#keepsHyphen(start, next) ? '-' : '';
  }

  #keepsHyphen(start: string, next: string): boolean {
    if (!/^\p{Ll}/u.test(next)) return true;
    const last = start.slice(start.lastIndexOf('-') + 1);
    return last.length < 2 || !/\p{Ll}/u.test(last) || this.#compounds.has(plain(`${start}-${next}`));
  }
}

const plain = (word: string): string => word.replaceAll('\u2010', '-').toLowerCase();
