import { dataCategoryLaw, type DataCategoryLaw } from '#shared/model/data-categories.ts';
import type { Processing } from '#shared/model/processing.ts';
import { categoryPhrase } from '#register/checks/category-words.ts';
import { ofLiveProcessings, type SaidOfProcessing } from '#register/checks/check.ts';

const flags = { special: 'specialCategories', criminal: 'criminalData', nationalId: 'nationalIdNumber' } as const;

/** Sure where a tag says it, likely where the words do. */
function unflagged(processing: Processing, law: DataCategoryLaw): SaidOfProcessing[] {
  const field = flags[law];
  if (processing[field]) return [];
  const tag = processing.dataTags.find((one) => dataCategoryLaw(one) === law);
  if (tag !== undefined) return [{ severity: 'warning', field, subject: law, values: { law, by: 'tag', tag } }];
  const phrase = categoryPhrase(processing.personalData, law);
  return phrase === null ? [] : [{ severity: 'notice', field, subject: law, values: { law, by: 'text', phrase } }];
}

/** A kind of data that the law treats apart is named, but the processing is not marked so. */
export const categoryUnflagged = ofLiveProcessings((processing) =>
  (['special', 'criminal', 'nationalId'] as const).flatMap((law) => unflagged(processing, law)),
);
