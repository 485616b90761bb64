import { z } from 'zod';
import { severity } from '#shared/model/finding.ts';
import { countryCode, recordId, requiredText, shortText } from '#shared/model/primitives.ts';
import { disclosure } from '#shared/model/sub-processor.ts';
import { processingState } from '#shared/model/processing.ts';

/** What of the register is shown. Kinds combine by and, the values of one kind by or; an empty list asks for nothing. */
export const registerFilter = z.strictObject({
  text: shortText,
  disclosures: z.array(disclosure).max(2),
  states: z.array(processingState).max(3),
  /** Of storage or access. */
  countries: z.array(countryCode).max(250),
  /** Only processings outside the European Economic Area. */
  thirdCountry: z.boolean(),
  serviceIds: z.array(recordId).max(500),
  tags: z.array(shortText.min(1)).max(100),
  agreements: z.array(z.enum(['valid', 'expiring', 'expired', 'missing'])).max(4),
  /** Only rows with a finding that severe. */
  severities: z.array(severity).max(3),
});
export type RegisterFilter = z.infer<typeof registerFilter>;

/** A filter that asks for nothing. */
export const noFilter: RegisterFilter = {
  text: '',
  disclosures: [],
  states: [],
  countries: [],
  thirdCountry: false,
  serviceIds: [],
  tags: [],
  agreements: [],
  severities: [],
};

export const registerGrouping = z.enum(['none', 'subProcessor', 'country', 'service']);
export type RegisterGrouping = z.infer<typeof registerGrouping>;

/** A filter and a grouping under a name, kept in the register. */
export const savedView = z.strictObject({
  id: recordId,
  name: requiredText,
  filter: registerFilter,
  groupBy: registerGrouping,
});
export type SavedView = z.infer<typeof savedView>;
