import { hasLegalForm } from '#register/importing/legal-forms.ts';
import { canBeName, isPageText, looksLikePersonalData, looksLikePurpose } from '#register/importing/page-words.ts';
import { markLines, type Cells, type RawRow, type Reading } from '#register/importing/reading.ts';
import { labelsWithin, meaningOfLabel } from '#register/importing/headers.ts';

/** Without a header a list must show what it is: this share of its rows must look like processings. */
const shareWithoutHeader = 0.5;

export function hasEvidence(cells: Cells): boolean {
  const { name = '', purpose = '', personalData = '' } = cells;
  return hasLegalForm(name) || looksLikePurpose(purpose) || looksLikePersonalData(personalData);
}

/** A cell that brings its own label belongs to a list of cards. */
const labelled = /^(?:ändamål|syfte|purpose|personuppgifter|personal data|data|land|plats|country|location)\s*:/iu;

/** How much a row looks like a processing, from -1 (certainly not) to 2.5. */
function rowPoints({ cells, warnings }: RawRow): number {
  const { name = '', purpose = '', personalData = '' } = cells;
  if (!canBeName(name) || isPageText([name, purpose, personalData].filter((cell) => cell !== ''))) return -1;
  const shown = [hasLegalForm(name), looksLikePurpose(purpose), looksLikePersonalData(personalData)];
  const misplaced =
    purpose.startsWith('"') ||
    labelled.test(purpose) ||
    labelled.test(personalData) ||
    (looksLikePersonalData(name) && !looksLikePersonalData(personalData));
  return (
    1 + shown.filter(Boolean).length * 0.5 - warnings.length * 0.3 - (misplaced ? 1 : 0) - (purpose === '' ? 0.5 : 0)
  );
}

/** How well a reading explains its source: the best of several is taken. */
function pointsOf(reading: Reading): number {
  const rows = reading.rows.reduce((sum, row) => sum + rowPoints(row) - 0.4, 0);
  const fields = new Set(reading.header?.columns.map((column) => column.field));
  fields.delete(null);
  // A reading that leaves out lines in the middle of its list explains less.
  const [first = 0, last = 0] = [reading.rows[0]?.lines.from, reading.rows.at(-1)?.lines.to];
  let left = 0;
  for (const [line, reason] of reading.marks) if (reason !== 'header' && line > first && line < last) left += 1;
  return rows + fields.size * 2 - left * 0.6;
}

/** Whether a reading is a list at all, rather than text that happens to lie like one. */
export function isList(reading: Reading): boolean {
  if (reading.rows.length === 0) return false;
  if (reading.header) return pointsOf(reading) > 0;
  if (reading.rows.length < 2) return false;
  const shown = reading.rows.filter((row) => hasEvidence(row.cells) && canBeName(row.cells.name ?? '')).length;
  return shown >= reading.rows.length * shareWithoutHeader;
}

/** A list without a header has so many times the rows of one with a header, where that one is only a part of the page. */
const muchMore = 3;

/**
 * The reading that explains its source best. A header tells what a list is: without one, two texts on one line with a comma
 * each look like two rows, and there are more of them the longer the list is.
 */
export function bestReading(readings: readonly (Reading | null)[]): Reading | null {
  const lists = readings
    .flatMap((reading) => (reading ? [withoutLabels(reading)] : []))
    .filter((reading) => isList(reading));
  const headed = lists.reduce((most, { header, rows }) => (header ? Math.max(most, rows.length) : most), 0);
  let best: Reading | null = null;
  let points = Number.NEGATIVE_INFINITY;
  for (const reading of lists) {
    if (!reading.header && reading.rows.length <= headed * muchMore) continue;
    const own = pointsOf(reading);
    if (own > points) [best, points] = [reading, own];
  }
  return best;
}

/** Takes rows that are nothing but labels for what they are, however the reader came by them. */
function withoutLabels(reading: Reading): Reading {
  const labels = reading.rows.filter(({ cells }) => isLabels(cells));
  if (labels.length === 0) return reading;
  const marks = new Map(reading.marks);
  for (const { lines } of labels) markLines(marks, lines, 'header');
  return { ...reading, rows: reading.rows.filter(({ cells }) => !isLabels(cells)), marks };
}

function isLabels({ name = '', purpose = '' }: Cells): boolean {
  if (name.length > 200) return false;
  if (labelsWithin(name) !== null) return true;
  return meaningOfLabel(name)?.exact === true && meaningOfLabel(purpose)?.exact === true;
}
