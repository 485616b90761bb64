import { localDate } from '#shared/model/dates.ts';
import type { AgreementProposal } from '#shared/ipc/agreements-contract.ts';
import { documentSignatures } from '#register/documents/document-signatures.ts';
import { readingsOf } from '#register/documents/readings.ts';
import type { Register } from '#register/store/register.ts';

/**
 * When and by whom an agreement was signed, as the digital signatures in its signed copies say; null where they say
 * nothing, or nothing that the agreement does not say already. A signature that does not hold proposes nothing, and a
 * person who was erased is not named again.
 */
export async function proposalFor(register: Register, agreementId: string): Promise<AgreementProposal | null> {
  const agreement = register.get('agreement', agreementId);
  const links = register.all('agreementDocument').filter((link) => link.agreementId === agreementId);
  const readings = readingsOf(register.database);
  // The bytes still say who signed; of a person who was erased the reading does not.
  const isErased = (signer: string, sha256: string): boolean => {
    const read = readings.get(sha256)?.signatures?.signers;
    return read !== undefined && read.every((known) => known.name !== signer);
  };
  for (const { sha256, name, role } of links) {
    if (role !== 'signed-copy') continue;
    const report = await documentSignatures(register, sha256);
    if (report?.verdict !== 'valid') continue;
    const times = report.signatures.flatMap(({ timestamp, claimedTime }) => timestamp?.time ?? claimedTime ?? []);
    const last = times.toSorted().at(-1);
    const signedOn = last === undefined ? null : localDate(new Date(last));
    const names = report.signatures
      .map(({ signer }) => signer?.name ?? '')
      .filter((signer) => !isErased(signer, sha256));
    const signatories = [...new Set(names.map((signer) => signer.trim()))].filter((signer) => signer !== '');
    const isNews =
      (signedOn !== null && agreement.signedOn === null) ||
      signatories.some((signer) => !agreement.signatories.includes(signer));
    const trusted = report.signatures.every(({ chain }) => chain === 'trusted');
    if (isNews) return { signedOn, signatories, document: name, trusted };
  }
  return null;
}
