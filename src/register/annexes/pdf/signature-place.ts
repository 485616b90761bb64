import type { ContentBlock } from 'pdfmake/js/LayoutBuilder.js';
import type { PdfReference, PdfStructureElement } from 'pdfmake/js/PDFDocument.js';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import type { Furniture } from '#register/annexes/pdf/furniture.ts';
import { style } from '#register/annexes/pdf/styles.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

/** Names of the empty signature fields in an annex; signing fills them. */
export const signatureFieldNames = { organisation: 'Signature', customer: 'CustomerSignature' } as const;
export type SignatureFieldName = (typeof signatureFieldNames)[keyof typeof signatureFieldNames];

/** A signature field to be, with its place in the structure tree. */
export interface SignatureField {
  readonly name: SignatureFieldName;
  readonly form: PdfStructureElement;
  readonly label: string;
}

/** Points. */
const size = { width: 290, height: 92 } as const;
const gutter = 20;

/** A heading and the room for a signature field below it: the organisation's and, beside it, the customer's where there is one. */
export function signaturePlaces(
  setter: Typesetter,
  parent: PdfStructureElement,
  { organisation, customer }: Pick<AnnexContent, 'organisation' | 'customer'>,
  furniture: Furniture,
): ContentBlock[] {
  const signers = [
    {
      name: signatureFieldNames.organisation,
      text: furniture.text('signature', { organisation: organisation.name }),
    },
    ...(customer === null
      ? []
      : [
          {
            name: signatureFieldNames.customer,
            text: furniture.text('customerSignature', { customer: customer.name }),
          },
        ]),
  ];
  const width = Math.min(size.width, (setter.width - gutter * (signers.length - 1)) / signers.length);
  const labels = signers.map(({ text }) => setter.type.printable(text, 0));
  const lines = labels.map((label) => setter.lines(label, style.rowHeader, width));
  const most = Math.max(...lines.map(({ length }) => length));
  const columns = signers.map(({ name }, index): ContentBlock => {
    const label = labels[index] ?? '';
    const own = lines[index] ?? [];
    const tag = setter.tag(parent, 'P', label);
    const field = { name, form: setter.element(parent, 'Form'), label };
    // A shorter label stands lower, so that the fields begin at one height.
    const above = (most - own.length) * style.rowHeader.leading;
    return {
      width,
      stack: [
        { text: setter.setLines(own, style.rowHeader, tag), margin: [0, above, 0, 5] },
        { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: size.height, field }] },
      ],
    };
  });
  return [{ columns, columnGap: gutter, margin: [0, 10, 0, 14] }];
}

/**
 * An empty signature field (ISO 32000-1, 12.7.4.5) on the page that is being painted, with its top left at `x`, `y`.
 * The field's appearance is a hairline frame until it is signed.
 */
export function addSignatureField(
  document: AnnexDocument,
  { name, form, label }: SignatureField,
  { x, y, w: width, h: height }: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): PdfReference {
  const frame = document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
  frame.compress = false;
  frame.end(`0.79 0.82 0.85 RG 0.75 w 0.5 0.5 ${(width - 1).toFixed(2)} ${height - 1} re S`);
  document.annotate(x, y, width, height, {
    structParent: form,
    Subtype: 'Widget',
    FT: 'Sig',
    // pdfkit writes a String object as a PDF string and a primitive as a PDF name.
    T: Object(name),
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
