import { isThirdCountry } from '#shared/model/countries.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useCountryOptions } from '#renderer/features/register/country-options.ts';
import { InlineTags } from '#renderer/ui/inline-tags.tsx';

interface CountriesFieldProps {
  label: string;
  /** ISO 3166-1 alpha-2. */
  value: readonly string[];
  onSave: (countries: string[]) => Promise<string | undefined>;
}

/** Countries as a list to add to and take from; third countries say that they are. */
export function CountriesField({ label, value, onSave }: CountriesFieldProps) {
  const { t, country } = useTexts();
  const options = useCountryOptions();
  return (
    <InlineTags
      label={label}
      tags={value.map((id) => ({
        id,
        label: country(id),
        ...(isThirdCountry(id) && { note: t('register.thirdCountry') }),
      }))}
      options={options}
      onSave={onSave}
      addLabel={t('processing.addCountry')}
      noneText={t('country.none')}
    />
  );
}
