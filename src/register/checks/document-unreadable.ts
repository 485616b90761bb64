import { ofCurrentAgreements } from '#register/checks/check.ts';

/** A document that proves nothing because nobody can open it. */
export const documentUnreadable = ofCurrentAgreements(({ id }, { documents, readings }) => {
  const stateOf = (sha256: string) => readings.get(sha256)?.state;
  const unreadable = documents.find(
    ({ agreementId, sha256 }) =>
      agreementId === id && (stateOf(sha256) === 'unreadable' || stateOf(sha256) === 'encrypted'),
  );
  if (!unreadable) return null;
  const why = stateOf(unreadable.sha256) === 'encrypted' ? 'encrypted' : 'damaged';
  return { severity: why === 'damaged' ? 'severe' : 'warning', field: '', values: { document: unreadable.name, why } };
});
