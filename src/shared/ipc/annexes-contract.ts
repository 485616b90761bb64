import { z } from 'zod';
import { annexAudience, annexContent } from '#shared/model/annex-content.ts';
import { annexProfile, columnContent, ownProfile } from '#shared/model/annex-profile.ts';
import { annex } from '#shared/model/annex.ts';
import { claimId, claimProof } from '#shared/model/claim.ts';
import { contentLanguage, localizedText } from '#shared/model/languages.ts';
import { recordId, requiredText, sha256Hex } from '#shared/model/primitives.ts';
import { asOf } from '#shared/model/record-history.ts';
import { identityFile } from '#shared/ipc/identity-contract.ts';
import { added, byId, command, committed, fileRef, nothing, patchOf, query, type Route } from '#shared/ipc/route.ts';

export const annexChoice = z.strictObject({
  profile: annexProfile,
  /** The user's own profile instead; `profile` is its base then. */
  ownProfileId: recordId.nullable().default(null),
  language: contentLanguage,
  /** Of a bilingual annex. */
  secondLanguage: contentLanguage.nullable().default(null),
  audience: annexAudience,
  customerId: recordId.nullable(),
  /** The register as it was then; null: now. */
  asOf: asOf.nullable().default(null),
  /** Sentences that it makes; CLAIM_NOT_PROVEN is the answer where the register does not prove one. */
  claims: z.array(claimId).max(20).default([]),
  /** The annex whose place it takes. */
  supersedesId: recordId.nullable().default(null),
  /** With a table of the changes since that one. */
  withChanges: z.boolean().default(false),
});
export type AnnexChoice = z.infer<typeof annexChoice>;

/** A text that is not written in a language of the annex. */
const missingText = z.strictObject({
  table: z.enum(['subProcessor', 'processing']),
  recordId,
  field: z.string(),
  language: contentLanguage,
});

/** `rowIds`: the processing of each row. */
export const annexPreview = z.strictObject({
  content: annexContent,
  pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  missing: z.array(missingText),
  rowIds: z.array(recordId),
});

/** Annexes as lists show them, without their contents. */
export const issuedAnnex = annex.omit({ content: true, rowIds: true }).extend({ size: z.number().int() });
export type IssuedAnnex = z.infer<typeof issuedAnnex>;

const columnOfOurs = z.strictObject({ content: columnContent, label: localizedText });

/** Our profiles with their words in every language, and all that a column may say. */
const profilesOfOurs = z.strictObject({
  profiles: z.array(
    z.strictObject({
      name: annexProfile,
      /** Whom annexes of it may be for. */
      audiences: z.array(annexAudience),
      title: localizedText,
      introduction: localizedText,
      columns: z.array(columnOfOurs),
    }),
  ),
  /** `isInternal`: only where nobody outside reads it. */
  contents: z.array(columnOfOurs.extend({ isInternal: z.boolean() })),
});
export type ProfilesOfOurs = z.infer<typeof profilesOfOurs>;

export const annexesContract = {
  'annexes.list': query(nothing, z.array(issuedAnnex)),
  'annexes.preview': query(annexChoice, annexPreview),
  /** Whether an annex of this choice could make each of the claims that there are. */
  'annexes.claims': query(annexChoice.pick({ audience: true, customerId: true }), z.array(claimProof)),
  /** The ending of `out` says the format: .pdf .docx .html .md .xlsx .csv .json. Only a PDF can be signed. */
  'annexes.issue': command(
    annexChoice.extend({
      out: fileRef,
      identity: identityFile.nullable(),
      /** Name of a customer that is added by the same revision; `customerId` is null then. */
      newCustomer: requiredText.optional(),
    }),
    committed.extend({
      number: z.string(),
      sha256: sha256Hex,
      size: z.number().int(),
      signedBy: z.string(),
      missing: z.array(missingText),
    }),
  ),
  /** Writes what an annex would say, unsigned, without a number and without keeping it. Formats as for `annexes.issue`. */
  'annexes.export': command(
    annexChoice.extend({ out: fileRef }),
    z.strictObject({ size: z.number().int(), sha256: sha256Hex, missing: z.array(missingText) }),
  ),
  'profiles.ours': query(nothing, profilesOfOurs),
  /** A copy of one of our profiles, to be changed. */
  'profiles.add': command(z.strictObject({ name: requiredText, base: annexProfile }), added),
  'profiles.update': command(patchOf(ownProfile.omit({ id: true, base: true })), committed),
  'profiles.remove': command(byId, committed),
} as const satisfies Record<string, Route>;
