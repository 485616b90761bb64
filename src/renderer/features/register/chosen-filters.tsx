import { memo } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { filterKinds, withValue, type FilterKind } from '#renderer/features/register/filter.ts';
import { kindNames, valueName } from '#renderer/features/register/filter-options.ts';
import type { RegisterUi } from '#renderer/features/register/register-ui.ts';
import { TagList } from '#renderer/ui/tag-list.tsx';

interface ChosenFiltersProps extends Pick<RegisterUi, 'chosen' | 'choose'> {
  records: RegisterRecords;
}

/** What the rows are narrowed down to, each to be taken away. */
export const ChosenFilters = memo(function ChosenFilters({ records, chosen, choose }: ChosenFiltersProps) {
  const texts = useTexts();
  const { t } = texts;
  const nameOf = valueName(records, texts);
  const values = filterKinds.flatMap((kind) =>
    chosen[kind].map((value) => ({
      id: `${kind}/${value}`,
      label: t('filter.chosen', { kind: t(kindNames[kind]), value: nameOf(kind, value) }),
      kind,
      value,
    })),
  );
  const thirdCountry = { id: 'thirdCountry', label: t('filter.thirdCountry') };
  const tags = chosen.thirdCountry ? [...values, thirdCountry] : values;
  if (tags.length === 0) return null;
  const remove = (id: string) => {
    const one: { kind: FilterKind; value: string } | undefined = values.find((tag) => tag.id === id);
    choose(one ? withValue(chosen, one.kind, one.value, false) : { ...chosen, thirdCountry: false });
  };
  return (
    <TagList
      label={t('filter.chosenLabel')}
      tags={tags}
      onRemove={remove}
      removeLabel={(name) => t('filter.remove', { name })}
    />
  );
});
