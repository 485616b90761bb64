import { PdfArray, PdfDict, type PDF, type PdfObject, PdfStream } from '@libpdf/core';
import { inflateSync } from 'node:zlib';
import { annexContent, type AnnexContent } from '#shared/model/annex-content.ts';
import { annexAttachmentName } from '#register/annexes/pdf/render-pdf.ts';
import { openPdf } from '#register/signing/open-pdf.ts';
import { PdfReader } from '#register/signing/pdf-objects.ts';

interface Attachment {
  readonly name: string;
  readonly stream: PdfStream;
}

const mostAttachments = 1000;
const deepest = 32;
/** Unpacked. An annex with ten thousand rows is some ten megabytes. */
const largest = 256 * 1024 * 1024;

/**
 * The bytes of an attached file; null when the PDF has none of that name, or one that cannot be unpacked.
 * @throws {RegisterError} NOT_A_PDF
 */
export async function extractAttachment(bytes: Uint8Array, name: string): Promise<Uint8Array | null> {
  const pdf = await openPdf(bytes);
  const attachment = pdf && listAttachments(pdf).find((candidate) => candidate.name === name);
  return attachment ? unpack(attachment.stream) : null;
}

/** Files in the /EmbeddedFiles name tree (ISO 32000-1, 7.11.4), in its order. */
export function listAttachments(pdf: PDF): Attachment[] {
  const reader = new PdfReader(pdf);
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

function unpack(stream: PdfStream): Uint8Array | null {
  const filter = stream.get('Filter');
  if (filter === undefined) return stream.data;
  const only = filter instanceof PdfArray && filter.length === 1 ? filter.at(0) : filter;
  if (only?.type !== 'name' || only.value !== 'FlateDecode') return null;
  try {
    return new Uint8Array(inflateSync(stream.data, { maxOutputLength: largest }));
  } catch {
    // Damaged, or larger than anything that is meant to be read.
    return null;
  }
}

/** The annex's content when the file carries one that is whole and of a known version. */
export function attachedAnnex(attachments: readonly Attachment[]): AnnexContent | null {
  const attachment = attachments.find(({ name }) => name === annexAttachmentName);
  const bytes = attachment && unpack(attachment.stream);
  if (!bytes) return null;
  try {
    return annexContent.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))).data ?? null;
  } catch {
    // Another program's file of the same name.
    return null;
  }
}
