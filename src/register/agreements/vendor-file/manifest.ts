import { z } from 'zod';
import { agreementKind, checklistPoint, documentRole } from '#shared/model/agreement.ts';
import { calendarFace } from '#shared/model/due.ts';
import { windowLanguage } from '#shared/model/languages.ts';
import { isoDate, isoInstant, sha256Hex } from '#shared/model/primitives.ts';
import { processingState } from '#shared/model/processing.ts';

const size = z.number().int().nonnegative();

const fileDocument = z.strictObject({
  /** From the file's root, with `/`. */
  path: z.string(),
  name: z.string(),
  role: documentRole,
  mediaType: z.string(),
  /** Bytes. */
  size,
  sha256: sha256Hex,
  /** What its digital signatures come to; null where it is no PDF or has not been read. */
  signature: z.enum(['valid', 'invalid', 'unsigned']).nullable(),
  /** Authorities that the register trusts vouch for all who signed. */
  trusted: z.boolean(),
});

const fileAgreement = z.strictObject({
  /** Of its documents; it is there only if there are any. */
  folder: z.string(),
  kind: agreementKind,
  title: z.string(),
  version: z.string(),
  standing: z.strictObject({
    state: z.enum(['draft', 'sent', 'future', 'valid', 'expiring', 'expired', 'ended', 'superseded']),
    until: isoDate.nullable(),
    /** Codes of the reasons; `text` says them in words. */
    reasons: z.array(z.string()),
    text: z.string(),
  }),
  signedOn: isoDate.nullable(),
  inForceFrom: isoDate.nullable(),
  expiresOn: isoDate.nullable(),
  parties: z.array(z.string()),
  signatories: z.array(z.string()),
  /** Folder of the version before it. */
  supersedes: z.string().nullable(),
  /** GDPR art. 28(3)(a) to (h) and 28(4); `stated` is null where nobody has looked. */
  checklist: z.array(z.strictObject({ point: checklistPoint, stated: z.boolean().nullable(), where: z.string() })),
  documents: z.array(fileDocument),
});
export type FileAgreement = z.infer<typeof fileAgreement>;
export type FileDocument = z.infer<typeof fileDocument>;

/** What a sub-processor's file says; docs/vendor-file.md describes it. The cover sheet is made of it. */
export const vendorFileContent = z.strictObject({
  format: z.literal('bilaga-vendor-file'),
  formatVersion: z.literal(1),
  face: calendarFace,
  language: windowLanguage,
  asOf: isoDate,
  exportedAt: isoInstant,
  /** Of the register. */
  revision: z.strictObject({ number: z.number().int(), hash: z.string() }),
  organisation: z.strictObject({ name: z.string(), registrationNumber: z.string(), address: z.string() }),
  subProcessor: z.strictObject({
    name: z.string(),
    /** Whether `name` is its public label, and who it is is not said. */
    masked: z.boolean(),
    registrationNumber: z.string(),
    address: z.string(),
    contact: z.string(),
  }),
  processings: z.array(
    z.strictObject({ purpose: z.string(), personalData: z.string(), place: z.string(), state: processingState }),
  ),
  agreements: z.array(fileAgreement),
});
export type VendorFileContent = z.infer<typeof vendorFileContent>;

/** `manifest.json`. */
export const vendorFileManifest = vendorFileContent.extend({
  coverSheet: z.strictObject({ path: z.string(), size, sha256: sha256Hex }),
});
export type VendorFileManifest = z.infer<typeof vendorFileManifest>;
