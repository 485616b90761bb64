import { z } from 'zod';
import { annexAudience, annexContent } from '#shared/model/annex-content.ts';
import { annexProfile } from '#shared/model/annex-profile.ts';
import { claimId } from '#shared/model/claim.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import {
  isoDate,
  isoInstant,
  longText,
  recordId,
  requiredText,
  sha256Hex,
  shortText,
} from '#shared/model/primitives.ts';

/** An issued, numbered, frozen export for one customer or the public: its content and its bytes. */
export const annex = z.strictObject({
  id: recordId,
  number: requiredText,
  customerId: recordId.nullable(),
  profile: annexProfile,
  ownProfileId: recordId.nullable(),
  language: contentLanguage,
  secondLanguage: contentLanguage.nullable(),
  audience: annexAudience,
  asOf: isoDate,
  issuedAt: isoInstant,
  /** Name in the signing certificate; empty when not signed. */
  signedBy: shortText,
  content: annexContent,
  /** The processing of each row, in order. Not in the content: it would tell who a masked row of another annex is. */
  rowIds: z.array(recordId),
  /** The sentences that it makes. */
  claims: z.array(claimId),
  mediaType: shortText,
  /** The issued file, kept as a document of the register. */
  sha256: sha256Hex,
  supersedesId: recordId.nullable(),
});
export type Annex = z.infer<typeof annex>;

/**
 * What a file that came back is to the annex that was issued: the same bytes, perhaps with a document timestamp after them;
 * these with more signatures appended, which all hold, and nothing else; or a paper that has been scanned or otherwise made anew, which nothing can be compared with.
 */
export const annexCopyOutcome = z.enum(['same', 'countersigned', 'scanned']);

/** A copy of an issued annex that came back from the customer. */
export const annexCopy = z.strictObject({
  id: recordId,
  annexId: recordId,
  sha256: sha256Hex,
  /** File name. */
  name: requiredText,
  outcome: annexCopyOutcome,
  /** Who signed after the organisation, by the names in their certificates. */
  signedBy: z.array(shortText).max(100),
  receivedOn: isoDate,
  notes: longText,
});
export type AnnexCopy = z.infer<typeof annexCopy>;
