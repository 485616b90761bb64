import { needsSignature } from '#shared/model/agreement-standing.ts';
import { ofCurrentAgreements } from '#register/checks/check.ts';

/** That an agreement is signed is proven by the signed copy, which must be in writing (GDPR art. 28(9)). */
export const signedCopyMissing = ofCurrentAgreements(({ id, kind }, { documents }, { state }) => {
  if (!needsSignature(kind) || state === 'draft' || state === 'sent') return null;
  const isThere = documents.some(({ agreementId, role }) => agreementId === id && role === 'signed-copy');
  return isThere ? null : { severity: 'warning', field: '' };
});
