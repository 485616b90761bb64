import { createHash } from 'node:crypto';
import { composeAnnex, type Composed, type ComposeOptions } from '#register/annexes/compose.ts';
import { formatOf } from '#register/annexes/formats.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import { quietWork, throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';
import { paperLook } from '#register/organisation/paper-look.ts';
import type { Register } from '#register/store/register.ts';

export interface ExportOptions extends Omit<ComposeOptions, 'number'> {
  /** Its ending says the format. */
  readonly out: string;
}

/**
 * Writes what an annex would say, without a number. Nothing is kept, and no reveal is logged: nothing has been issued.
 *
 * Throws RegisterError ANNEX_FORMAT_UNKNOWN, CANCELLED, and what composing, rendering and writing throw.
 *
 * @returns size in bytes and SHA-256 of the file, and the texts that are not written in a language of the annex
 */
export async function exportAnnex(
  register: Register,
  { out, ...options }: ExportOptions,
  work: Work = quietWork,
): Promise<{ readonly size: number; readonly sha256: string; readonly missing: Composed['missing'] }> {
  const format = formatOf(out);
  const { content, missing } = composeAnnex(register, { ...options, number: null });
  const bytes = await format.render(content, paperLook(register));
  throwIfCancelled(work);
  writeFileChunks(out, [bytes]);
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), missing };
}
