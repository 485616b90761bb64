import { isCountryCode } from '#shared/model/countries.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { recordModels } from '#register/store/records.ts';

/**
 * The first field of a record that gets a code of no country (ISO 3166-1) that it did not have before: what an older
 * register holds may stay. Null where all is well.
 */
export function unknownCountryIn(table: RecordTable, record: object, before: object | null): string | null {
  const values = new Map<string, unknown>(Object.entries(record));
  const earlier = new Map<string, unknown>(Object.entries(before ?? {}));
  for (const { name, isCountry } of recordModels[table].fields) {
    if (!isCountry) continue;
    const kept = new Set(codesOf(earlier.get(name)));
    if (codesOf(values.get(name)).some((code) => !isCountryCode(code) && !kept.has(code))) return name;
  }
  return null;
}

const codesOf = (value: unknown): string[] => [value].flat().filter((code) => typeof code === 'string');
