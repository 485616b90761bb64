import type { ColumnContent } from '#shared/model/annex-profile.ts';
import type { ImportField } from '#shared/model/import-plan.ts';
import { contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { contentsCalled, localizedContents } from '#register/importing/annex/annex-labels.ts';
import type { AnnexColumn, Column } from '#register/importing/reading.ts';

/** Where what a column says goes; where it says several things, the first. Null: the register has it in another way. */
const fieldOf: Readonly<Record<ColumnContent, ImportField | null>> = {
  number: null,
  name: 'name',
  'name-and-number': 'name',
  'registration-number': 'registrationNumber',
  'public-label': 'publicLabel',
  address: 'address',
  country: 'address',
  contact: 'contact',
  'engaged-by': null,
  services: 'service',
  customers: null,
  purpose: 'purpose',
  'personal-data': 'personalData',
  'data-subjects': 'dataSubjects',
  description: 'description',
  processing: 'purpose',
  responsibilities: 'responsibilities',
  place: 'country',
  access: null,
  transfer: 'transferTool',
  retention: 'retention',
  measures: 'measures',
  agreement: null,
  since: null,
};

/** The most columns of a profile, each in two languages. */
const mostColumns = 24;
const longestLabel = 400;
const between = ' / ';

/** A table without a name, or that says nothing about the processing, is not the list. */
const names: ReadonlySet<ColumnContent> = new Set(['name', 'name-and-number', 'public-label']);
const telling: ReadonlySet<ColumnContent> = new Set(['purpose', 'personal-data', 'processing', 'description']);

/** A column of an annex as a column of a list. */
export const annexColumn = (label: string, annex: AnnexColumn): Column => ({
  label,
  field: fieldOf[annex.content],
  annex,
});

/**
 * The columns of a header all of whose labels are those of an annex of Bilaga in one of its eight languages, or in two of
 * them side by side; else null.
 */
export function annexHeader(labels: readonly string[]): Column[] | null {
  if (labels.length < 2 || labels.length > mostColumns) return null;
  const texts = labels.map((label) => label.replaceAll(/\s+/gu, ' ').trim());
  if (texts.some((text) => text === '' || text.length > longestLabel || !mayBeLabel(text))) return null;
  for (const first of contentLanguages) {
    for (const second of [null, ...contentLanguages.filter((language) => language !== first)]) {
      const columns = columnsIn(texts, first, second);
      if (columns) return columns;
    }
  }
  return null;
}

const mayBeLabel = (text: string): boolean =>
  text.includes(between) || contentLanguages.some((language) => contentsCalled(text, language).length > 0);

function columnsIn(texts: readonly string[], first: ContentLanguage, second: ContentLanguage | null): Column[] | null {
  const columns: Column[] = [];
  const seen = new Set<ColumnContent>();
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    const single = contentsCalled(text, first).filter((content) => second === null || localizedContents.has(content));
    const content = [...single, ...(second === null ? [] : joined(text, first, second))].find((one) => !seen.has(one));
    if (content === undefined) return null;
    seen.add(content);
    columns.push(annexColumn(text, { content, language: first, isSecond: false }));
    if (second === null || !localizedContents.has(content)) continue;
    const label = texts[at + 1] ?? '';
    if (!contentsCalled(label, second).includes(content)) return null;
    columns.push(annexColumn(label, { content, language: second, isSecond: true }));
    at += 1;
  }
  const has = (some: ReadonlySet<ColumnContent>): boolean => [...seen].some((content) => some.has(content));
  return has(names) && has(telling) ? columns : null;
}

/** What stands once in a bilingual annex: "Underbiträde / Sub-processor", or one word where both languages have it. */
function joined(text: string, first: ContentLanguage, second: ContentLanguage): ColumnContent[] {
  const contents: ColumnContent[] = [];
  const add = (one: string, other: string): void => {
    const others = contentsCalled(other, second);
    contents.push(...contentsCalled(one, first).filter((content) => others.includes(content)));
  };
  add(text, text);
  for (let at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
    add(text.slice(0, at), text.slice(at + between.length));
  }
  return contents.filter((content) => !localizedContents.has(content));
}
