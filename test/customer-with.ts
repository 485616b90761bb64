import type { Customer } from '#shared/model/customer.ts';
import { blankRecord, recordModels } from '#register/store/records.ts';

/** A municipality that reads Swedish, uses all services and has given a general authorisation. */
export const customerWith = (given: Partial<Customer> = {}): Customer => ({
  ...recordModels.customer.parse({
    ...blankRecord('customer'),
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Lindome kommun',
    language: 'sv',
    authorisation: 'general',
  }),
  ...given,
});
