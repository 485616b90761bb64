import type { KnownDocument } from '#shared/model/document-reading.ts';
import { ofCurrentAgreements } from '#register/checks/check.ts';

/** Damage also where it came after the reading: the file holds it no longer as it was stored. */
function whyUnreadable(document: KnownDocument | undefined): 'damaged' | 'encrypted' | null {
  if (document?.damaged === true || document?.state === 'unreadable') return 'damaged';
  return document?.state === 'encrypted' ? 'encrypted' : null;
}

/** A document that proves nothing because nobody can open it. */
export const documentUnreadable = ofCurrentAgreements(({ id }, { documents, readings }) => {
  const own = documents.filter(({ agreementId }) => agreementId === id);
  const found = (why: 'damaged' | 'encrypted') => own.find(({ sha256 }) => whyUnreadable(readings.get(sha256)) === why);
  const damaged = found('damaged');
  if (damaged) return { severity: 'severe', field: '', values: { document: damaged.name, why: 'damaged' } };
  const encrypted = found('encrypted');
  return encrypted ? { severity: 'warning', field: '', values: { document: encrypted.name, why: 'encrypted' } } : null;
});
