import { z } from 'zod';
import { isoDate, isoInstant, recordId, requiredText, sha256Hex, shortText } from '#shared/model/primitives.ts';

/** A certificate of an authority whose word on who signed counts in this register. */
export const trustedAuthority = z.strictObject({
  id: recordId,
  /** The name in it, for people to read. */
  subject: requiredText,
  /** SHA-256 of the certificate's DER. */
  fingerprint: sha256Hex,
  validUntil: isoInstant,
  /** The certificate, base64 of its DER. */
  certificate: z.base64().min(1).max(100_000),
  trustedOn: isoDate,
  /** Why, in the words of whoever trusted it. */
  reason: shortText,
});
export type TrustedAuthority = z.infer<typeof trustedAuthority>;
