import type { ColumnContent } from '#shared/model/annex-profile.ts';
import { concerns } from '#shared/model/concerns.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import type { Standing } from '#shared/model/agreement-standing.ts';
import { isThirdCountry } from '#shared/model/countries.ts';
import { agreementsOn, type AgreementsOn } from '#register/agreements/agreements-on.ts';
import type { AnnexRowSource } from '#register/annexes/row-source.ts';
import type { SectionGrounds } from '#register/annexes/sections/section.ts';
import type { RecordMap } from '#register/store/records.ts';

/** What cells need to know beside their row. */
export interface CellGrounds {
  readonly agreementsOf: (subProcessorId: string) => AgreementsOn;
  readonly customers: readonly RecordMap['customer'][];
  readonly services: ReadonlyMap<string, RecordMap['service']>;
}

/** Of an annex for one customer, the others are none of its business. */
export function cellGrounds({ records, customer, date }: Omit<SectionGrounds, 'audience'>): CellGrounds {
  return {
    agreementsOf: agreementsOn(records, date),
    customers: customer === null ? records.all('customer') : [customer],
    services: new Map(records.all('service').map((service) => [service.id, service])),
  };
}

/** Where a cell stands. */
interface CellPlace {
  readonly index: number;
  readonly grounds: CellGrounds;
  /** All columns of the annex. */
  readonly columns: readonly ColumnContent[];
}

interface ColumnKind {
  readonly label: OutputKey;
  readonly cell: (row: AnnexRowSource, place: CellPlace) => string;
  /** Whether the text is written per language, and so gets a column of its own in each language of an annex. */
  readonly isLocalized: boolean;
  /** Only where nobody outside reads it. */
  readonly isInternal?: true;
}

const localized = (label: OutputKey, cell: ColumnKind['cell']): ColumnKind => ({
  label,
  cell,
  isLocalized: true,
});
const once = (label: OutputKey, cell: ColumnKind['cell']): ColumnKind => ({ label, cell, isLocalized: false });

/** What each kind of column says of a row. */
export const columnKinds: Readonly<Record<ColumnContent, ColumnKind>> = {
  number: once('annex.column.number', (_row, { index }) => String(index + 1)),
  name: once('annex.column.name', (row) => row.name),
  'name-and-number': once('annex.column.name', (row) => row.nameWithNumber),
  'registration-number': once('annex.column.registrationNumber', (row) => row.registrationNumber),
  'public-label': once('annex.column.publicLabel', (row) => row.publicLabel),
  address: once('annex.column.address', (row) => row.address),
  country: once('annex.column.country', (row) => row.country),
  contact: once('annex.column.contact', (row) => row.contact),
  'engaged-by': once('annex.column.engagedBy', (row) => row.engagedBy),
  services: once('annex.column.services', ({ processing }, { grounds }) => serviceNames(processing, grounds)),
  customers: {
    ...once('annex.column.customers', ({ processing }, { grounds }) => customerNames(processing, grounds)),
    isInternal: true,
  },
  purpose: localized('annex.column.purpose', (row) => row.text('purpose')),
  'personal-data': localized('annex.column.personalData', (row) => row.text('personalData')),
  'data-subjects': localized('annex.column.dataSubjects', (row) => row.text('dataSubjects')),
  description: localized('annex.column.description', (row) => row.text('description')),
  processing: localized('annex.column.processing', processingText),
  responsibilities: localized('annex.column.responsibilities', (row) => row.text('responsibilities')),
  place: localized('annex.column.place', (row) => row.placeWithAccess),
  access: once('annex.column.access', (row) => row.countryNames(row.processing.accessCountries)),
  transfer: once('annex.column.transfer', transferText),
  retention: localized('annex.column.retention', (row) => row.text('retention')),
  measures: localized('annex.column.measures', (row) => row.text('measures')),
  agreement: once('annex.column.agreement', agreementText),
  since: once('annex.column.since', ({ processing }) => processing.startsOn ?? ''),
};

/** What the text on a processing says part by part, and which column says the same. */
const processingParts = [
  ['purpose', 'purpose'],
  ['personalData', 'personal-data'],
  ['dataSubjects', 'data-subjects'],
  ['description', 'description'],
  ['location', 'place'],
  ['retention', 'retention'],
  ['responsibilities', 'responsibilities'],
] as const;

/** What has a column of its own is not said twice. */
function processingText(row: AnnexRowSource, { columns }: CellPlace): string {
  return row.labelled(processingParts.flatMap(([part, column]) => (columns.includes(column) ? [] : part)));
}

/** An empty list of services means all of them. */
const serviceNames = ({ serviceIds }: RecordMap['processing'], { services }: CellGrounds): string =>
  (serviceIds.length === 0 ? [...services.keys()] : serviceIds)
    .flatMap((id) => services.get(id)?.name ?? [])
    .join('\n');

const customerNames = (processing: RecordMap['processing'], { customers }: CellGrounds): string =>
  customers
    .filter((customer) => concerns(processing, customer))
    .map(({ name }) => name)
    .join('\n');

/**
 * The third countries to which the data goes, and what allows it (GDPR chapter V, art. 30(2)(c)). A country stands there also
 * where nothing allows it yet.
 */
function transferText(row: AnnexRowSource): string {
  const { transferTool, sccModule, storageCountries, accessCountries } = row.processing;
  const countries = row.countryNames([...new Set([...storageCountries, ...accessCountries])].filter(isThirdCountry));
  if (transferTool === null) return countries;
  const tool = row.message(`annex.transfer.${transferTool}`, { module: sccModule ?? 'other' });
  // That none is needed is not said of a third country: it stands there alone, as one to which nothing allows it.
  if (transferTool === 'none-needed') return countries === '' ? tool : countries;
  return countries === '' ? tool : row.message('annex.transfer.to', { countries, tool });
}

const inForce: ReadonlySet<Standing['state']> = new Set(['valid', 'expiring']);

/** The agreements in force with the sub-processor; of a masked one only when they were signed: a title may tell its name. */
function agreementText(row: AnnexRowSource, { grounds }: { readonly grounds: CellGrounds }): string {
  const { agreements, standings } = grounds.agreementsOf(row.subProcessorId);
  return agreements
    .filter(({ id }) => inForce.has(standings.get(id)?.state ?? 'draft'))
    .map(({ title, signedOn }) => [row.masked ? '' : title, signedOn ?? ''].filter((part) => part !== '').join(', '))
    .join('\n');
}
