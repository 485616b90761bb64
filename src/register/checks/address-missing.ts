import { ofSubProcessor } from '#register/checks/check.ts';

export const addressMissing = ofSubProcessor(({ subProcessor }) =>
  subProcessor.address.trim() === '' ? { severity: 'warning', field: 'address' } : null,
);
