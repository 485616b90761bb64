import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { bestReading } from '#register/importing/evidence.ts';
import { withoutFormulaGuard } from '#register/importing/formula-guard.ts';
import { readGrid } from '#register/importing/grid.ts';
import { listLimits } from '#register/importing/limits.ts';
import type { GridRow, Reading, SourceLine } from '#register/importing/reading.ts';

export const delimiters = [';', ',', '\t', '|'] as const;
const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

/**
 * Reads a delimited list (RFC 4180 with the usual liberties): comma, semicolon, tab or bar; a first line `sep=;` (Excel)
 * decides it. The best reading with each, one after the other. Quotes that do not close are taken as letters.
 */
export function* delimitedReadings(source: readonly SourceLine[]): Generator<Reading | null> {
  const declared = /^sep=(.)$/iu.exec(source[0]?.text ?? '')?.[1];
  const body = source.map((line, index) => (declared && index === 0 ? '' : line.text)).join('\n');
  const candidates = declared ? [declared] : delimiters.filter((delimiter) => body.includes(delimiter));
  for (const delimiter of candidates) yield bestReading(readingsWith(body, delimiter));
}

function readingsWith(body: string, delimiter: string): (Reading | null)[] {
  const quoted = delimitedRows(body, delimiter);
  const readings = quoted ? [readGrid(quoted, 'delimited')] : [];
  if (!body.includes('"') || (quoted && !swallowedRows(quoted, delimiter))) return readings;
  const plain = rowsWithOddQuotes(body, delimiter);
  const reading = plain && readGrid(plain, 'delimited');
  return reading ? [...readings, withQuoteWarnings(reading)] : readings;
}

/** As `delimitedRows`, with quotes that do not close on their line taken as letters. */
export function rowsWithOddQuotes(body: string, delimiter: string): GridRow[] | null {
  const rows = delimitedRows(withoutOddQuotes(body), delimiter);
  return rows?.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replaceAll(standIn, '"')) })) ?? null;
}

/** A private character for a quote that is a letter. */
const standIn = '\uE000';

/** Lines with an odd number of quotes: their quotes are letters. */
function withoutOddQuotes(body: string): string {
  return body
    .split('\n')
    .map((line) => (line.split('"').length % 2 === 0 ? line.replaceAll('"', standIn) : line))
    .join('\n');
}

/** A quote that opens in one row and closes in a later one makes a cell of several lines with delimiters in each. */
function swallowedRows(rows: readonly GridRow[], delimiter: string): boolean {
  return rows.some((row) =>
    row.cells.some((cell) => cell.split('\n').filter((line) => line.includes(delimiter)).length > 1),
  );
}

function withQuoteWarnings(reading: Reading): Reading {
  const rows = reading.rows.map((row) =>
    Object.values(row.cells).some((cell) => cell.includes('"'))
      ? { ...row, warnings: [...row.warnings, 'unbalanced-quotes' as const] }
      : row,
  );
  return { ...reading, rows };
}

/** The records of a text (lines ended by `\n`), or null when it cannot be read with this delimiter. */
export function delimitedRows(body: string, delimiter: string): GridRow[] | null {
  try {
    const records = parsed.parse(
      withoutStacks(() =>
        parse(body, {
          delimiter,
          record_delimiter: '\n',
          relax_quotes: true,
          relax_column_count: true,
          skip_empty_lines: true,
          ltrim: delimiter !== '\t',
          info: true,
          max_record_size: listLimits.record,
        }),
      ),
    );
    const texts = body.split('\n');
    let last = 0;
    return records.map(({ record, info }) => {
      while (last < info.lines - 1 && texts[last] === '') last += 1;
      const lines = { from: last + 1, to: info.lines };
      last = info.lines;
      return { cells: record.slice(0, listLimits.columns).map(withoutFormulaGuard), lines };
    });
  } catch (error) {
    // Quotes left open, or a record beyond all measure: not a list in this reading.
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The parser makes an error of each record that is wider or narrower than the first, and throws it away: most of its time. */
function withoutStacks<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
