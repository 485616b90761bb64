import { useMemo } from 'react';
import { countryCodes } from '#shared/model/countries.ts';
import { useTexts } from '#renderer/app/texts.tsx';

/** All countries by their names in the window's language, sorted as it sorts. */
export function useCountryOptions(): readonly { id: string; label: string }[] {
  const { country, compare } = useTexts();
  return useMemo(
    () => countryCodes.map((id) => ({ id, label: country(id) })).toSorted((a, b) => compare(a.label, b.label)),
    [country, compare],
  );
}
