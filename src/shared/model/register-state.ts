import { z } from 'zod';
import { agreement, agreementDocument } from '#shared/model/agreement.ts';
import { customer } from '#shared/model/customer.ts';
import { organisation, service } from '#shared/model/organisation.ts';
import { isoDate, isoInstant, recordId, sha256Hex } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';
import { revisionAction } from '#shared/model/revision.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';

const step = z.strictObject({ revision: z.number().int(), action: revisionAction }).nullable();

/** The open register as the window's frame shows it. */
export const registerState = z.strictObject({
  fileName: z.string(),
  organisation,
  revision: z.strictObject({ number: z.number().int(), hash: sha256Hex, at: isoInstant }),
  undo: step,
  redo: step,
});
export type RegisterState = z.infer<typeof registerState>;

/** Whether a sub-processor has a data processing agreement today (GDPR art. 28(3), 28(4)), and until when. */
export const agreementCoverage = z.strictObject({
  state: z.enum(['valid', 'expired', 'missing']),
  until: isoDate.nullable(),
});
export type AgreementCoverage = z.infer<typeof agreementCoverage>;

export const attachedDocument = agreementDocument.extend({ size: z.number().int(), mediaType: z.string() });
export type AttachedDocument = z.infer<typeof attachedDocument>;

/** All current records. Processings are in the order of an annex's rows. */
export const registerRecords = z.strictObject({
  subProcessors: z.array(subProcessor),
  processings: z.array(processing),
  agreements: z.array(agreement),
  documents: z.array(attachedDocument),
  customers: z.array(customer),
  services: z.array(service),
  coverage: z.record(recordId, agreementCoverage),
});
export type RegisterRecords = z.infer<typeof registerRecords>;
