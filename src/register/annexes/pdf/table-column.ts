import type { ContentLanguage } from '#shared/model/languages.ts';
import { cellLook } from '#register/annexes/pdf/styles.ts';
import type { TextStyle } from '#register/annexes/pdf/typeface.ts';

/** A column of a table on paper. */
export interface TableColumn {
  /** Printable. */
  readonly label: string;
  readonly headStyle: TextStyle;
  readonly style: TextStyle;
  /** Whether its cells say what their rows are about. */
  readonly isRowHeader: boolean;
  /** Of its label and cells, where it is not the document's. */
  readonly language?: ContentLanguage | undefined;
}

export interface ColumnGiven {
  readonly label: string;
  readonly language?: ContentLanguage | undefined;
  /** Only the number of the row: not what the row is about. */
  readonly isNumber?: boolean;
}

/** The columns of a table; the first that is more than a number is what the rows are about. */
export function tableColumns(columns: readonly ColumnGiven[]): TableColumn[] {
  const header = Math.max(
    0,
    columns.findIndex(({ isNumber = false }) => !isNumber),
  );
  const look = cellLook(columns.length);
  return columns.map(({ label, language }, index) => ({
    label,
    language,
    headStyle: look.head,
    style: index === header ? look.rowHeader : look.cell,
    isRowHeader: index === header,
  }));
}
