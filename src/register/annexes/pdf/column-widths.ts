import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import type { Column } from '#register/annexes/pdf/table.ts';

/** Cells beyond these many rows do not change the look, only the time. */
const sampledRows = 500;
const cellPadding = 14;

/**
 * Shares the width of the page among the columns: first each gets its widest word, then the rest goes by how much
 * text a column has (its square root, so that one long column does not starve the others).
 */
export function layOutColumns(sheet: Sheet, labels: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const sample = rows.slice(0, sampledRows);
  const most = (0.8 * sheet.width) / labels.length;
  const wants = labels.map((label, index) => {
    const texts = sample.map((row) => row[index] ?? '');
    const cellStyle = index === 0 ? style.rowHeader : style.cell;
    const words = new Set(texts.flatMap((text) => text.split(/\s+/)));
    const widest = [...words].reduce((max, word) => Math.max(max, sheet.type.width(word, cellStyle)), 0);
    const widestLabel = Math.max(...label.split(/\s+/).map((word) => sheet.type.width(word, style.head)));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
    return { label, least: Math.min(Math.max(widest, widestLabel) + cellPadding, most), weight: Math.sqrt(mean + 10) };
  });
  const rest = sheet.width - wants.reduce((sum, want) => sum + want.least, 0);
  const weights = wants.reduce((sum, want) => sum + want.weight, 0);
  let x = sheet.left;
  return wants.map(({ label, least, weight }) => {
    const width = least + (rest * weight) / weights;
    const column = { x, width, label };
    x += width;
    return column;
  });
}
