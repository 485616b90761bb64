import { z } from 'zod';
import { localizedText } from '#shared/model/languages.ts';
import { countryCode, isoDate, recordId, sha256Hex, shortText } from '#shared/model/primitives.ts';

/**
 * GDPR chapter V: how a transfer to a third country is allowed (art. 45, 46, 47, 49). `privacy-shield` has not been one
 * since 16 July 2020 (Court of Justice, C-311/18); old lists still name it.
 */
export const transferTool = z.enum(['none-needed', 'adequacy', 'dpf', 'scc', 'bcr', 'derogation', 'privacy-shield']);
export type TransferTool = z.infer<typeof transferTool>;
/** Modules of the Annex to Implementing Decision (EU) 2021/914. */
export const sccModule = z.enum(['one', 'two', 'three', 'four']);
export const processingState = z.enum(['planned', 'active', 'ended']);

/** What one sub-processor does. One row of an annex is one processing. */
export const processing = z.strictObject({
  id: recordId,
  subProcessorId: recordId,
  /** Order of the rows of an annex, ascending. */
  position: z.number().int().nonnegative(),
  purpose: localizedText,
  personalData: localizedText,
  dataSubjects: localizedText,
  description: localizedText,
  /** Delimitation of responsibilities where several sub-processors are authorised (Decision (EU) 2021/915 Annex IV). */
  responsibilities: localizedText,
  /** Overrides the sub-processor's public label for this processing. */
  publicLabel: localizedText,
  dataTags: z.array(shortText.min(1)).max(100),
  /** GDPR art. 9. */
  specialCategories: z.boolean(),
  /** GDPR art. 10. */
  criminalData: z.boolean(),
  /** Swedish Data Protection Act (2018:218) ch. 3 s. 10: extra worth protecting. */
  nationalIdNumber: z.boolean(),
  nationalIdNumberGround: shortText,
  storageCountries: z.array(countryCode).max(250),
  accessCountries: z.array(countryCode).max(250),
  /** Place in words, where a list of countries does not say it. */
  location: localizedText,
  transferTool: transferTool.nullable(),
  sccModule: sccModule.nullable(),
  transferDocumentSha256: sha256Hex.nullable(),
  retention: localizedText,
  measures: localizedText,
  serviceIds: z.array(recordId).max(500),
  state: processingState,
  startsOn: isoDate.nullable(),
  endedOn: isoDate.nullable(),
  /** How and when the sub-processor confirmed that it deleted the data. */
  deletionConfirmation: shortText,
});
export type Processing = z.infer<typeof processing>;
