import type { z } from 'zod';
import { agreement, agreementDocument } from '#shared/model/agreement.ts';
import { annex, annexCopy } from '#shared/model/annex.ts';
import { ownProfile } from '#shared/model/annex-profile.ts';
import { changeNotice, noticeRecipient, plannedChange } from '#shared/model/change-notice.ts';
import { customer } from '#shared/model/customer.ts';
import { setAside } from '#shared/model/finding.ts';
import { organisation, service } from '#shared/model/organisation.ts';
import { processing } from '#shared/model/processing.ts';
import { reveal } from '#shared/model/reveal.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { savedView } from '#shared/model/saved-view.ts';
import { subProcessor } from '#shared/model/sub-processor.ts';
import { trustedAuthority } from '#shared/model/trusted-authority.ts';

/** The model of every kind of record that has a history. */
export const recordSchemas = {
  organisation,
  service,
  subProcessor,
  processing,
  agreement,
  agreementDocument,
  customer,
  annex,
  reveal,
  setAside,
  savedView,
  trustedAuthority,
  ownProfile,
  annexCopy,
  changeNotice,
  plannedChange,
  noticeRecipient,
} as const satisfies Record<RecordTable, z.ZodObject>;
