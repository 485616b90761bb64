import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfReference, PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** Name of the empty signature field in an annex; signing fills it. */
export const signatureFieldName = 'Signature';

/** A signature field to be, with its place in the structure tree. */
export interface SignatureField {
  readonly form: PdfStructureElement;
  readonly label: string;
}

const size = { width: 290, height: 92 } as const;

/** A heading and the room for a signature field below it. */
export function signaturePlace(
  setter: Typesetter,
  parent: PdfStructureElement,
  organisation: string,
  furniture: Furniture,
): ContentBlock[] {
  const label = setter.type.printable(furniture.text('signature', { organisation }), 0);
  const heading = setter.paragraph(parent, 'P', label, style.rowHeader, 5);
  const field = { form: setter.element(parent, 'Form'), label };
  return [
    { stack: [heading], margin: [0, 10, 0, 0] },
    { canvas: [{ type: 'rect', x: 0, y: 0, w: size.width, h: size.height, field }], margin: [0, 0, 0, 14] },
  ];
}

/**
 * An empty signature field (ISO 32000-1, 12.7.4.5) on the page that is being painted, with its top left at `x`, `y`.
 * The field's appearance is a hairline frame until it is signed.
 */
export function addSignatureField(
  document: AnnexDocument,
  { form, label }: SignatureField,
  x: number,
  y: number,
): PdfReference {
  const { width, height } = size;
  const frame = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  frame.compress = false;
  frame.end(`0.79 0.82 0.85 RG 0.75 w 0.5 0.5 ${width - 1} ${height - 1} re S`);
  document.annotate(x, y, width, height, {
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
  // Written at once, because pdfkit takes the page of a form from the page that it is at.
  form.end();
  const widget = document.page.annotations.at(-1);
  if (!widget) throw new Error('pdfkit did not add the signature field to the page');
  return widget;
}
