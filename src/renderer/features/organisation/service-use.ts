import type { Service } from '#shared/model/organisation.ts';
import type { Processing } from '#shared/model/processing.ts';

export interface ServiceUse {
  /** Processings for the service that are planned or going on. */
  readonly processings: number;
  readonly customers: number;
}

interface Users {
  readonly processings: readonly { readonly serviceIds: readonly string[]; readonly state: Processing['state'] }[];
  readonly customers: readonly { readonly serviceIds: readonly string[] }[];
}

/** What a service is used by. Whatever names no service is about all of them, as in annexes. */
export function countsOf({ id }: Pick<Service, 'id'>, { processings, customers }: Users): ServiceUse {
  const isAbout = ({ serviceIds }: { serviceIds: readonly string[] }) =>
    serviceIds.length === 0 || serviceIds.includes(id);
  return {
    processings: processings.filter((one) => one.state !== 'ended' && isAbout(one)).length,
    customers: customers.filter(isAbout).length,
  };
}
