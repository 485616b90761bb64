import type { PlannedChange } from '#shared/model/change-notice.ts';
import { insertNotice, recipientsOf } from '#register/notices/notices.ts';
import { insertChange } from '#register/notices/planned-changes.ts';
import { concernedCustomers, insertRecipient } from '#register/notices/recipients.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';

export interface Announcing {
  /** One that is there, or a new one of this title. */
  readonly notice: { readonly id: string } | { readonly title: string };
  readonly changes: readonly Pick<PlannedChange, 'kind' | 'processingId' | 'replacesId'>[];
}

/**
 * Adds changes to a notice, and those whom only they concern to its recipients: one revision, or nothing at all. Customers
 * who had been left out before stay so. Throws RegisterError as `insertChange` does.
 */
export function announce(register: Register, { notice, changes }: Announcing): Committed<{ id: string }> {
  return register.commit('title' in notice ? 'add-notice' : 'edit-notice', (tx) => {
    const id = 'title' in notice ? insertNotice(register, tx, notice) : tx.get('changeNotice', notice.id).id;
    const known = new Set([
      ...concernedCustomers(register, id).map((customer) => customer.id),
      ...recipientsOf(register, id).map(({ customerId }) => customerId),
    ]);
    for (const change of changes) insertChange(register, tx, { ...change, noticeId: id });
    for (const customer of concernedCustomers(register, id))
      if (!known.has(customer.id)) insertRecipient(register, tx, id, customer);
    return { id };
  });
}
