import { z } from 'zod';
import { localizedText } from '#shared/model/languages.ts';
import { recordId, requiredText } from '#shared/model/primitives.ts';

/**
 * Kinds of annex. `annex-iii` and `annex-iv` are those of Implementing Decisions (EU) 2021/914 and 2021/915; `branch` is
 * the form of the Swedish public sector; `art-30-2` the record of processing of a processor (GDPR art. 30(2)); `full` is
 * for internal use.
 */
export const annexProfile = z.enum(['list', 'annex-iii', 'annex-iv', 'branch', 'art-30-2', 'full']);
export type AnnexProfile = z.infer<typeof annexProfile>;

/** What a column of an annex may say of one processing. */
export const columnContent = z.enum([
  'number',
  'name',
  'name-and-number',
  'registration-number',
  'public-label',
  'address',
  'country',
  'contact',
  'engaged-by',
  'services',
  'customers',
  'purpose',
  'personal-data',
  'data-subjects',
  'description',
  'processing',
  'responsibilities',
  'place',
  'access',
  'transfer',
  'retention',
  'measures',
  'agreement',
  'since',
]);
export type ColumnContent = z.infer<typeof columnContent>;

/** Tables after the main one. */
export const sectionContent = z.enum(['former', 'changes', 'controllers', 'services']);
export type SectionContent = z.infer<typeof sectionContent>;

/** A profile that the user made from one of ours: other columns, order, labels, title or introduction. */
export const ownProfile = z.strictObject({
  id: recordId,
  name: requiredText,
  /** The profile that it was copied from; its rules (audiences, sections) hold. */
  base: annexProfile,
  /** Absent in a language: that of the base. */
  title: localizedText,
  introduction: localizedText,
  /** In order; a label that is absent in a language is that of the base, or the content's own. */
  columns: z
    .array(z.strictObject({ content: columnContent, label: localizedText }))
    .min(1)
    .max(12),
});
export type OwnProfile = z.infer<typeof ownProfile>;
