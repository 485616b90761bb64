import { ofCurrentAgreements } from '#register/checks/check.ts';

/** A signed copy whose digital signature does not hold, or that was changed after it was signed. */
export const signatureBroken = ofCurrentAgreements(({ id }, { documents, readings }) => {
  const broken = documents.find(
    ({ agreementId, role, sha256 }) =>
      agreementId === id && role === 'signed-copy' && readings.get(sha256)?.signatures?.verdict === 'invalid',
  );
  if (!broken) return null;
  const isChanged = readings.get(broken.sha256)?.signatures?.changedAfter === true;
  return { severity: 'severe', field: '', values: { document: broken.name, how: isChanged ? 'changed' : 'broken' } };
});
