import type { AnnexSection } from '#shared/model/annex-content.ts';
import { firstWritten } from '#shared/model/languages.ts';
import { sectionOf, type InLanguages, type SectionGrounds } from '#register/annexes/sections/section.ts';

/** The categories of processing that the organisation carries out itself: its services (GDPR art. 30(2)(b)). */
export function servicesSection({ records, customer }: SectionGrounds, both: InLanguages): AnnexSection {
  // An empty list means all of them.
  const used = customer?.serviceIds ?? [];
  return sectionOf(
    { key: 'services', heading: 'annex.section.services' },
    [
      { key: 'name', label: 'annex.section.services.name', cell: ({ name }) => name },
      {
        key: 'description',
        label: 'annex.section.services.description',
        cell: ({ description }, language) => description[language] ?? firstWritten(description),
      },
    ],
    records.all('service').filter(({ id, active }) => active && (used.length === 0 || used.includes(id))),
    both,
  );
}
