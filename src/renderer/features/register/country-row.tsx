import { useState } from 'react';
import { useTexts } from '#renderer/app/texts.tsx';
import { useCountryOptions } from '#renderer/features/register/country-options.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { InlineRow } from '#renderer/ui/inline-row.tsx';

interface CountryRowProps {
  label: string;
  /** ISO 3166-1 alpha-2. */
  value: string | null;
  onSave: (country: string | null) => Promise<string | undefined>;
}

/** A line of a record with one country; emptied it is not stated. */
export function CountryRow({ label, value, onSave }: CountryRowProps) {
  const { t } = useTexts();
  const [error, setError] = useState<string>();
  const save = async (country: string | null) => setError(await onSave(country));
  return (
    <InlineRow label={label}>
      <ComboBox
        label={label}
        placeholder={t('register.notStated')}
        options={useCountryOptions()}
        value={value}
        onChange={(country) => void save(country)}
        onClear={() => void save(null)}
        error={error}
      />
    </InlineRow>
  );
}
