import { z } from 'zod';
import { localizedText } from '#shared/model/languages.ts';
import { countryCode, isoDate, longText, recordId, requiredText, shortText } from '#shared/model/primitives.ts';

/** `masked`: published under a public label instead of the name; any customer may ask and be told. */
export const disclosure = z.enum(['named', 'masked']);
export type Disclosure = z.infer<typeof disclosure>;

/** A legal entity that the organisation engages, directly or through another sub-processor (GDPR art. 28(2), 28(4)). */
export const subProcessor = z.strictObject({
  id: recordId,
  legalName: requiredText,
  tradeName: shortText,
  registrationNumber: shortText,
  address: longText,
  country: countryCode.nullable(),
  website: shortText,
  contactName: shortText,
  contactPosition: shortText,
  contactEmail: shortText,
  contactPhone: shortText,
  /** The sub-processor that engages this one; null when the organisation does. */
  engagedById: recordId.nullable(),
  disclosure,
  /** What the public reads instead of the name when masked. A processing may have a label of its own. */
  publicLabel: localizedText,
  formerNames: z.array(requiredText).max(50),
  notes: longText,
  lastReviewedOn: isoDate.nullable(),
  reviewIntervalMonths: z.number().int().min(1).max(120).nullable(),
});
export type SubProcessor = z.infer<typeof subProcessor>;
