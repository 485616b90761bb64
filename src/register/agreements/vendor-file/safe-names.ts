/** UTF-8 bytes. File systems take 255 in a name; Windows 260 characters in a whole path, where the user's folders count too. */
const longest = { file: 100, folder: 60 } as const;
const longestEnding = 12;

/** What Windows takes for a device, whatever the ending and with superscript digits too. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(?:\.|$)/i;

/** Control characters, and those that are not seen or turn the direction of text and so disguise an ending. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * One part of a path that every file system takes, without anything that leads elsewhere: `kind` decides how long it may be
 * and whether it has an ending that is kept. `instead` where nothing is left.
 */
export function safeName(text: string, kind: keyof typeof longest, instead: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\t\n\r]/g, ' ')
    .replaceAll(invisible, '')
    .replaceAll(/[/\\:*?"<>|]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '');
  const dot = kind === 'file' ? plain.lastIndexOf('.') : -1;
  const hasEnding = dot > 0 && Buffer.byteLength(plain.slice(dot)) <= longestEnding;
  const ending = hasEnding ? plain.slice(dot) : '';
  const stem = hasEnding ? plain.slice(0, dot) : plain;
  const name = `${cut(stem, longest[kind] - Buffer.byteLength(ending))}${ending}`;
  if (name === '') return instead;
  return reserved.test(name) ? `_${name}` : name;
}

/** Gives a name that one folder has already a number: "a.pdf", "a (2).pdf". Names that differ in case only are the same. */
export class FolderNames {
  readonly #taken = new Set<string>();

  free(name: string): string {
    const dot = name.lastIndexOf('.');
    const at = dot > 0 ? dot : name.length;
    for (let number = 1; ; number += 1) {
      const numbered = number === 1 ? name : `${name.slice(0, at)} (${number})${name.slice(at)}`;
      const key = numbered.normalize('NFKC').toLocaleLowerCase('en');
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return numbered;
    }
  }
}

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  for (const { segment } of clusters.segment(text)) {
    if (Buffer.byteLength(kept) + Buffer.byteLength(segment) > bytes) break;
    kept += segment;
  }
  return kept.replace(/[ .]+$/, '');
}
