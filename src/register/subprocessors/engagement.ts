import { RegisterError } from '#register/errors.ts';
import type { Transaction } from '#register/store/transaction.ts';

/**
 * Nobody is engaged through itself, however long the chain. Looks at the chains above `ids`; several edits are judged by
 * their result, so that two sub-processors can change places in one revision.
 *
 * Throws RegisterError ENGAGED_IN_CIRCLE.
 */
export function refuseCircles(tx: Transaction, ids: Iterable<string>): void {
  const sound = new Set<string>();
  for (const start of ids) {
    const chain = new Set<string>();
    for (let id: string | null = start; id !== null && !sound.has(id); id = tx.get('subProcessor', id).engagedById) {
      if (chain.has(id)) throw circleAt(tx, id);
      chain.add(id);
    }
    for (const id of chain) sound.add(id);
  }
}

function circleAt(tx: Transaction, id: string): RegisterError {
  const { legalName, engagedById } = tx.get('subProcessor', id);
  const engager = tx.get('subProcessor', engagedById ?? id);
  return new RegisterError('ENGAGED_IN_CIRCLE', { name: legalName, engager: engager.legalName });
}
