import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import { documentsBySha256 } from '#register/documents/documents.ts';
import type { Register } from '#register/store/register.ts';

/** Issued annexes, newest first, without their contents. */
export function listAnnexes(register: Register): IssuedAnnex[] {
  const stored = documentsBySha256(register);
  return register
    .all('annex')
    .map(({ content: _content, rowIds: _rowIds, ...annex }) => ({
      ...annex,
      size: stored.get(annex.sha256)?.size ?? 0,
    }))
    .toReversed();
}
