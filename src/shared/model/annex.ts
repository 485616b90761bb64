import { z } from 'zod';
import { annexAudience, annexContent, annexProfile } from '#shared/model/annex-content.ts';
import { contentLanguage } from '#shared/model/languages.ts';
import { isoDate, isoInstant, recordId, requiredText, sha256Hex, shortText } from '#shared/model/primitives.ts';

/** An issued, numbered, frozen export for one customer or the public: its content and its bytes. */
export const annex = z.strictObject({
  id: recordId,
  number: requiredText,
  customerId: recordId.nullable(),
  profile: annexProfile,
  language: contentLanguage,
  audience: annexAudience,
  asOf: isoDate,
  issuedAt: isoInstant,
  /** Name in the signing certificate; empty when not signed. */
  signedBy: shortText,
  content: annexContent,
  mediaType: shortText,
  /** The issued file, kept as a document of the register. */
  sha256: sha256Hex,
  supersedesId: recordId.nullable(),
});
export type Annex = z.infer<typeof annex>;
