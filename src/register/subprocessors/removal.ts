import { RegisterError } from '#register/errors.ts';
import { refuseAnnounced } from '#register/notices/announced.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** So many names are told in a message; the rest is counted. */
const namesTold = 5;

/**
 * Removes sub-processors with their processings, agreements and the links to their documents. What was revealed about them
 * stays logged, and so do the stored documents. Who engages whom is a fact that only the user can restate, so nobody is
 * silently given another engager.
 *
 * Throws RegisterError ENGAGES_OTHERS where another sub-processor, which is to stay, is engaged through one of them, and
 * PROCESSING_IN_NOTICE where a notice tells of one of their processings.
 */
export function dropSubProcessors(register: Register, tx: Transaction, ids: ReadonlySet<string>): void {
  refuseOrphans(register, tx, ids);
  // The sub-processors first: the first change names the revision. References are checked at its end.
  for (const id of ids) tx.remove('subProcessor', id);
  const processings = register.all('processing').filter((processing) => ids.has(processing.subProcessorId));
  dropProcessings(register, tx, new Set(processings.map(({ id }) => id)));
  const agreements = register.all('agreement').filter((agreement) => ids.has(agreement.subProcessorId));
  dropAgreements(register, tx, new Set(agreements.map(({ id }) => id)));
}

function refuseOrphans(register: Register, tx: Transaction, ids: ReadonlySet<string>): void {
  const left = register
    .all('subProcessor')
    .filter((record) => !ids.has(record.id) && ids.has(record.engagedById ?? ''));
  const [first] = left;
  if (!first?.engagedById) return;
  const names = left.filter(({ engagedById }) => engagedById === first.engagedById).map((record) => record.legalName);
  throw new RegisterError('ENGAGES_OTHERS', {
    name: tx.get('subProcessor', first.engagedById).legalName,
    others: names.slice(0, namesTold).join(', '),
    more: Math.max(0, names.length - namesTold),
  });
}

function dropAgreements(register: Register, tx: Transaction, ids: ReadonlySet<string>): void {
  for (const id of ids) tx.remove('agreement', id);
  for (const link of register.all('agreementDocument')) {
    if (ids.has(link.agreementId)) tx.remove('agreementDocument', link.id);
  }
  for (const { id, supersedesId } of register.all('agreement')) {
    if (ids.has(supersedesId ?? '')) tx.update('agreement', id, { supersedesId: null });
  }
}

/**
 * Removes processings, also from the agreements that list them. Throws RegisterError RECORD_NOT_FOUND,
 * PROCESSING_IN_NOTICE where a notice tells of one.
 */
export function dropProcessings(register: Register, tx: Transaction, ids: ReadonlySet<string>): void {
  refuseAnnounced(register, ids);
  for (const id of ids) tx.remove('processing', id);
  for (const { id, processingIds } of register.all('agreement')) {
    if (!processingIds?.some((covered) => ids.has(covered))) continue;
    tx.update('agreement', id, { processingIds: processingIds.filter((covered) => !ids.has(covered)) });
  }
}
