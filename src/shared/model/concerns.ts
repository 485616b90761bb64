import type { Customer } from '#shared/model/customer.ts';
import type { Processing } from '#shared/model/processing.ts';

/** Whether a customer uses a service that a processing is for. An empty list of services means all of them. */
export function concerns(
  { serviceIds }: Pick<Processing, 'serviceIds'>,
  customer: Pick<Customer, 'serviceIds'>,
): boolean {
  return (
    customer.serviceIds.length === 0 ||
    serviceIds.length === 0 ||
    serviceIds.some((id) => customer.serviceIds.includes(id))
  );
}
