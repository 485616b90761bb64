import { useMemo } from 'react';
import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { NoticeParts } from '#renderer/features/notices/notice-data.ts';

/** The customers who are told by the notice: what it says is written in their languages. */
export function useReaders({ recipients }: NoticeParts, { customers }: RegisterRecords): readonly Customer[] {
  return useMemo(() => {
    const ids = new Set(recipients.map(({ customerId }) => customerId));
    return customers.filter(({ id }) => ids.has(id));
  }, [recipients, customers]);
}
