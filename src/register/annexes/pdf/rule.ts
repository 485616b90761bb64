import type { ContentBlock, Margin } from 'pdfmake/js/LayoutBuilder.js';

/** A horizontal line that takes no height of its own. */
export function rule(width: number, lineColor: string, lineWidth: number, margin: Margin): ContentBlock {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineColor, lineWidth }], margin };
}
