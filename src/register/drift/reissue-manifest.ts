import { join } from 'node:path';
import type { z } from 'zod';
import type { reissued } from '#shared/ipc/drift-contract.ts';
import type { AnnexHead } from '#register/annexes/annex-heads.ts';
import { csvFile } from '#register/annexes/render-csv.ts';
import { writeFileChunks } from '#register/documents/documents.ts';
import type { Register } from '#register/store/register.ts';

export type Reissued = z.infer<typeof reissued>;

/**
 * What is in the folder, with hashes: for people (manifest.csv, RFC 4180) and for programs (manifest.json).
 *
 * Throws RegisterError FILE_UNWRITABLE, DISK_FULL.
 */
export function writeManifest(
  register: Register,
  folder: string,
  heads: readonly AnnexHead[],
  annexes: readonly Reissued[],
): void {
  const superseded = new Map(heads.map((head) => [head.id, head]));
  const files = annexes
    .filter(({ file }) => file !== '')
    .map(({ annexId, number, file, sha256 }) => {
      const head = superseded.get(annexId);
      const customer = head?.customerId ? register.find('customer', head.customerId) : undefined;
      return { file, sha256, number, supersedes: head?.number ?? '', customer: customer?.name ?? '' };
    });
  const { number, hash } = register.latestRevision();
  const manifest = {
    format: 'bilaga-reissue',
    formatVersion: 1,
    organisation: register.organisation.name,
    revision: { number, hash },
    files,
  };
  const json = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const columns = ['file', 'number', 'supersedes', 'customer', 'sha256'] as const;
  const rows = files.map((entry) => columns.map((column) => entry[column] ?? ''));
  writeFileChunks(join(folder, 'manifest.json'), [json]);
  writeFileChunks(join(folder, 'manifest.csv'), [csvFile([columns, ...rows])]);
}
