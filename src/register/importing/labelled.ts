import type { ImportField } from '#shared/model/import-plan.ts';
import { pageLines, type PageLine } from '#register/importing/block-lines.ts';
import { fold } from '#register/importing/fold.ts';
import { meaningOfLabel } from '#register/importing/headers.ts';
import { oneLine, withoutBullet } from '#register/importing/lines.ts';
import { canBeName, isFooterLine, isLink } from '#register/importing/page-words.ts';
import type { Cells, Column, RawRow, Reading, SourceLine } from '#register/importing/reading.ts';

interface Labelled {
  readonly field: ImportField;
  readonly label: string;
  readonly value: string;
  readonly exact: boolean;
}

interface Card {
  from: number;
  to: number;
  readonly cells: Cells;
  open: ImportField | null;
}

/**
 * Reads a list of cards: the sub-processor's name (as a title or labelled) and below it "Ändamål: …" lines, or labels on
 * lines of their own with the text beneath. A label that comes again opens the next card.
 */
export function readLabelled(source: readonly SourceLine[]): Reading | null {
  const page = pageLines(source);
  const found = page.map((line) => labelOf(source[line.at - 1]?.text ?? line.text));
  const labels = repeatedLabels(found);
  const used = fieldsOf(labels);
  if (used.size === 0) return null;
  const hasNameLabel = used.has('name');
  const cards: Card[] = [];
  for (const [index, line] of page.entries()) {
    const label = labels[index];
    const card = cards.at(-1);
    if (label) {
      const opens = !card || (hasNameLabel ? label.field === 'name' : label.field in card.cells);
      const target = opens ? newCard(cards, page, index, label, hasNameLabel) : card;
      if (!target) continue;
      if (label.value !== '') target.cells[label.field] = label.value;
      target.open = label.value === '' ? label.field : null;
      target.to = line.at;
    } else if (card && isFooterLine(line.text)) {
      card.open = null;
    } else if (card?.open && !(card.open in card.cells)) {
      card.cells[card.open] = line.text;
      card.to = line.at;
    } else if (card?.open && line.gap === 0 && !isTitleOfNext(card, labels[index + 1] ?? null, hasNameLabel)) {
      card.cells[card.open] = `${card.cells[card.open] ?? ''}\n${line.text}`;
      card.to = line.at;
    }
  }
  return readingOf(cards, columnsOfLabels(labels));
}

function readingOf(cards: readonly Card[], columns: readonly Column[]): Reading | null {
  const rows = cards
    .filter(
      ({ cells }) => cells.name !== undefined && (cells.purpose ?? cells.service ?? cells.personalData) !== undefined,
    )
    .map(({ from, to, cells }): RawRow => ({ lines: { from, to }, cells: withPurpose(cells), warnings: [] }));
  const first = rows[0];
  if (!first) return null;
  return { shape: 'labelled', header: { lines: first.lines, columns }, rows, marks: new Map() };
}

/** The labels in the order in which they first come, as the columns of a header. */
function columnsOfLabels(labels: readonly (Labelled | null)[]): Column[] {
  const columns = new Map<ImportField, Column>([['name', { label: '', field: 'name' }]]);
  for (const label of labels) {
    if (label && (columns.get(label.field)?.label ?? '') === '') {
      columns.set(label.field, { label: label.label, field: label.field });
    }
  }
  return [...columns.values()];
}

function withPurpose(cells: Cells): Cells {
  const { service, ...others } = cells;
  return cells.purpose === undefined && service !== undefined ? { ...others, purpose: service } : cells;
}

/** "Purpose: hosting", the same with a tab (a table with two columns), or a label alone. */
function labelOf(source: string): Labelled | null {
  const text = source.trim();
  const end = text.search(/[:\t]/u);
  const label = withoutBullet((end < 0 ? text : text.slice(0, end)).trim());
  if (label.length > 60 || label.split(' ').length > 6) return null;
  const meaning = meaningOfLabel(label);
  // Alone on a line, a label is known as a whole and no link of the page ("Produkt", "Services").
  if (!meaning || (end < 0 && (!meaning.exact || isLink(label)))) return null;
  return { ...meaning, label, value: end < 0 ? '' : oneLine(text.slice(end + 1)) };
}

/** Only what comes at least twice is a label: "Name" alone on a line is a personal datum. */
function repeatedLabels(labels: readonly (Labelled | null)[]): (Labelled | null)[] {
  const times = new Map<string, number>();
  for (const label of labels) if (label) times.set(fold(label.label), (times.get(fold(label.label)) ?? 0) + 1);
  return labels.map((label) => (label && (times.get(fold(label.label)) ?? 0) > 1 ? label : null));
}

/** The labelled fields, when they say enough for a list. */
function fieldsOf(labels: readonly (Labelled | null)[]): ReadonlySet<ImportField> {
  const fields = new Set(labels.flatMap((label) => (label ? [label.field] : [])));
  return fields.has('purpose') || fields.has('personalData') || fields.has('service') ? fields : new Set();
}

function newCard(
  cards: Card[],
  page: readonly PageLine[],
  index: number,
  label: Labelled,
  hasNameLabel: boolean,
): Card | null {
  const line = page[index];
  const title = page[index - 1];
  if (!line) return null;
  const card: Card = { from: line.at, to: line.at, cells: {}, open: null };
  if (!hasNameLabel && label.field !== 'name') {
    if (!title || !canBeName(title.text) || isLink(title.text) || isFooterLine(title.text)) return null;
    card.cells.name = withoutBullet(title.text);
    card.from = title.at;
  }
  cards.push(card);
  return card;
}

/** An unlabelled line right before a label that opens a card is that card's name. */
function isTitleOfNext(card: Card, next: Labelled | null, hasNameLabel: boolean): boolean {
  return !hasNameLabel && next !== null && next.field in card.cells;
}
