import type { AnnexContent } from '#shared/model/annex-content.ts';

/** The content as it is, UTF-8, indented so that people can read it too; also what is attached to the PDF. */
export function renderJson(content: AnnexContent): Uint8Array {
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8');
}
