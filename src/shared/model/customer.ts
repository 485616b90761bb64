import { z } from 'zod';
import type { AnnexAudience } from '#shared/model/annex-content.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { countryCode, longText, recordId, requiredText, sha256Hex, shortText } from '#shared/model/primitives.ts';

/** GDPR art. 28(2): general written authorisation with a right to object, or specific authorisation of each one. */
export const authorisation = z.enum(['general', 'specific']);

/** A controller, or a processor, with whom the organisation has a contract. */
export const customer = z.strictObject({
  id: recordId,
  name: requiredText,
  registrationNumber: shortText,
  address: longText,
  country: countryCode.nullable(),
  contactName: shortText,
  contactEmail: shortText,
  /** Who stands for it in the Union (GDPR art. 27), name and contact: only of one that is not established there. */
  representative: shortText,
  dpoName: shortText,
  dpoEmail: shortText,
  dpoPhone: shortText,
  contractReference: shortText,
  serviceIds: z.array(recordId).max(500),
  language: contentLanguage,
  authorisation,
  /** Days, as the customer's contract says; the law sets none. */
  noticePeriodDays: z.number().int().min(0).max(3650).nullable(),
  disclosesMasked: z.boolean(),
  disclosureGround: shortText,
  disclosureDocumentSha256: sha256Hex.nullable(),
  notes: longText,
});
export type Customer = z.infer<typeof customer>;

/** What a customer reads as agreed with it: real names, or what the public reads. */
export const audienceFor = ({
  disclosesMasked,
}: Pick<Customer, 'disclosesMasked'>): Exclude<AnnexAudience, 'internal'> => (disclosesMasked ? 'customer' : 'public');
