import { useMemo } from 'react';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { labelsOf } from '#renderer/features/reveals/who-knows.ts';
import { CheckList } from '#renderer/ui/check-list.tsx';
import { PublicLabel } from '#renderer/ui/public-label.tsx';

interface NamesToldProps {
  records: RegisterRecords;
  chosen: readonly string[];
  onChange: (subProcessorIds: readonly string[]) => void;
  error: string | undefined;
}

/** Which masked names were told: each with both its faces. */
export function NamesTold({ records, chosen, onChange, error }: NamesToldProps) {
  const { t, language, compare } = useTexts();
  const masked = useMemo(() => {
    const labels = labelsOf(records, language);
    return records.subProcessors
      .filter(({ disclosure }) => disclosure === 'masked')
      .map(({ id, legalName }) => {
        const label = labels.get(id);
        return { id, label: legalName, ...(label && { alias: label, aside: <PublicLabel>{label}</PublicLabel> }) };
      })
      .toSorted((a, b) => compare(a.label, b.label));
  }, [records, language, compare]);
  return (
    <CheckList
      label={t('reveals.names', { count: chosen.length })}
      options={masked}
      chosen={chosen}
      onChange={onChange}
      searchLabel={t('reveals.names.find')}
      clearLabel={t('find.clear')}
      noneText={t(masked.length === 0 ? 'reveals.noneMasked' : 'findings.noMatch')}
      error={error}
    />
  );
}
