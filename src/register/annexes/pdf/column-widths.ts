import { cellPadding, style } from '#register/annexes/pdf/styles.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** Cells beyond these many rows do not change the look, only the time. */
const sampledRows = 500;

/**
 * Shares the width of the page among the columns: first each gets its widest word, then the rest goes by how much
 * text a column has (its square root, so that one long column does not starve the others). The cells' padding included.
 */
export function columnWidths(
  { type, width }: Typesetter,
  labels: readonly string[],
  rows: readonly (readonly string[])[],
): number[] {
  const sample = rows.slice(0, sampledRows);
  const most = (0.8 * width) / labels.length;
  const wants = labels.map((label, index) => {
    const texts = sample.map((row) => row[index] ?? '');
    const cellStyle = index === 0 ? style.rowHeader : style.cell;
    const words = new Set(texts.flatMap((text) => text.split(/\s+/)));
    const widest = [...words].reduce((max, word) => Math.max(max, type.width(word, cellStyle)), 0);
    const widestLabel = Math.max(...label.split(/\s+/).map((word) => type.width(word, style.head)));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
    return {
      least: Math.min(Math.max(widest, widestLabel) + 2 * cellPadding.x, most),
      weight: Math.sqrt(mean + 10),
    };
  });
  const rest = width - wants.reduce((sum, want) => sum + want.least, 0);
  const weights = wants.reduce((sum, want) => sum + want.weight, 0);
  return wants.map(({ least, weight }) => least + (rest * weight) / weights);
}
