import type { Service } from '#shared/model/organisation.ts';
import { useTexts } from '#renderer/app/texts.tsx';
import { InlineChecks } from '#renderer/ui/inline-checks.tsx';

interface ServicesFieldProps {
  label: string;
  services: readonly Service[];
  /** None means all. */
  chosen: readonly string[];
  onSave: (serviceIds: string[]) => Promise<string | undefined>;
}

/** Which of the organisation's services it is about. Those that are out of use are there where they are chosen. */
export function ServicesField({ label, services, chosen, onSave }: ServicesFieldProps) {
  const { t, compare } = useTexts();
  const options = services
    .filter(({ id, active }) => active || chosen.includes(id))
    .map(({ id, name, active }) => ({ id, label: active ? name : t('services.inactive', { name }) }))
    .toSorted((a, b) => compare(a.label, b.label));
  return <InlineChecks label={label} options={options} chosen={chosen} onSave={onSave} none={t('services.all')} />;
}
