import { dataCategoryLaw, type DataCategoryLaw } from '#shared/model/data-categories.ts';
import type { Processing } from '#shared/model/processing.ts';

const flagOf: Readonly<Record<DataCategoryLaw, 'specialCategories' | 'criminalData' | 'nationalIdNumber'>> = {
  special: 'specialCategories',
  criminal: 'criminalData',
  nationalId: 'nationalIdNumber',
};

/** Other kinds of personal data; one that the law treats apart marks the processing too. A mark is never taken off. */
export function withTags(
  { dataTags }: Pick<Processing, 'dataTags'>,
  tags: string[],
): Pick<Processing, 'dataTags'> & Partial<Processing> {
  const added = tags.filter((tag) => !dataTags.includes(tag)).map(dataCategoryLaw);
  const flags = added.flatMap((law) => (law === null ? [] : [[flagOf[law], true] as const]));
  return { dataTags: tags, ...Object.fromEntries(flags) };
}
