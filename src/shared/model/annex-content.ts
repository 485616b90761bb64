import { z } from 'zod';
import { contentLanguage } from '#shared/model/languages.ts';
import { isoDate, isoInstant, sha256Hex } from '#shared/model/primitives.ts';

export const annexProfile = z.enum(['list', 'annex-iv']);
export type AnnexProfile = z.infer<typeof annexProfile>;

/** `public`: masked sub-processors by their public label. `customer`: real identity. */
export const annexAudience = z.enum(['public', 'customer']);
export type AnnexAudience = z.infer<typeof annexAudience>;

const party = z.strictObject({
  name: z.string(),
  registrationNumber: z.string(),
  address: z.string(),
});

/**
 * What an annex says, without any layout. Every output format is made from it, and it is attached to the PDF as
 * `annex.json`. Texts are final: composed in the annex's language and for its audience.
 */
export const annexContent = z.strictObject({
  format: z.literal('bilaga-annex'),
  formatVersion: z.literal(1),
  /** Number under which the annex was issued; null in a preview. */
  number: z.string().nullable(),
  profile: annexProfile,
  language: contentLanguage,
  audience: annexAudience,
  asOf: isoDate,
  composedAt: isoInstant,
  /** The register's latest revision when the annex was composed, and its hash. */
  revision: z.strictObject({ number: z.number().int().nonnegative(), hash: sha256Hex }),
  organisation: party,
  customer: party.extend({ contractReference: z.string() }).nullable(),
  title: z.string(),
  /** Paragraphs before the table. */
  introduction: z.array(z.string()),
  columns: z.array(z.strictObject({ key: z.string(), label: z.string() })).min(1),
  /** One row per processing; a text per column key, `\n` between paragraphs. */
  rows: z.array(z.record(z.string(), z.string())),
  /** Paragraphs after the table, such as the sentence on unnamed sub-processors. */
  notes: z.array(z.string()),
});
export type AnnexContent = z.infer<typeof annexContent>;
