import { useState } from 'react';
import { X } from 'lucide-react';
import { isThirdCountry } from '#shared/model/countries.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { useCountryOptions } from '#renderer/features/register/country-options.ts';
import { classes } from '#renderer/ui/classes.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';
import { SearchSelect } from '#renderer/ui/search-select.tsx';
import css from '#renderer/features/register/countries-field.module.css';

interface CountriesFieldProps {
  label: string;
  value: readonly string[];
  onSave: (countries: string[]) => Promise<string | undefined>;
}

/** Countries as a list to add to and take from; third countries say that they are. */
export function CountriesField({ label, value, onSave }: CountriesFieldProps) {
  const { t, country } = useTexts();
  const [error, setError] = useState<string>();
  const options = useCountryOptions().filter(({ id }) => !value.includes(id));
  const save = async (countries: string[]) => setError(await onSave(countries));
  return (
    <InlineRow label={label}>
      {value.length > 0 && (
        <ul className={classes(css, 'countries')}>
          {value.map((code) => (
            <li key={code} className={classes(css, 'country')}>
              <span>{country(code)}</span>
              {isThirdCountry(code) && <span className={classes(css, 'third')}>{t('register.thirdCountry')}</span>}
              <IconButton
                icon={X}
                label={t('processing.removeCountry', { country: country(code) })}
                onPress={() => void save(value.filter((other) => other !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      <SearchSelect
        kind="add"
        label={t('processing.addCountry')}
        placeholder={t('processing.addCountry')}
        searchLabel={t('country.search')}
        clearLabel={t('find.clear')}
        noneText={t('country.none')}
        options={options}
        value={null}
        onChange={(code) => void save([...value, code])}
        error={error}
      />
    </InlineRow>
  );
}
