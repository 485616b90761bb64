import type { RecordTable } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** The field that refers to something, and what the record is called whose field it is. */
export interface Reference {
  readonly record: string;
  readonly field: string;
}

/** Lists of ids have no foreign keys in the file: this is their check. Throws RegisterError REFERENCE_MISSING. */
export function refuseUnknownRecords(
  tx: Transaction,
  table: RecordTable,
  ids: readonly string[],
  reference: Reference,
): void {
  if (ids.some((id) => !tx.has(table, id))) throw new RegisterError('REFERENCE_MISSING', { ...reference });
}

/** Throws RegisterError REFERENCE_MISSING. */
export function refuseUnknownDocument(tx: Transaction, sha256: string | null | undefined, reference: Reference): void {
  if (sha256 && !tx.hasDocument(sha256)) throw new RegisterError('REFERENCE_MISSING', { ...reference });
}
