import { PdfDict, type PdfObject, PdfStream } from '@libpdf/core';
import { annexContent, type AnnexContent } from '#shared/model/annex-content.ts';
import { annexAttachmentName } from '#register/annexes/pdf/render-pdf.ts';
import { openPdf } from '#register/signing/open-pdf.ts';
import type { PdfFile } from '#register/signing/pdf-file.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';
import { unpack } from '#register/signing/stream-data.ts';
import { WorkLimit } from '#register/signing/work-limit.ts';

interface Attachment {
  readonly name: string;
  readonly stream: PdfStream;
}

const mostAttachments = 1000;
const deepest = 32;
/** Bytes, unpacked; the annex of ten thousand rows has some ten million. */
const largestAnnex = 64 * 1024 * 1024;

/**
 * The bytes of an attached file; null when the PDF has none of that name, or one that cannot be unpacked.
 * @throws {RegisterError} NOT_A_PDF
 */
export function extractAttachment(bytes: Uint8Array, name: string): Uint8Array | null {
  const pdf = openPdf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const attachment = pdf && listAttachments(pdf).find((candidate) => candidate.name === name);
  return attachment ? contentOf(attachment) : null;
}

/** Files in the /EmbeddedFiles name tree (ISO 32000-1, 7.11.4), in its order. */
export function listAttachments(pdf: PdfFile, work: WorkLimit = new WorkLimit()): Attachment[] {
  const reader = new PdfReader(pdf, work);
  const attachments: Attachment[] = [];
  const seen = new Set<PdfObject>();
  const walk = (node: PdfDict, depth: number): void => {
    if (seen.has(node) || depth > deepest || seen.size > mostAttachments) return;
    seen.add(node);
    const names = reader.array(node, 'Names');
    for (let index = 1; index < names.length && attachments.length < mostAttachments; index += 2) {
      const attachment = fileOf(reader, reader.resolve(names[index]));
      if (attachment) attachments.push(attachment);
    }
    for (const kid of reader.array(node, 'Kids')) {
      const child = reader.resolve(kid);
      if (child instanceof PdfDict) walk(child, depth + 1);
    }
  };
  const names = reader.dictionary(pdf.getCatalog(), 'Names');
  const tree = names && reader.dictionary(names, 'EmbeddedFiles');
  if (tree) walk(tree, 0);
  return attachments;
}

function fileOf(reader: PdfReader, specification: PdfObject | null): Attachment | null {
  if (!(specification instanceof PdfDict)) return null;
  const embedded = reader.dictionary(specification, 'EF');
  const stream = embedded && (reader.dictionary(embedded, 'UF') ?? reader.dictionary(embedded, 'F'));
  const name = reader.text(specification, 'UF') ?? reader.text(specification, 'F') ?? '';
  return stream instanceof PdfStream ? { name, stream } : null;
}

function contentOf({ stream }: Attachment): Uint8Array | null {
  try {
    return unpack(stream);
  } catch {
    // Damaged, encrypted, or larger than anything that is meant to be read.
    return null;
  }
}

/** The annex's content when the file carries one that is whole and of a known version. */
export function attachedAnnex(attachments: readonly Attachment[]): AnnexContent | null {
  const attachment = attachments.find(({ name }) => name === annexAttachmentName);
  const bytes = attachment && contentOf(attachment);
  if (!bytes || bytes.length > largestAnnex) return null;
  try {
    return annexContent.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data ?? null;
  } catch {
    // Another program's file of the same name.
    return null;
  }
}
