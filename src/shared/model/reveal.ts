import { z } from 'zod';
import { isoDate, longText, recordId, requiredText, shortText } from '#shared/model/primitives.ts';

/** How a masked name was told. */
export const revealMeans = z.enum(['annex', 'mail', 'letter', 'phone', 'meeting', 'other']);
export type RevealMeans = z.infer<typeof revealMeans>;

/**
 * One time when somebody outside was told which company stands behind a public label (GDPR art. 28(2); EDPB Opinion
 * 22/2024: the controller must be able to learn every sub-processor's identity). It stays what it was when the records
 * that it names are edited or removed, so it holds their names as told then and no references.
 */
export const reveal = z.strictObject({
  id: recordId,
  subProcessorId: recordId,
  /** Null: somebody who is not a customer of the register. */
  customerId: recordId.nullable(),
  /** Who was told: the customer's name then, or whom it was. */
  recipient: requiredText,
  /** The name that was told. */
  nameTold: requiredText,
  /** The public label that it stood behind, in the language of the telling; empty where there was none. */
  publicLabel: shortText,
  toldOn: isoDate,
  means: revealMeans,
  ground: shortText,
  /** The annex by which it was told. */
  annexId: recordId.nullable(),
  notes: longText,
});
export type Reveal = z.infer<typeof reveal>;
