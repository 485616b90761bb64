import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { filterKinds, withValue, type FilterKind } from '#renderer/features/register/filter.ts';
import { kindNames, valueName } from '#renderer/features/register/filter-options.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { TagList } from '#renderer/ui/tag-list.tsx';

interface ChosenFiltersProps {
  records: RegisterRecords;
  ui: RegisterUi;
}

/** What the rows are narrowed down to, each to be taken away. */
export function ChosenFilters({ records, ui: { filter, setFilter } }: ChosenFiltersProps) {
  const texts = useTexts();
  const { t } = texts;
  const nameOf = valueName(records, texts);
  const chosen = filterKinds.flatMap((kind) =>
    filter[kind].map((value) => ({
      id: `${kind}/${value}`,
      label: t('filter.chosen', { kind: t(kindNames[kind]), value: nameOf(kind, value) }),
      kind,
      value,
    })),
  );
  const thirdCountry = { id: 'thirdCountry', label: t('filter.thirdCountry') };
  const tags = filter.thirdCountry ? [...chosen, thirdCountry] : chosen;
  if (tags.length === 0) return null;
  const remove = (id: string) => {
    const one: { kind: FilterKind; value: string } | undefined = chosen.find((tag) => tag.id === id);
    setFilter(one ? withValue(filter, one.kind, one.value, false) : { ...filter, thirdCountry: false });
  };
  return (
    <TagList
      label={t('filter.chosenLabel')}
      tags={tags}
      onRemove={remove}
      removeLabel={(name) => t('filter.remove', { name })}
    />
  );
}
