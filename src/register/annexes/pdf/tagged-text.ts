import type { PdfStructureElement } from 'pdfmake/js/PDFDocument.js';

export type TextRole = 'H1' | 'H2' | 'P' | 'TH' | 'TD';

/** A text's place in the structure tree, and how much of it has reached the paper. */
export interface TaggedText {
  readonly element: PdfStructureElement;
  readonly role: TextRole;
  readonly wanted: string;
  /** 1-based row of the table that the text stands in, 0 outside. */
  readonly row: number;
  printed: string;
}
