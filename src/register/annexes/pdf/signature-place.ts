import type { PdfReference, PdfStructureElement } from 'pdfkit';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { printParagraph } from '#register/annexes/pdf/paragraphs.ts';
import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { style } from '#register/annexes/pdf/styles.ts';

/** Name of the empty signature field in an annex; signing fills it. */
export const signatureFieldName = 'Signature';

const size = { width: 290, height: 84 } as const;

/**
 * Lays out a heading and an empty signature field (ISO 32000-1, 12.7.4.5) below it, on one page.
 * The field's appearance is a hairline frame until it is signed.
 */
export function printSignaturePlace(
  sheet: Sheet,
  parent: PdfStructureElement,
  organisation: string,
  furniture: Furniture,
): PdfReference {
  const label = furniture.text('signature', { organisation });
  const labelHeight = sheet.lines(label, 520, style.rowHeader).length * style.rowHeader.leading;
  sheet.ensure(10 + labelHeight + 5 + size.height + 14);
  sheet.y += 10;
  printParagraph(sheet, parent, { role: 'P', text: label, style: style.rowHeader, after: 5 });
  const form = sheet.document.struct('Form');
  parent.add(form);
  const field = signatureWidget(sheet, form, label);
  form.end();
  sheet.y += size.height + 14;
  return field;
}

function signatureWidget(sheet: Sheet, form: PdfStructureElement, label: string): PdfReference {
  const { document } = sheet;
  const { width, height } = size;
  const frame = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  frame.compress = false;
  frame.end(`0.79 0.82 0.85 RG 0.75 w 0.5 0.5 ${width - 1} ${height - 1} re S`);
  document.annotate(sheet.left, sheet.y, width, height, {
    structParent: form,
    Subtype: 'Widget',
    FT: 'Sig',
    // pdfkit writes a String object as a PDF string and a primitive as a PDF name.
    T: Object(signatureFieldName),
    TU: Object(label),
    F: 4,
    C: [],
    P: document.page.dictionary,
    AP: { N: frame },
  });
  const widget = document.page.annotations.at(-1);
  if (!widget) throw new Error('pdfkit did not add the signature field to the page');
  return widget;
}
