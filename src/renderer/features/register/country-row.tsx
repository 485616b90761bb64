import { useTexts } from '#renderer/app/texts.tsx';
import { useCountryOptions } from '#renderer/features/register/country-options.ts';
import { SearchRow } from '#renderer/features/register/search-row.tsx';

interface CountryRowProps {
  label: string;
  /** ISO 3166-1 alpha-2. */
  value: string | null;
  onSave: (country: string | null) => Promise<string | undefined>;
}

const notStated = 'none';

/** A line of a record with one country; or none. */
export function CountryRow({ label, value, onSave }: CountryRowProps) {
  const { t } = useTexts();
  const countries = useCountryOptions();
  return (
    <SearchRow
      label={label}
      options={[{ id: notStated, label: t('register.notStated') }, ...countries]}
      value={value ?? notStated}
      searchLabel={t('country.search')}
      noneText={t('country.none')}
      onSave={(country) => onSave(country === notStated ? null : country)}
    />
  );
}
