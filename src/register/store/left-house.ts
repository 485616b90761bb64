import type Database from 'better-sqlite3';
import { prepared } from '#register/store/prepared.ts';

/** A change that would add or remove a customer to whom an annex has been issued; `change` is the row. */
export const isOfAnnexedCustomer = `(change.table_name = 'customer' AND change.operation <> 'update'
  AND EXISTS (SELECT 1 FROM annex WHERE annex.customer_id = change.record_id))`;

/** An annex has left the house, so the customer whom it names stays in the register. */
export function hasAnnex(db: Database.Database, customerId: string): boolean {
  return prepared(db, 'SELECT 1 FROM annex WHERE customer_id = ?').get(customerId) !== undefined;
}
