import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { RecordPatch } from '#register/store/transaction.ts';

export function updateAgreement(register: Register, id: string, patch: RecordPatch<'agreement'>): Committed<unknown> {
  return register.commit('edit-agreement', (tx) => tx.update('agreement', id, patch));
}

/**
 * Takes a document off its agreement; an agreement whose last document goes away goes too. The bytes stay in the register
 * for undo.
 */
export function removeAgreementDocument(register: Register, id: string): Committed<unknown> {
  return register.commit('remove-document', (tx) => {
    const { agreementId } = tx.get('agreementDocument', id);
    tx.remove('agreementDocument', id);
    const others = register.all('agreementDocument').some((link) => link.agreementId === agreementId);
    if (!others) tx.remove('agreement', agreementId);
  });
}
