import { ofSubProcessor } from '#register/checks/check.ts';

/** Once for a sub-processor, whatever of its contact is missing; a position alone is not worth a finding. */
export const contactMissing = ofSubProcessor(({ subProcessor: { contactName, contactEmail, contactPhone } }) => {
  const hasPerson = contactName !== '';
  const hasDetails = contactEmail !== '' || contactPhone !== '';
  if (hasPerson && hasDetails) return null;
  const missing = hasDetails ? 'person' : hasPerson ? 'details' : 'both';
  return { severity: 'warning', field: hasPerson ? 'contactEmail' : 'contactName', values: { missing } };
});
