import { z } from 'zod';
import { contentLanguage } from '#shared/model/languages.ts';
import { annexProfile } from '#shared/model/annex-profile.ts';
import { isoDate, isoInstant, sha256Hex } from '#shared/model/primitives.ts';

/**
 * `public`: masked sub-processors by their public label. `customer`: real identity, and each name told is logged.
 * `internal`: real identity, for the organisation itself and the supervisory authority.
 */
export const annexAudience = z.enum(['public', 'customer', 'internal']);
export type AnnexAudience = z.infer<typeof annexAudience>;

const party = z.strictObject({
  name: z.string(),
  registrationNumber: z.string(),
  address: z.string(),
});

/** A text in the annex's language, or one in another, such as the second of a bilingual annex. */
const annexParagraph = z.union([z.string(), z.strictObject({ language: contentLanguage, text: z.string() })]);
export type AnnexParagraph = z.infer<typeof annexParagraph>;

export const paragraphText = (paragraph: AnnexParagraph): string =>
  typeof paragraph === 'string' ? paragraph : paragraph.text;

const columns = z.array(z.strictObject({ key: z.string(), label: z.string() })).min(1);
const rows = z.array(z.record(z.string(), z.string()));

/** A table after the main one, such as the former sub-processors. */
const annexSection = z.strictObject({ key: z.string(), heading: z.string(), columns, rows });
export type AnnexSection = z.infer<typeof annexSection>;

/**
 * What an annex says, without any layout. Every output format is made from it, and it is attached to the PDF as
 * `annex.json`. Texts are final: composed in the annex's language and for its audience.
 */
export const annexContent = z.strictObject({
  format: z.literal('bilaga-annex'),
  /** 2 since sections, a second language, own profiles and what is superseded; those of 1 have none of them. */
  formatVersion: z.union([z.literal(1), z.literal(2)]),
  /** Number under which the annex was issued; null in a preview. */
  number: z.string().nullable(),
  profile: annexProfile,
  /** Name of the user's own profile; empty where the profile is one of ours. */
  ownProfile: z.string().default(''),
  language: contentLanguage,
  /** Of a bilingual annex: that of the columns, and of the paragraphs, that stand beside or after the first. */
  secondLanguage: contentLanguage.nullable().default(null),
  audience: annexAudience,
  asOf: isoDate,
  composedAt: isoInstant,
  /** The annex whose place this one takes. */
  supersedes: z.strictObject({ number: z.string(), issuedAt: isoInstant }).nullable().default(null),
  /** The register's latest revision of what the annex says, and its hash. */
  revision: z.strictObject({ number: z.number().int().nonnegative(), hash: sha256Hex }),
  organisation: party,
  customer: party.extend({ contractReference: z.string() }).nullable(),
  title: z.string(),
  /** Paragraphs before the table. */
  introduction: z.array(annexParagraph),
  /** Keys of a second language's columns end with `.` and the language. */
  columns,
  /** One row per processing; a text per column key, `\n` between paragraphs. */
  rows,
  sections: z.array(annexSection).default([]),
  /** Paragraphs after the table, such as the sentence on unnamed sub-processors. */
  notes: z.array(annexParagraph),
});
export type AnnexContent = z.infer<typeof annexContent>;
