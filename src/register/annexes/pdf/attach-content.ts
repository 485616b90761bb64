import type { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';

/** Attaches what the pages say as JSON, as the document's data (ISO 19005-3, 6.8). */
export function attachContent(
  document: AnnexDocument,
  name: string,
  content: { readonly composedAt: string },
  description: string,
): void {
  const composed = new Date(content.composedAt);
  document.file(Buffer.from(`${JSON.stringify(content, null, 2)}\n`), {
    name,
    type: 'application/json',
    description,
    relationship: 'Data',
    creationDate: composed,
    modifiedDate: composed,
  });
}
