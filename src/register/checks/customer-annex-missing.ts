import { ofCustomer } from '#register/checks/customer-check.ts';

export const customerAnnexMissing = ofCustomer(({ annexes }) =>
  annexes.length === 0 ? { severity: 'notice', field: '' } : null,
);
