import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import { annexHeads } from '#register/annexes/annex-heads.ts';
import { documentsBySha256 } from '#register/documents/documents.ts';
import type { Register } from '#register/store/register.ts';

/** Issued annexes, newest first, without their contents. */
export function listAnnexes(register: Register): IssuedAnnex[] {
  const stored = documentsBySha256(register);
  return annexHeads(register)
    .map((head) => ({ ...head, size: stored.get(head.sha256)?.size ?? 0 }))
    .toReversed();
}
