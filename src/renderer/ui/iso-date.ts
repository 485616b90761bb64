/**
 * An ISO date as people write it: `2026-03-01`, also `2026/3/1`, `2026.03.01` and `20260301`. Null for an empty text,
 * undefined for what is no date.
 */
export function readDate(text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const parts = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/.exec(trimmed);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** The date some days later (negative: before) than the one that a text says; null when it says none. */
export function daysAfter(text: string, days: number): string | null {
  const date = readDate(text);
  if (!date) return null;
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
