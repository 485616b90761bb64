import { composeVendorFile, type VendorFileOptions } from '#register/agreements/vendor-file/compose-vendor-file.ts';
import { renderCoverSheet } from '#register/agreements/vendor-file/cover-sheet.ts';
import type { VendorFileContent, VendorFileManifest } from '#register/agreements/vendor-file/manifest.ts';
import { writeFolder } from '#register/agreements/vendor-file/write-folder.ts';
import { writeZip, type FileToWrite } from '#register/agreements/vendor-file/write-zip.ts';
import { translate } from '#shared/messages/translate.ts';
import { readDocument, releasedChunks } from '#register/documents/documents.ts';
import { digestChunks, observedChunks, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { paperLook } from '#register/organisation/paper-look.ts';
import type { Register } from '#register/store/register.ts';

export interface VendorFileExport extends VendorFileOptions {
  /** Path of the ZIP file, or of the folder, which must not exist. */
  readonly out: string;
  readonly form: 'zip' | 'folder';
}

/**
 * Writes one sub-processor's file: its documents in a folder for each agreement, `manifest.json` and a cover sheet. All
 * or nothing: it appears when it is complete and every document's hash is right. Progress is in bytes of documents.
 *
 * Throws RegisterError DOCUMENT_DAMAGED, FILE_EXISTS (folder), FILE_UNWRITABLE, DISK_FULL, CANCELLED, what
 * `composeVendorFile`, `renderCoverSheet` and `paperLook` throw.
 *
 * @returns how many files there are, and their size in bytes: of the ZIP, or of all together
 */
export async function exportVendorFile(
  register: Register,
  { out, form, ...options }: VendorFileExport,
  work: Work,
): Promise<{ files: number; size: number }> {
  throwIfCancelled(work);
  const content = composeVendorFile(register, options);
  const cover = await renderCoverSheet(content, paperLook(register));
  const manifest = manifestOf(content, cover);
  const added = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const files: FileToWrite[] = [
    { path: manifest.coverSheet.path, chunks: () => [cover] },
    { path: 'manifest.json', chunks: () => [added] },
    ...documentFiles(register, content, form, work),
  ];
  if (form === 'zip') return { files: files.length, size: await writeZip(out, files, content.asOf) };
  writeFolder(out, files);
  return { files: files.length, size: cover.length + added.length + documentBytes(content) };
}

function manifestOf(content: VendorFileContent, cover: Uint8Array): VendorFileManifest {
  const path = `${translate(content.language, 'vendorFile.cover.file')}.pdf`;
  return { ...content, coverSheet: { path, ...digestChunks([cover]) } };
}

function documentFiles(
  register: Register,
  content: VendorFileContent,
  form: VendorFileExport['form'],
  work: Work,
): FileToWrite[] {
  // A ZIP's compressor works on a piece while the next one is read.
  const read = (sha256: string): Iterable<Uint8Array> =>
    form === 'zip' ? readDocument(register, sha256) : releasedChunks(readDocument(register, sha256));
  const total = documentBytes(content);
  let before = 0;
  return content.agreements
    .flatMap(({ documents }) => documents)
    .map(({ path, sha256, size }) => {
      const done = before;
      before += size;
      return { path, chunks: () => observedChunks(read(sha256), work, done, total) };
    });
}

const documentBytes = (content: VendorFileContent): number =>
  content.agreements.flatMap(({ documents }) => documents).reduce((sum, { size }) => sum + size, 0);
