import type { ImportField } from '#shared/model/import-plan.ts';
import { importFields } from '#shared/model/import-plan.ts';
import { annexHeader } from '#register/importing/annex/annex-header.ts';
import { exactLabels, labelStems } from '#register/importing/header-words.ts';
import { fold } from '#register/importing/fold.ts';
import { oneLine } from '#register/importing/lines.ts';
import type { Column } from '#register/importing/reading.ts';

const exact = new Map<string, ImportField>(
  importFields.flatMap((field) => [...exactLabels[field]].map((label) => [label, field] as const)),
);
const longestLabel = { characters: 90, words: 10 };

export interface LabelMeaning {
  readonly field: ImportField;
  /** The whole label is a known one, not only a word of it. */
  readonly exact: boolean;
}

/** The column that a label means, or null. "Underbiträde/Leverantör" and "Purpose (nature of processing)" are known by a part. */
export function meaningOfLabel(label: string): LabelMeaning | null {
  if (label.length > longestLabel.characters || /[{}[\]<>="\\]/u.test(label)) return null;
  const folded = fold(label);
  const parts = /[(/&,]/u.test(label) ? [folded, ...(label.split('(')[0] ?? '').split(/[/&,]/u).map(fold)] : [folded];
  for (const part of parts) {
    const field = exact.get(part);
    if (field) return { field, exact: part === folded || parts.length > 2 };
  }
  if (folded.split(' ').length > longestLabel.words || /[.!;]\s|[.!;]$/u.test(label)) return null;
  for (const [field, stem] of labelStems) if (stem.test(folded)) return { field, exact: false };
  return null;
}

/** Fields that make a header together with a name: one of them is what tells a list of sub-processors from another table. */
const telling: ReadonlySet<ImportField> = new Set(['purpose', 'personalData', 'service', 'country']);

/**
 * The columns of a header row, or null when the cells are not one: by the words of their labels, and where those do not
 * tell all, as an annex of Bilaga has them in one of its languages.
 */
export function columnsOf(cells: readonly string[]): Column[] | null {
  const columns = columnsByWords(cells);
  const isKnown = columns?.every(({ field }) => field !== null) === true;
  const annex = annexHeader(cells);
  const saysMore = annex?.some((column) => column.annex?.content === 'processing') === true;
  return annex && (saysMore || !isKnown) ? annex : columns;
}

/**
 * It takes a name and a telling field, at least three points (two for a label known as a whole, one for a label known by a
 * word), and no sentence among the cells.
 */
function columnsByWords(cells: readonly string[]): Column[] | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > longestLabel.characters)) return null;
  const meanings = cells.map((cell) => meaningOfLabel(cell));
  let points = 0;
  const seen = new Set<ImportField>();
  const columns = cells.map((cell, index): { label: string; field: ImportField | null } => {
    const meaning = meanings[index];
    const repeatedBetter = meanings.some((other, at) => at > index && other?.exact && other.field === meaning?.field);
    if (!meaning || seen.has(meaning.field) || (!meaning.exact && repeatedBetter))
      return { label: shortLabel(cell), field: null };
    seen.add(meaning.field);
    points += meaning.exact ? 2 : 1;
    return { label: shortLabel(cell), field: meaning.field };
  });
  fillInFor(columns, seen);
  if (!seen.has('name') || ![...telling].some((field) => seen.has(field))) return null;
  return points >= 3 && seen.size * 2 >= filled.length ? columns : null;
}

/** A list without a column for the name calls it system or service; one without a purpose describes the service instead. */
function fillInFor(columns: { label: string; field: ImportField | null }[], seen: Set<ImportField>): void {
  const first = columns[0];
  if (!seen.has('name') && first && first.label !== '' && (first.field === null || first.field === 'service')) {
    if (!seen.has('purpose') || !seen.has('personalData')) return;
    if (first.field) seen.delete(first.field);
    first.field = 'name';
    seen.add('name');
  }
  const service = columns.find((column) => column.field === 'service');
  if (!seen.has('purpose') && service) {
    service.field = 'purpose';
    seen.delete('service');
    seen.add('purpose');
  }
}

function shortLabel(label: string): string {
  return oneLine(label).slice(0, 200);
}

/** Whether the cells only repeat the labels of a header, as long lists and lists in sections do. */
export function repeatsHeader(cells: readonly string[], columns: readonly Column[]): boolean {
  const labels = columns.map((column) => fold(column.label)).filter((label) => label !== '');
  const filled = cells.map(fold).filter((cell) => cell !== '');
  return filled.length > 1 && filled.length === labels.length && filled.every((cell, index) => cell === labels[index]);
}

/** Splits a header written on one line with single spaces ("Underbiträde Ändamål Personuppgifter") into known labels. */
export function labelsWithin(line: string): string[] | null {
  const words = line.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 20) return null;
  const labels: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(5, words.length - at);
    while (length > 0 && !exact.has(fold(words.slice(at, at + length).join(' ')))) length -= 1;
    if (length === 0) return null;
    labels.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return labels.length > 1 ? labels : null;
}
