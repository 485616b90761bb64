import { z } from 'zod';
import { agreement, agreementDocument } from '#shared/model/agreement.ts';
import { annexCopy } from '#shared/model/annex.ts';
import { ownProfile } from '#shared/model/annex-profile.ts';
import { changeNotice, noticeRecipient, plannedChange } from '#shared/model/change-notice.ts';
import { customer } from '#shared/model/customer.ts';
import { organisation, service } from '#shared/model/organisation.ts';
import { isoDate, isoInstant, recordId, sha256Hex } from '#shared/model/primitives.ts';
import { processing } from '#shared/model/processing.ts';
import { reveal } from '#shared/model/reveal.ts';
import { revisionAction } from '#shared/model/revision.ts';
import { savedView } from '#shared/model/saved-view.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { trustedAuthority } from '#shared/model/trusted-authority.ts';

/** What undo or redo would do; `subject` is the name of the first record that it concerns. */
const step = z.strictObject({ revision: z.number().int(), action: revisionAction, subject: z.string() }).nullable();

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

/** All records, current or as of a date. Processings are in the order of an annex's rows. */
export const registerRecords = z.strictObject({
  /** The revision that they are of. */
  revision: z.number().int().nonnegative(),
  /** The one record, so that a list has one shape for every table. */
  organisations: z.array(organisation),
  subProcessors: z.array(subProcessor),
  processings: z.array(processing),
  agreements: z.array(agreement),
  documents: z.array(attachedDocument),
  customers: z.array(customer),
  services: z.array(service),
  reveals: z.array(reveal),
  views: z.array(savedView),
  profiles: z.array(ownProfile),
  annexCopies: z.array(annexCopy),
  notices: z.array(changeNotice),
  plannedChanges: z.array(plannedChange),
  noticeRecipients: z.array(noticeRecipient),
  authorities: z.array(trustedAuthority),
  /** By sub-processor. */
  coverage: z.record(recordId, agreementCoverage),
  /** Fields whose value on that date has been erased (GDPR art. 17), as `recordId/field`. */
  erased: z.array(z.string()),
});
export type RegisterRecords = z.infer<typeof registerRecords>;

/** What has changed since an earlier revision: `records` has only what is new or different, `removed` the ids that went. */
export const recordsDelta = z.strictObject({ records: registerRecords, removed: z.array(recordId) });
export type RecordsDelta = z.infer<typeof recordsDelta>;
