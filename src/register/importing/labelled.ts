import type { ImportField } from '#shared/model/import-plan.ts';
import { pageLines, type PageLine } from '#register/importing/block-lines.ts';
import { meaningOfLabel } from '#register/importing/headers.ts';
import { withoutBullet } from '#register/importing/lines.ts';
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
  const labels = page.map((line) => labelOf(line.text));
  const used = usedLabels(labels);
  if (used.size === 0) return null;
  const hasNameLabel = used.has('name');
  const cards: Card[] = [];
  for (const [index, line] of page.entries()) {
    const label = labels[index];
    const card = cards.at(-1);
    if (label && used.has(label.field)) {
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
  return readingOf(cards, columnsOfLabels(labels, used));
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
function columnsOfLabels(labels: readonly (Labelled | null)[], used: ReadonlySet<ImportField>): Column[] {
  const columns = new Map<ImportField, Column>([['name', { label: '', field: 'name' }]]);
  for (const label of labels) {
    if (label && used.has(label.field) && (columns.get(label.field)?.label ?? '') === '') {
      columns.set(label.field, { label: label.label, field: label.field });
    }
  }
  return [...columns.values()];
}

function withPurpose(cells: Cells): Cells {
  const { service, ...others } = cells;
  return cells.purpose === undefined && service !== undefined ? { ...others, purpose: service } : cells;
}

function labelOf(text: string): Labelled | null {
  const colon = text.indexOf(':');
  const label = colon < 0 ? text : text.slice(0, colon);
  if (label.length > 60 || label.split(' ').length > 6) return null;
  const meaning = meaningOfLabel(withoutBullet(label));
  if (!meaning || (colon < 0 && !meaning.exact)) return null;
  return { ...meaning, label, value: colon < 0 ? '' : text.slice(colon + 1).trim() };
}

/** The fields whose labels come at least twice, when they say enough for a list. */
function usedLabels(labels: readonly (Labelled | null)[]): ReadonlySet<ImportField> {
  const times = new Map<ImportField, number>();
  for (const label of labels) if (label) times.set(label.field, (times.get(label.field) ?? 0) + 1);
  const used = new Set([...times].filter(([, count]) => count > 1).map(([field]) => field));
  return used.has('purpose') || used.has('personalData') || used.has('service') ? used : new Set();
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
