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
  small: { weight: 'regular', size: 7.5, color: 'soft', leading: 11 },
} as const satisfies Record<string, TextStyle>;

/** Empty space around the text of a cell, in points. */
export const cellPadding = { x: 7, y: 6 } as const;

/** Around the text of a page, in points: 20 mm to the sides, room for the running header above and the footer below. */
export const pageMargins = { left: 57, top: 62, right: 57, bottom: 62 } as const;
