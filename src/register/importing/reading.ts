import type { ColumnContent } from '#shared/model/annex-profile.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type {
  ImportField,
  ImportShape,
  ImportTranslation,
  ImportWarning,
  LineRange,
  SkipReason,
} from '#shared/model/import-plan.ts';

/**
 * A line of the source: cleaned, tabs kept. Readers count lines by their place in the list (1-based); `number` is the
 * line in the source file, which differs for HTML, where a line is one that a browser would show.
 */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

export type Cells = Partial<Record<ImportField, string>>;

export interface RawRow {
  readonly lines: LineRange;
  readonly cells: Cells;
  readonly warnings: readonly ImportWarning[];
  readonly translation?: ImportTranslation;
}

export interface Column {
  readonly label: string;
  readonly field: ImportField | null;
  /** Where the label is one that annexes of Bilaga have. */
  readonly annex?: AnnexColumn;
}

export interface AnnexColumn {
  readonly content: ColumnContent;
  readonly language: ContentLanguage;
  /** Whether it repeats the column before it in the second language of the annex. */
  readonly isSecond: boolean;
}

export interface ReadHeader {
  readonly lines: LineRange;
  readonly columns: readonly Column[];
}

/** A row of a table, a delimited file or a line cut at its separators. Cells may have several lines. */
export interface GridRow {
  readonly cells: readonly string[];
  readonly lines: LineRange;
}

/** One way to read a source as a list. Lines that are in no row and have no mark were before, after or between rows. */
export interface Reading {
  readonly shape: ImportShape;
  readonly header: ReadHeader | null;
  readonly rows: readonly RawRow[];
  readonly marks: ReadonlyMap<number, SkipReason>;
  /** Where the source says it. */
  readonly language?: ContentLanguage;
  /** Whether the source is written by Bilaga, so that its texts are taken as they are. */
  readonly isExact?: boolean;
}

export function markLines(marks: Map<number, SkipReason>, lines: LineRange, reason: SkipReason): void {
  for (let line = lines.from; line <= lines.to; line += 1) marks.set(line, reason);
}
