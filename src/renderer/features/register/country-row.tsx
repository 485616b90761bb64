import { useState } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useCountryOptions } from '#renderer/features/register/country-options.ts';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { SearchSelect } from '#renderer/ui/search-select.tsx';

interface CountryRowProps {
  label: string;
  /** ISO 3166-1 alpha-2. */
  value: string | null;
  onSave: (country: string | null) => Promise<string | undefined>;
}

/** A line of a record with one country; or none. */
export function CountryRow({ label, value, onSave }: CountryRowProps) {
  const { t } = useTexts();
  const countries = useCountryOptions();
  const notStated = { id: 'none', label: t('register.notStated') };
  const [error, setError] = useState<string>();
  const save = async (country: string | null) => setError(await onSave(country));
  return (
    <InlineRow label={label}>
      <SearchSelect
        label={label}
        placeholder={notStated.label}
        searchLabel={t('country.search')}
        clearLabel={t('find.clear')}
        noneText={t('country.none')}
        options={[notStated, ...countries]}
        value={value}
        onChange={(country) => void save(country === notStated.id ? null : country)}
        error={error}
      />
    </InlineRow>
  );
}
