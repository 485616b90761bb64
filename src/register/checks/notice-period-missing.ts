import { ofCustomer } from '#register/checks/customer-check.ts';

/** With a general authorisation the contract says how long before a change the customer is to be told; no law does. */
export const noticePeriodMissing = ofCustomer(({ customer }) =>
  customer.authorisation === 'general' && customer.noticePeriodDays === null
    ? { severity: 'warning', field: 'noticePeriodDays' }
    : null,
);
