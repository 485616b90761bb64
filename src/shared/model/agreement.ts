import { z } from 'zod';
import {
  isoDate,
  isoInstant,
  longText,
  recordId,
  requiredText,
  sha256Hex,
  shortText,
} from '#shared/model/primitives.ts';

export const agreementKind = z.enum(['dpa', 'scc', 'tia', 'sub-processor-agreement', 'nda', 'certificate', 'other']);
export type AgreementKind = z.infer<typeof agreementKind>;
export const agreementStatus = z.enum(['draft', 'sent', 'signed', 'ended']);

/** A data processing agreement (GDPR art. 28(3), 28(4)) or what belongs to one, with a sub-processor. */
export const agreement = z.strictObject({
  id: recordId,
  subProcessorId: recordId,
  kind: agreementKind,
  title: requiredText,
  version: shortText,
  parties: z.array(requiredText).max(50),
  signatories: z.array(requiredText).max(50),
  status: agreementStatus,
  signedOn: isoDate.nullable(),
  inForceFrom: isoDate.nullable(),
  expiresOn: isoDate.nullable(),
  renewsItself: z.boolean(),
  noticePeriodMonths: z.number().int().min(0).max(120).nullable(),
  reviewOn: isoDate.nullable(),
  governingLaw: shortText,
  /** Processings that the agreement covers; null means all of the sub-processor's. */
  processingIds: z.array(recordId).max(1000).nullable(),
  supersedesId: recordId.nullable(),
  notes: longText,
});
export type Agreement = z.infer<typeof agreement>;

export const documentRole = z.enum(['signed-copy', 'draft', 'appendix', 'transfer-assessment', 'certificate']);

/** That a stored document belongs to an agreement, and under which name. */
export const agreementDocument = z.strictObject({
  id: recordId,
  agreementId: recordId,
  sha256: sha256Hex,
  name: requiredText,
  role: documentRole,
  addedAt: isoInstant,
});
export type AgreementDocument = z.infer<typeof agreementDocument>;

/** A stored file: content-addressed, immutable. `size` in bytes. */
export const storedDocument = z.strictObject({
  sha256: sha256Hex,
  size: z.number().int().nonnegative(),
  mediaType: shortText,
  storedAt: isoInstant,
});
export type StoredDocument = z.infer<typeof storedDocument>;
