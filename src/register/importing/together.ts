import type { Column, Reading } from '#register/importing/reading.ts';

/** One list of several tables: long lists are often parted by region or service. */
export function together(readings: readonly Reading[]): Reading | null {
  const [first, ...others] = readings;
  if (!first?.header) return null;
  const labels = new Map<string, Column>();
  for (const { header } of readings) {
    for (const column of header?.columns ?? []) labels.set(`${column.field ?? ''} ${column.label}`, column);
  }
  return {
    ...first,
    header: { ...first.header, columns: others.length === 0 ? first.header.columns : [...labels.values()] },
    rows: readings.flatMap((reading) => reading.rows),
    marks: new Map(readings.flatMap((reading) => [...reading.marks])),
  };
}
