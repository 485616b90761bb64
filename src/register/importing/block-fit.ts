import type { ImportWarning } from '#shared/model/import-plan.ts';
import type { Group } from '#register/importing/block-lines.ts';
import { withoutBullet } from '#register/importing/lines.ts';
import { looksLikePersonalData } from '#register/importing/page-words.ts';
import type { Cells, Column } from '#register/importing/reading.ts';

/** So many lines more than cells are still one block; beyond it, the group is something else. */
const mostExtraLines = 12;

/**
 * Fits a block with more lines than columns: web addresses go to their own field, lines that continue a sentence or a
 * bullet list join the line above. What is still too much goes, for the common three columns, to the personal data from
 * the first line that speaks of them on; the row then asks to be looked at.
 */
export function fitLines(group: Group, columns: readonly Column[]): { cells: Cells; warnings: ImportWarning[] } | null {
  const size = columns.length;
  if (group.length > size + mostExtraLines) return null;
  const address = group.find((line, at) => at > 0 && /^(?:https?:\/\/|www\.)\S+$/iu.test(line.text));
  const texts = joined(
    group.filter((line) => line !== address || size > group.length).map((line) => line.text),
    size,
  );
  const cells: Cells = address ? { website: address.text } : {};
  const warnings: ImportWarning[] = [];
  let fitted = texts;
  if (texts.length !== group.length - (address ? 1 : 0)) warnings.push('joined-lines');
  if (texts.length > size) {
    fitted = partedAtData(texts, columns);
    warnings.push('uncertain-cells');
  }
  for (const [at, text] of fitted.entries()) {
    const field = columns[at]?.field;
    if (field) cells[field] = field === 'name' ? withoutBullet(text) : text;
  }
  return { cells, warnings };
}

const bullet = /^[•●▪■◦‣∙·*–—-]\s/u;
const unfinished = /(?:[,:(&/–-]|\s(?:och|and|samt|or|eller|för|for|av|of|to|med|with))$/iu;

function joined(lines: readonly string[], size: number): string[] {
  const cells: string[] = [];
  for (const [at, line] of lines.entries()) {
    const above = cells.at(-1);
    if (above !== undefined && at > 1 && continues(lines[at - 1] ?? '', line, cells.length < size)) {
      cells[cells.length - 1] = `${above}\n${line}`;
    } else cells.push(line);
  }
  return cells;
}

/** The first bullet begins a cell as long as cells are missing; later bullets and unfinished sentences go on. */
function continues(above: string, line: string, cellsMissing: boolean): boolean {
  if (bullet.test(line)) return bullet.test(above) || !cellsMissing;
  return /^\p{Ll}/u.test(line) || unfinished.test(above);
}

function partedAtData(texts: readonly string[], columns: readonly Column[]): string[] {
  const size = columns.length;
  const dataAt = columns.findIndex((column) => column.field === 'personalData');
  const speaking = texts.findIndex((text, at) => at >= dataAt && looksLikePersonalData(text));
  const extra = texts.length - size;
  // The last columns keep one line each; what is over goes before or after the line where the data begin.
  const from = dataAt < 1 || speaking < dataAt ? size - 1 : Math.min(speaking, dataAt + extra);
  if (from <= size - 1 && dataAt !== 1) {
    const at = dataAt < 1 ? size - 1 : dataAt;
    return [...texts.slice(0, at), texts.slice(at, at + extra + 1).join('\n'), ...texts.slice(at + extra + 1)];
  }
  const before = texts.slice(dataAt - 1, from).join('\n');
  const after = texts.slice(from, dataAt + extra + 1).join('\n');
  return [...texts.slice(0, dataAt - 1), before, after, ...texts.slice(dataAt + extra + 1)];
}
