import type { CustomerColumn, CustomerPlan, CustomerRow } from '#shared/ipc/customers-contract.ts';
import { KnownCustomers } from '#register/customers/known-customers.ts';
import { readCustomerGrid, type CustomerGrid } from '#register/customers/list-grid.ts';
import { readValue, serviceNames, type ServiceNames } from '#register/customers/list-values.ts';
import type { ListSource } from '#register/importing/read-list.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/**
 * Recognises a list of customers against the register, as the plan to review. Stores nothing. Throws what
 * `readCustomerGrid` throws.
 */
export function readCustomers(records: RecordReader, source: ListSource): CustomerPlan {
  const { columns, rows } = readCustomerGrid(source);
  const services = serviceNames(records.all('service'));
  const known = new KnownCustomers(records.all('customer'));
  const earlier = new KnownCustomers([]);
  const read = rows.map(({ line, cells }): CustomerRow => {
    const { values, problems } = cellsRead(columns, cells, services);
    const { name = '', registrationNumber = '' } = values;
    const customerId = known.find(name, registrationNumber)?.id ?? null;
    // The line stands for the row among the earlier ones.
    const repeats = Number(earlier.find(name, registrationNumber)?.id ?? Number.NaN);
    earlier.add({ id: String(line), name, registrationNumber });
    const isRepeated = !Number.isNaN(repeats);
    return {
      line,
      include: name !== '' && !isRepeated,
      values,
      customerId,
      problems,
      repeats: isRepeated ? repeats : null,
    };
  });
  return {
    columns: columns.flatMap(({ column }) => (column === null ? [] : [column])),
    unknown: columns.flatMap(({ column, heading }) => (column === null && heading !== '' ? [heading] : [])),
    rows: read,
  };
}

/** One `@`, so that the time to look grows no faster than a cell. */
const address = /[^\s<>,;()@]+@[^\s<>,;()@]+\.[^\s<>,;()@]+/u;

function cellsRead(
  columns: CustomerGrid['columns'],
  cells: readonly string[],
  services: ServiceNames,
): Pick<CustomerRow, 'values' | 'problems'> {
  const values: Partial<Record<CustomerColumn, string>> = {};
  const problems: Partial<Record<CustomerColumn, string>> = {};
  for (const [at, { column }] of columns.entries()) {
    if (column === null) continue;
    const { value, problem } = readValue(column, cells[at] ?? '', services);
    if (value !== '') values[column] = value;
    if (problem !== '') problems[column] = problem;
  }
  return { values: withAddressApart(values), problems };
}

/** "Signe Falk <signe.falk@example.com>" in one column is a name and an address. */
function withAddressApart(values: CustomerRow['values']): CustomerRow['values'] {
  const { contactName = '', contactEmail } = values;
  const [email] = address.exec(contactName) ?? [];
  if (email === undefined || contactEmail !== undefined) return values;
  const { contactName: _together, ...others } = values;
  const name = contactName
    .replace(email, '')
    .replaceAll(/[<>()]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  return { ...others, ...(name !== '' && { contactName: name }), contactEmail: email };
}
