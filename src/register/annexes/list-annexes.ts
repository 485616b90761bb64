import type { z } from 'zod';
import type { issuedAnnex } from '#shared/ipc/engine-contract.ts';
import { documentsBySha256 } from '#register/documents/documents.ts';
import type { Register } from '#register/store/register.ts';

/** Issued annexes, newest first, without their contents. */
export function listAnnexes(register: Register): z.infer<typeof issuedAnnex>[] {
  const stored = documentsBySha256(register);
  return register
    .all('annex')
    .map(({ content: _content, ...annex }) => ({ ...annex, size: stored.get(annex.sha256)?.size ?? 0 }))
    .toReversed();
}
