import { z } from 'zod';
import { contentLanguage } from '#shared/model/languages.ts';
import { countryCode, longText, recordId, requiredText } from '#shared/model/primitives.ts';

/** Most rows that one list may bring in; a longer list is refused. */
export const maxImportRows = 10_000;

/** What a column of a list can say about one processing. The first three make an annex of the profile `list`. */
export const importFields = [
  'name',
  'purpose',
  'personalData',
  'service',
  'dataSubjects',
  'country',
  'transferTool',
  'retention',
  'measures',
  'registrationNumber',
  'address',
  'contact',
  'website',
  'publicLabel',
  'location',
  'description',
  'responsibilities',
] as const;
export const importField = z.enum(importFields);
export type ImportField = z.infer<typeof importField>;

/** How the list was laid out. */
export const importShape = z.enum([
  'blocks',
  'labelled',
  'lines',
  'delimited',
  'markdown',
  'html-table',
  'workbook',
  'document-table',
  'annex',
]);
export type ImportShape = z.infer<typeof importShape>;

/** Why a part of the source is not a row. Texts: `importing.skipped.*`. */
export const skipReason = z.enum([
  'before-list',
  'after-list',
  'header',
  'title',
  'blank',
  'incomplete',
  'not-a-row',
  'name-too-long',
]);
export type SkipReason = z.infer<typeof skipReason>;

/** What the user should look at in a row. Texts: `importing.warning.*`. */
export const importWarning = z.enum([
  'missing-purpose',
  'missing-personal-data',
  'duplicate-row',
  'name-from-above',
  'joined-blocks',
  'blank-line-missing',
  'joined-lines',
  'uncertain-cells',
  'extra-cells',
  'unbalanced-quotes',
  'country-not-recognised',
  'several-matches',
  'legal-form-differs',
]);
export type ImportWarning = z.infer<typeof importWarning>;

/** What decided whether a name is a company or a category. Texts: `importing.kind.*`. */
export const kindReason = z.enum([
  'legal-form',
  'domain',
  'known',
  'brand',
  'generic-words',
  'generic-head',
  'on-request',
  'public-label',
]);
export type KindReason = z.infer<typeof kindReason>;

/** A legal entity, or a public label that stands for one that is not named ("IT operations"). */
export const importKind = z.enum(['company', 'category']);
export type ImportKind = z.infer<typeof importKind>;

/** 1-based, inclusive lines of the source text. */
export const lineRange = z.strictObject({ from: z.number().int().positive(), to: z.number().int().positive() });
export type LineRange = z.infer<typeof lineRange>;

const extraFields = {
  service: longText.optional(),
  dataSubjects: longText.optional(),
  /** As written in the list; `countries` has the codes when the text is nothing but known countries. */
  country: longText.optional(),
  countries: z.array(countryCode).max(250).optional(),
  transferTool: longText.optional(),
  retention: longText.optional(),
  measures: longText.optional(),
  registrationNumber: longText.optional(),
  address: longText.optional(),
  contact: longText.optional(),
  website: longText.optional(),
  /** What the public reads instead of the name. */
  publicLabel: longText.optional(),
  location: longText.optional(),
  description: longText.optional(),
  responsibilities: longText.optional(),
  /** The same texts in the second language of a bilingual annex. */
  translation: z
    .strictObject({
      language: contentLanguage,
      name: longText.optional(),
      purpose: longText.optional(),
      personalData: longText.optional(),
      dataSubjects: longText.optional(),
      retention: longText.optional(),
      measures: longText.optional(),
      location: longText.optional(),
      description: longText.optional(),
      responsibilities: longText.optional(),
    })
    .optional(),
};
export type ImportTranslation = NonNullable<z.infer<typeof extraFields.translation>>;

export const importMatch = z.strictObject({
  subProcessorId: recordId,
  by: z.enum(['name', 'tradeName', 'formerName', 'publicLabel']),
  /** False: nearly the same name, the user must decide. */
  exact: z.boolean(),
});
export type ImportMatch = z.infer<typeof importMatch>;

export const importRow = z.strictObject({
  index: z.number().int().nonnegative(),
  sourceLines: lineRange,
  name: requiredText,
  purpose: longText,
  personalData: longText,
  ...extraFields,
  kind: importKind,
  kindReason,
  /** The sub-processor of the register that this row is about. */
  match: importMatch.nullable(),
  /** Index of the first earlier row with the same vendor. */
  sameAs: z.number().int().nonnegative().nullable(),
  /** Whether the row is proposed to be taken in; false only for a row that repeats an earlier one word for word. */
  include: z.boolean(),
  warnings: z.array(importWarning),
});
export type ImportRow = z.infer<typeof importRow>;

export const skippedPart = z.strictObject({
  sourceLines: lineRange,
  /** The beginning of the text, at most 200 characters. */
  text: z.string().max(200),
  reason: skipReason,
});
export type SkippedPart = z.infer<typeof skippedPart>;

/** What was recognised in a list, for the user to review. Nothing is stored by it. */
export const importPlan = z.strictObject({
  shape: importShape,
  /** Language in which the texts will be stored. */
  language: contentLanguage,
  /** Whether the list itself says in which language it is, as Bilaga's own annexes do. */
  languageIsKnown: z.boolean(),
  /** Name of the sheet that was read, of a workbook that has several. */
  sheet: z.string().max(200).nullable(),
  /** Null when the list has no header and was read by position. A column without a field is not taken in. */
  header: z
    .strictObject({
      sourceLines: lineRange,
      columns: z.array(z.strictObject({ label: z.string().max(200), field: importField.nullable() })).max(100),
    })
    .nullable(),
  rows: z.array(importRow).min(1).max(maxImportRows),
  skipped: z.array(skippedPart),
});
export type ImportPlan = z.infer<typeof importPlan>;

export const decisionRow = z.strictObject({
  include: z.boolean(),
  name: requiredText,
  purpose: longText,
  personalData: longText,
  ...extraFields,
  kind: importKind,
  /** Existing sub-processor to which the processing is added; null: a new one, shared by rows of the same vendor. */
  subProcessorId: recordId.nullable(),
});
export type DecisionRow = z.infer<typeof decisionRow>;

/** The plan as the user left it; what is applied as one revision. */
export const importDecision = z.strictObject({
  language: contentLanguage,
  rows: z.array(decisionRow).min(1).max(maxImportRows),
});
export type ImportDecision = z.infer<typeof importDecision>;

/** The plan taken as proposed: rows that are not repeated, attached to the sub-processors that match exactly. */
export function decisionOf(plan: ImportPlan): ImportDecision {
  return {
    language: plan.language,
    rows: plan.rows.map(({ index: _i, sourceLines: _l, kindReason: _k, match, sameAs: _s, warnings: _w, ...row }) => ({
      ...row,
      subProcessorId: match?.exact ? match.subProcessorId : null,
    })),
  };
}
