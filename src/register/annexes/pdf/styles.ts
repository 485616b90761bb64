import type { TextStyle } from '#register/annexes/pdf/typeface.ts';

export const style = {
  overline: { weight: 'medium', size: 9.5, color: 'accent', leading: 13 },
  title: { weight: 'medium', size: 21, color: 'ink', leading: 26 },
  heading: { weight: 'medium', size: 12.5, color: 'ink', leading: 17 },
  label: { weight: 'medium', size: 7.5, color: 'soft', leading: 11 },
  party: { weight: 'medium', size: 10, color: 'ink', leading: 14 },
  fact: { weight: 'regular', size: 9.5, color: 'ink', leading: 13.5 },
  body: { weight: 'regular', size: 10, color: 'ink', leading: 15 },
  head: { weight: 'medium', size: 9, color: 'accent', leading: 12.5 },
  rowHeader: { weight: 'medium', size: 9, color: 'ink', leading: 12.5 },
  cell: { weight: 'regular', size: 9, color: 'ink', leading: 12.5 },
  /** Of tables with many columns. */
  denseHead: { weight: 'medium', size: 8, color: 'accent', leading: 11 },
  denseRowHeader: { weight: 'medium', size: 8, color: 'ink', leading: 11 },
  denseCell: { weight: 'regular', size: 8, color: 'ink', leading: 11 },
  small: { weight: 'regular', size: 7.5, color: 'soft', leading: 11 },
} as const satisfies Record<string, TextStyle>;

/** How the cells of a table look; the padding is the empty space around a text, in points. */
export interface CellLook {
  readonly padding: { readonly x: number; readonly y: number };
  readonly head: TextStyle;
  readonly rowHeader: TextStyle;
  readonly cell: TextStyle;
}

const roomy: CellLook = { padding: { x: 7, y: 6 }, head: style.head, rowHeader: style.rowHeader, cell: style.cell };
const dense: CellLook = {
  padding: { x: 4.5, y: 5 },
  head: style.denseHead,
  rowHeader: style.denseRowHeader,
  cell: style.denseCell,
};

/** From so many columns on a table is dense. */
const manyColumns = 8;

export const cellLook = (columns: number): CellLook => (columns < manyColumns ? roomy : dense);

/** Around the text of a page, in points: 20 mm to the sides, room for the running header above and the footer below. */
export const pageMargins = { left: 57, top: 62, right: 57, bottom: 62 } as const;
