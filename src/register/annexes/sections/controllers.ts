import type { AnnexSection } from '#shared/model/annex-content.ts';
import { countryName } from '#register/annexes/country-name.ts';
import { sectionOf, type InLanguages, type SectionGrounds } from '#register/annexes/sections/section.ts';

/** The controllers on behalf of which the processor acts (GDPR art. 30(2)(a)). */
export function controllersSection({ records, customer }: SectionGrounds, both: InLanguages): AnnexSection {
  const services = new Map(records.all('service').map(({ id, name }) => [id, name]));
  const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
  return sectionOf(
    { key: 'controllers', heading: 'annex.section.controllers' },
    [
      {
        key: 'name',
        label: 'annex.section.controllers.name',
        cell: ({ name, registrationNumber }) => lines([name, registrationNumber]),
      },
      {
        key: 'address',
        label: 'annex.column.address',
        cell: ({ address, country }, language) => lines([address, countryName(country, language)]),
      },
      {
        key: 'contact',
        label: 'annex.section.controllers.contact',
        cell: ({ contactName, contactEmail }) => lines([contactName, contactEmail]),
      },
      // The representative only of a controller outside the Union (GDPR art. 27).
      {
        key: 'representative',
        label: 'annex.section.controllers.representative',
        cell: ({ representative }) => representative,
      },
      {
        key: 'officer',
        label: 'annex.section.controllers.officer',
        cell: ({ dpoName, dpoEmail, dpoPhone }) => lines([dpoName, dpoEmail, dpoPhone]),
      },
      {
        key: 'services',
        label: 'annex.column.services',
        cell: ({ serviceIds }) =>
          lines((serviceIds.length === 0 ? [...services.keys()] : serviceIds).map((id) => services.get(id) ?? '')),
      },
    ],
    customer === null ? records.all('customer') : [customer],
    both,
  );
}
