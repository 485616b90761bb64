import type { ColumnContent } from '#shared/model/annex-profile.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { outputText } from '#shared/messages/output/output-text.ts';

/** What annexes call each column: the content's own name, and those that profiles have for it. */
export const annexLabelKeys: Readonly<Record<ColumnContent, readonly OutputKey[]>> = {
  number: ['annex.column.number'],
  // Both names of a sub-processor are called the same; the number stands on a line of its own.
  'name-and-number': ['annex.column.name', 'annex.iv.name', 'annex.art30.recipient', 'annex.list.subProcessor'],
  name: [],
  'registration-number': ['annex.column.registrationNumber'],
  'public-label': ['annex.column.publicLabel'],
  address: ['annex.column.address', 'annex.iv.address'],
  country: ['annex.column.country'],
  contact: ['annex.column.contact', 'annex.iv.contact'],
  'engaged-by': ['annex.column.engagedBy'],
  services: ['annex.column.services'],
  customers: ['annex.column.customers', 'annex.art30.onBehalfOf'],
  purpose: ['annex.column.purpose', 'annex.list.purpose', 'annex.art30.categories'],
  'personal-data': ['annex.column.personalData', 'annex.list.personalData'],
  'data-subjects': ['annex.column.dataSubjects'],
  processing: ['annex.column.processing', 'annex.iv.description', 'annex.iii.description', 'annex.branch.processing'],
  description: ['annex.column.description'],
  responsibilities: ['annex.column.responsibilities'],
  place: ['annex.column.place', 'annex.branch.place'],
  access: ['annex.column.access'],
  transfer: ['annex.column.transfer', 'annex.art30.transfer'],
  retention: ['annex.column.retention'],
  measures: ['annex.column.measures', 'annex.branch.measures'],
  agreement: ['annex.column.agreement'],
  since: ['annex.column.since'],
};

/** Contents that a bilingual annex has in two columns. */
export const localizedContents: ReadonlySet<ColumnContent> = new Set([
  'purpose',
  'personal-data',
  'data-subjects',
  'description',
  'processing',
  'responsibilities',
  'place',
  'retention',
  'measures',
]);

type Labels = ReadonlyMap<string, readonly ColumnContent[]>;
let byLanguage: ReadonlyMap<ContentLanguage, Labels> | null = null;

/** The contents that a label may mean in a language; read at the first use, for most lists are of others. */
export function contentsCalled(label: string, language: ContentLanguage): readonly ColumnContent[] {
  byLanguage ??= new Map(contentLanguages.map((one) => [one, labelsIn(one)]));
  return byLanguage.get(language)?.get(label) ?? [];
}

function labelsIn(language: ContentLanguage): Labels {
  const labels = new Map<string, ColumnContent[]>();
  for (const content of Object.keys(annexLabelKeys).filter(isContent)) {
    for (const key of annexLabelKeys[content]) {
      const label = outputText(language, key);
      labels.set(label, [...(labels.get(label) ?? []), content]);
    }
  }
  return labels;
}

const isContent = (key: string): key is ColumnContent => key in annexLabelKeys;
