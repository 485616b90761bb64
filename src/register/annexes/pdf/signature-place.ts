import type { PdfReference, PdfStructureElement } from 'pdfkit';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { type Paragraph, paragraphHeight, printParagraph } from '#register/annexes/pdf/paragraphs.ts';
import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { style } from '#register/annexes/pdf/styles.ts';

/** Name of the empty signature field in an annex; signing fills it. */
export const signatureFieldName = 'Signature';

const size = { width: 290, height: 92 } as const;
const space = { above: 10, below: 14 } as const;

function signatureLabel(organisation: string, furniture: Furniture): Paragraph {
  return { role: 'P', text: furniture.text('signature', { organisation }), style: style.rowHeader, after: 5 };
}

export function signaturePlaceHeight(sheet: Sheet, organisation: string, furniture: Furniture): number {
  const label = paragraphHeight(sheet, signatureLabel(organisation, furniture));
  return space.above + label + size.height + space.below;
}

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
  const label = signatureLabel(organisation, furniture);
  sheet.ensure(signaturePlaceHeight(sheet, organisation, furniture));
  sheet.y += space.above;
  printParagraph(sheet, parent, label);
  const form = sheet.document.struct('Form');
  parent.add(form);
  const field = signatureWidget(sheet, form, label.text);
  form.end();
  sheet.y += size.height + space.below;
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
