import type { CustomerColumn } from '#shared/ipc/customers-contract.ts';
import type { Customer } from '#shared/model/customer.ts';
import { contentLanguage, contentLanguages, type ContentLanguage } from '#shared/model/languages.ts';
import { countriesIn } from '#register/importing/countries.ts';
import { fold } from '#register/importing/fold.ts';
import { oneLine } from '#register/importing/lines.ts';

/** What a cell comes to: the value as it is kept, and what of it was not understood (empty: nothing). */
export interface ReadValue {
  readonly value: string;
  readonly problem: string;
  /** Whether the text was longer than the field. */
  readonly isShortened: boolean;
}

export type ServiceNames = ReadonlyMap<string, { readonly id: string; readonly name: string }>;

const longestShort = 500;
const longestLong = 20_000;
const longestNotice = 3650;

/** The register's services by folded name. */
export const serviceNames = (services: readonly { readonly id: string; readonly name: string }[]): ServiceNames =>
  new Map(services.map((service) => [fold(service.name), service]));

/** An empty cell, or a dash in its place. */
const isNothing = /^\s*[-–—]?\s*$/u;

/** Reads a cell of a list of customers. What it answers as `value` reads the same again. */
export function readValue(column: CustomerColumn, text: string, services: ServiceNames): ReadValue {
  if (isNothing.test(text)) return whole('');
  if (column === 'services') return servicesIn(text, services);
  const reader = readers[column];
  if (!reader) return column === 'address' || column === 'notes' ? long(text) : short(text);
  const value = reader(text);
  return value === null ? whole('', short(text).value) : whole(value);
}

const whole = (value: string, problem = ''): ReadValue => ({ value, problem, isShortened: false });

const within = (text: string, most: number): ReadValue => ({
  value: text.slice(0, most),
  problem: '',
  isShortened: text.length > most,
});
const short = (text: string): ReadValue => within(oneLine(text), longestShort);
const long = (text: string): ReadValue => within(text.trim(), longestLong);

/** Cells that are understood or not; null: not. All others are texts. */
const readers: Readonly<Partial<Record<CustomerColumn, (text: string) => string | null>>> = {
  country: (text) => {
    const countries = countriesIn(text);
    return countries?.length === 1 ? (countries[0] ?? null) : null;
  },
  language: (text) => languageIn(text),
  authorisation: (text) => authorisationIn(text),
  noticePeriodDays: (text) => daysIn(text),
};

/** The fields of a customer that values of a list give; what is empty gives none. */
export function fieldsOf(
  values: Readonly<Partial<Record<CustomerColumn, string>>>,
  services: ServiceNames,
): Partial<Omit<Customer, 'id'>> {
  const read = (column: CustomerColumn): string => readValue(column, values[column] ?? '', services).value;
  const fields: Partial<Omit<Customer, 'id'>> = {};
  const texts = [
    'name',
    'registrationNumber',
    'address',
    'contactName',
    'contactEmail',
    'representative',
    'dpoName',
    'dpoEmail',
    'dpoPhone',
    'contractReference',
    'notes',
  ] as const;
  for (const field of texts) if (read(field) !== '') fields[field] = read(field);
  if (read('country') !== '') fields.country = read('country');
  const language = contentLanguage.safeParse(read('language'));
  if (language.success) fields.language = language.data;
  if (read('authorisation') !== '')
    fields.authorisation = read('authorisation') === 'specific' ? 'specific' : 'general';
  if (read('noticePeriodDays') !== '') fields.noticePeriodDays = Number(read('noticePeriodDays'));
  const ids = read('services')
    .split('\n')
    .flatMap((name) => services.get(fold(name))?.id ?? []);
  if (ids.length > 0) fields.serviceIds = ids;
  return fields;
}

/** Services of the register that a cell names, one a line. */
function servicesIn(text: string, services: ServiceNames): ReadValue {
  const found = new Set<string>();
  const unknown: string[] = [];
  for (const line of text.split('\n')) {
    const named = services.get(fold(line));
    // A name may have a comma in it, so the whole line is tried first.
    for (const part of named ? [line] : line.split(/[,;/|·•]|\s(?:och|and|samt)\s/u)) {
      if (part.trim() === '') continue;
      const service = services.get(fold(part));
      if (service) found.add(service.name);
      else unknown.push(oneLine(part));
    }
  }
  return whole([...found].join('\n'), unknown.join(', ').slice(0, longestShort));
}

const languageNames: ReadonlyMap<string, ContentLanguage> = new Map(
  contentLanguages.flatMap((code) =>
    [...new Set(['sv', 'en', code])].flatMap((spoken) => {
      const name = new Intl.DisplayNames([spoken], { type: 'language' }).of(code);
      return name === undefined ? [] : [[fold(name), code] as const];
    }),
  ),
);

function languageIn(text: string): ContentLanguage | null {
  const code = contentLanguage.safeParse(text.trim().toLowerCase());
  const other: Readonly<Record<string, ContentLanguage>> = { no: 'nb', norska: 'nb', norwegian: 'nb', norsk: 'nb' };
  return code.success ? code.data : (other[fold(text)] ?? languageNames.get(fold(text)) ?? null);
}

/** GDPR art. 28(2): "allmänt förhandstillstånd", "särskilt", "general written authorisation", "specific". */
function authorisationIn(text: string): Customer['authorisation'] | null {
  const folded = fold(text);
  const isSpecific = /\b(sarskil\w*|specif\w*|enskil\w*)\b/u.test(folded);
  const isGeneral = /\b(allman\w*|general\w*|generell\w*)\b/u.test(folded);
  return isSpecific === isGeneral ? null : isSpecific ? 'specific' : 'general';
}

/** Calendar days; weeks are seven of them, and months are not a number of days. */
function daysIn(text: string): string | null {
  const found = /^(\d{1,4})\s*(dagar|dag|kalenderdagar|days?|calendar days|d|veckor|vecka|weeks?|v)?\.?$/iu.exec(
    oneLine(text),
  );
  if (!found) return null;
  const days = Number(found[1]) * (/^(v|w)/iu.test(found[2] ?? '') ? 7 : 1);
  return days <= longestNotice ? String(days) : null;
}
