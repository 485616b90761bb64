import type { PdfStructureElement } from 'pdfkit';
import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { assertPrinted } from '#register/annexes/pdf/lost-text.ts';
import type { TextStyle } from '#register/annexes/pdf/typeface.ts';

export interface Paragraph {
  readonly role: 'H1' | 'H2' | 'P';
  readonly text: string;
  readonly style: TextStyle;
  /** Empty space below, in points. */
  readonly after: number;
}

/** Prints a paragraph over the full width, over page breaks where needed; no line stands alone on a page. */
export function printParagraph(sheet: Sheet, parent: PdfStructureElement, paragraph: Paragraph): void {
  const { role, style } = paragraph;
  const text = sheet.type.printable(paragraph.text, 0);
  const lines = sheet.lines(text, readingWidth(sheet, role), style);
  const element = sheet.document.struct(role);
  parent.add(element);
  const printed: string[] = [];
  while (printed.length < lines.length) {
    const left = lines.length - printed.length;
    const fitting = Math.floor(sheet.room / style.leading);
    if (fitting < Math.min(left, 2)) {
      sheet.newPage();
      continue;
    }
    const count = left - fitting === 1 ? fitting - 1 : Math.min(left, fitting);
    sheet.tagged(element, role, () => {
      for (const line of lines.slice(printed.length, printed.length + Math.max(count, 1))) {
        sheet.print(line, sheet.left, sheet.y, style);
        sheet.y += style.leading;
        printed.push(line);
      }
    });
    if (printed.length < lines.length) sheet.newPage();
  }
  element.end();
  assertPrinted(text, printed);
  sheet.y += paragraph.after;
}

/** Height of a paragraph, in points, where it is not broken over pages. */
export function paragraphHeight(sheet: Sheet, { role, text, style, after }: Paragraph): number {
  const lines = sheet.lines(sheet.type.printable(text, 0), readingWidth(sheet, role), style);
  return lines.length * style.leading + after;
}

/** Long lines tire the eye: running text keeps to about 100 characters even on landscape pages. */
function readingWidth(sheet: Sheet, role: Paragraph['role']): number {
  return role === 'P' ? Math.min(sheet.width, 520) : sheet.width;
}
