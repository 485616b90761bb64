import { z } from 'zod';
import { annexContent } from '#shared/model/annex-content.ts';
import { isoInstant } from '#shared/model/primitives.ts';

/** Why a signature does not prove what it seems to; texts are `signature.problem.CODE`. */
export const signatureProblem = z.enum([
  'CONTENT_CHANGED',
  'SIGNATURE_WRONG',
  'SIGNER_MISMATCH',
  'SIGNATURE_UNREADABLE',
  'RANGE_INVALID',
  'CHANGED_AFTER',
  'FORM_CHANGED_AFTER',
  'NOT_IN_FORM',
  'CHANGE_FORBIDDEN',
  'CERTIFICATE_NOT_VALID_AT_TIME',
  'CHAIN_BROKEN',
  'TIMESTAMP_INVALID',
  'WEAK_ALGORITHM',
]);
export type SignatureProblem = z.infer<typeof signatureProblem>;

/** Problems that a reader should know of but that leave the signature valid. */
export const mildProblems: readonly SignatureProblem[] = ['WEAK_ALGORITHM'];

/**
 * What came into the file after the signature, the gravest first of what is found; validation data (ETSI EN 319 142-1,
 * DSS) counts as nothing. `properties`: what no page shows. `unreadable`: what cannot be compared.
 */
export const changeAfter = z.enum([
  'none',
  'signature',
  'form',
  'annotation',
  'properties',
  'content',
  'pages',
  'unreadable',
]);
export type ChangeAfter = z.infer<typeof changeAfter>;

/**
 * What the signer let others change afterwards, where the signature certifies the document (ISO 32000-1, 12.8.2.2):
 * nothing, filling in and signing, or annotations as well.
 */
export const permittedChanges = z.enum(['unspecified', 'nothing', 'form', 'annotation']);
export type PermittedChanges = z.infer<typeof permittedChanges>;

/** `trusted`: leads to a certificate that the caller trusts. `unverified`: nobody here vouches for the name. */
export const chainState = z.enum(['trusted', 'unverified', 'broken']);
export type ChainState = z.infer<typeof chainState>;

/** Certificates of the file from the one that signed up, each issued by the next; base64 of their DER. */
const certificatePath = z.array(z.string());

export const signatureFacts = z.strictObject({
  /** Full name of the signature field; empty when the signature is in no field. */
  field: z.string(),
  signer: z.strictObject({ name: z.string(), organisation: z.string(), email: z.string() }).nullable(),
  issuer: z.string(),
  /** Nobody but the signer's own organisation vouches for the name. */
  selfIssued: z.boolean(),
  /** What the signer's computer said; a timestamp authority's time is `timestamp`. */
  claimedTime: isoInstant.nullable(),
  /** `valid`: it stamps this very signature; `chain`: who vouches for the authority that says so. */
  timestamp: z
    .strictObject({
      time: isoInstant,
      authority: z.string(),
      valid: z.boolean(),
      chain: chainState,
      path: certificatePath,
    })
    .nullable(),
  reason: z.string(),
  /** The signed bytes are as they were when the certificate's key signed them. */
  intact: z.boolean(),
  coversWholeDocument: z.boolean(),
  changedAfter: changeAfter,
  permits: permittedChanges,
  certificate: z.strictObject({ validFrom: isoInstant, validTo: isoInstant, validAtTime: z.boolean() }).nullable(),
  chain: chainState,
  path: certificatePath,
  problems: z.array(signatureProblem),
});
export type SignatureFacts = z.infer<typeof signatureFacts>;

/** What the signatures of a PDF prove. Revocation and trust lists need the network and are not looked at. */
export const signatureReport = z.strictObject({
  /** `valid`: every signature is intact, and nothing but validation data came after the last one. */
  verdict: z.enum(['valid', 'invalid', 'unsigned']),
  signatures: z.array(signatureFacts),
  /** Fields that are there to be signed and that nobody has signed. */
  emptyFields: z.number().int().min(0),
  /** Texts in the file, such as reasons, cannot be read without its password; the signatures can. */
  encrypted: z.boolean(),
  /** It opens with a password only: where no signature is found, whether there is one was not examined. */
  locked: z.boolean(),
  /** Names of the attached files. */
  attachments: z.array(z.string()),
  /** The attached content when the file is an annex made by Bilaga. */
  annex: annexContent.nullable(),
});
export type SignatureReport = z.infer<typeof signatureReport>;

/** What is said of a file. One that opens with a password only, and in which no signature was found, was not examined. */
export function verdictSaid({ verdict, locked }: SignatureReport): SignatureReport['verdict'] | 'locked' {
  return verdict === 'unsigned' && locked ? 'locked' : verdict;
}
