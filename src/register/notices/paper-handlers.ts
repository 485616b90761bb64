import type { IdentityFile } from '#shared/ipc/identity-contract.ts';
import { revisionOf } from '#register/committed-answers.ts';
import { openRegister, otherFile, type Desk, type EngineHandlers } from '#register/engine-desk.ts';
import { exportEvidence } from '#register/notices/evidence/export-evidence.ts';
import { markSent } from '#register/notices/mark-sent.ts';
import { exportNotices } from '#register/notices/export-notices.ts';
import { keptNotices } from '#register/notices/kept-paper.ts';
import { exportMail, writeNotice } from '#register/notices/write-notice.ts';
import { readLimited } from '#register/read-limited.ts';
import { openIdentity, type SigningIdentity } from '#register/signing/identity.ts';

type PaperRoute =
  'notices.markSent' | 'notices.write' | 'notices.kept' | 'notices.export' | 'notices.exportMail' | 'notices.evidence';

/** Bytes; a PKCS#12 file holds a key and a few certificates. */
const identityLimit = 1_000_000;

async function opened(desk: Desk, identity: IdentityFile | null): Promise<SigningIdentity | null> {
  if (identity === null) return null;
  return openIdentity(readLimited(otherFile(desk, identity.file), identityLimit), identity.passphrase);
}

/** The handlers that write notices on paper. */
export const noticePaperHandlers: Pick<EngineHandlers, PaperRoute> = {
  'notices.markSent': async (desk, { proof, ...sending }, work) => {
    const path = proof === null ? null : otherFile(desk, proof);
    return revisionOf(await markSent(openRegister(desk), { ...sending, proof: path }, work));
  },
  'notices.write': (desk, { recipientId, sentOn }) => writeNotice(openRegister(desk), recipientId, sentOn),
  'notices.kept': (desk, { recipientIds }) => keptNotices(openRegister(desk), recipientIds),
  'notices.export': async (desk, { folder, identity, ...given }, work) => {
    const place = { ...given, folder: otherFile(desk, folder), identity: await opened(desk, identity) };
    return exportNotices(openRegister(desk), place, work);
  },
  'notices.exportMail': async (desk, { out, ...given }) => ({
    revision: await exportMail(openRegister(desk), { ...given, out: otherFile(desk, out) }),
  }),
  'notices.evidence': async (desk, { out, identity, ...given }, work) => {
    const place = { ...given, out: otherFile(desk, out), identity: await opened(desk, identity) };
    return exportEvidence(openRegister(desk), place, work);
  },
};
