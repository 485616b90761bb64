import { useState } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import type { Option } from '#renderer/ui/options.tsx';
import { SearchSelect } from '#renderer/ui/search-select.tsx';

interface SearchRowProps<Id extends string> {
  label: string;
  options: readonly Option<Id>[];
  value: Id;
  searchLabel: string;
  /** Said when nothing is called that. */
  noneText: string;
  /** Answers with what is wrong, or nothing when it is saved. */
  onSave: (value: Id) => Promise<string | undefined>;
}

/** A line of a record whose value is found in a long list by typing; saved at once. */
export function SearchRow<Id extends string>({ label, value, onSave, ...list }: SearchRowProps<Id>) {
  const { t } = useTexts();
  const [error, setError] = useState<string>();
  const save = async (chosen: Id) => {
    if (chosen !== value) setError(await onSave(chosen));
  };
  return (
    <InlineRow label={label}>
      <SearchSelect
        {...list}
        label={label}
        placeholder=""
        clearLabel={t('find.clear')}
        value={value}
        onChange={(chosen) => void save(chosen)}
        error={error}
      />
    </InlineRow>
  );
}
