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
import { sccModule } from '#shared/model/processing.ts';

export const agreementKind = z.enum(['dpa', 'scc', 'tia', 'sub-processor-agreement', 'nda', 'certificate', 'other']);
export type AgreementKind = z.infer<typeof agreementKind>;
export const agreementStatus = z.enum(['draft', 'sent', 'signed', 'ended']);

/** What a data processing agreement has to say: GDPR art. 28(3)(a) to (h) and 28(4). */
export const checklistPoints = ['3a', '3b', '3c', '3d', '3e', '3f', '3g', '3h', '4'] as const;
export const checklistPoint = z.enum(checklistPoints);
export type ChecklistPoint = z.infer<typeof checklistPoint>;

/** Where an agreement says it (page, clause), or that it does not. A point that nobody has looked for is not there. */
export const checklist = z.partialRecord(checklistPoint, z.strictObject({ stated: z.boolean(), where: shortText }));
export type Checklist = z.infer<typeof checklist>;

/** Kinds that have to say what art. 28 asks for. */
const checklistKinds: ReadonlySet<AgreementKind> = new Set(['dpa', 'scc', 'sub-processor-agreement']);

export const hasChecklist = ({ kind }: { readonly kind: AgreementKind }): boolean => checklistKinds.has(kind);

/** A data processing agreement (GDPR art. 28(3), 28(4)) or what belongs to one, with a sub-processor. */
export const agreement = z.strictObject({
  id: recordId,
  subProcessorId: recordId,
  kind: agreementKind,
  title: requiredText,
  version: shortText,
  parties: z.array(requiredText).max(50),
  signatories: z.array(requiredText).max(50),
  /** What nothing else tells; `standingOf` says how it stands by its dates and documents. */
  status: agreementStatus,
  signedOn: isoDate.nullable(),
  inForceFrom: isoDate.nullable(),
  /** Last day; of its first term where it renews itself. */
  expiresOn: isoDate.nullable(),
  renewsItself: z.boolean(),
  /** For how long it is renewed each time; null where it is not known. */
  renewalMonths: z.number().int().min(1).max(120).nullable(),
  noticePeriodMonths: z.number().int().min(0).max(120).nullable(),
  reviewOn: isoDate.nullable(),
  governingLaw: shortText,
  /** Of standard contractual clauses: the module of Decision (EU) 2021/914. */
  sccModule: sccModule.nullable(),
  /** Processings that the agreement covers; null means all of the sub-processor's. */
  processingIds: z.array(recordId).max(1000).nullable(),
  /** The version before this one. */
  supersedesId: recordId.nullable(),
  checklist,
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
