import type { CustomerColumn, CustomerDoubt, CustomerPlan, CustomerRow } from '#shared/ipc/customers-contract.ts';
import { holdsMailAddresses } from '#shared/model/mail-address.ts';
import { RegisterError } from '#register/errors.ts';
import { KnownCustomers, numberKey } from '#register/customers/known-customers.ts';
import { customerTables, refuseTooLong, type CustomerTable } from '#register/customers/list-tables.ts';
import { readValue, serviceNames, type ServiceNames } from '#register/customers/list-values.ts';
import { canBeRegistrationNumber } from '#register/customers/registration-number.ts';
import type { ListSource } from '#register/importing/read-list.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

/**
 * Recognises a list of customers against the register, as the plan to review: of several tables or sheets with customers
 * the one at `table`, from 0. Stores nothing. Throws what `customerTables` and `refuseTooLong` throw, and RegisterError
 * CUSTOMER_TABLE_MISSING.
 */
export function readCustomers(records: RecordReader, source: ListSource, table = 0): CustomerPlan {
  const tables = customerTables(source);
  const chosen = tables[table];
  if (!chosen) throw new RegisterError('CUSTOMER_TABLE_MISSING', { table: table + 1, count: tables.length });
  refuseTooLong(chosen);
  const { columns, rows } = chosen;
  const services = serviceNames(records.all('service'));
  const known = new KnownCustomers(records.all('customer'));
  const earlier = new KnownCustomers([]);
  const read = rows.map(({ line, cells }): CustomerRow => {
    const { values, ...notes } = cellsRead(columns, cells, services);
    const { name = '', registrationNumber = '' } = values;
    const found = known.find(name, registrationNumber);
    // The line stands for the row among the earlier ones.
    const repeats = earlier.find(name, registrationNumber);
    const isNew = !found && !repeats;
    const isUnclear = found && numberKey(registrationNumber) === '' && known.hasSeveral(name);
    const doubt = isUnclear ? 'several' : isNew && (known.hasName(name) || earlier.hasName(name)) ? 'same-name' : null;
    earlier.add({ id: String(line), name, registrationNumber });
    return {
      line,
      include: (name !== '' || found !== undefined) && !repeats,
      values,
      customerId: found?.id ?? null,
      problems: notes.problems,
      doubts: doubt ? { ...notes.doubts, name: doubt } : notes.doubts,
      repeats: repeats ? Number(repeats.id) : null,
    };
  });
  return {
    tables: tables.map((one) => ({ name: one.name, rows: one.rows.length })),
    table,
    columns: columns.flatMap(({ column }) => (column === null ? [] : [column])),
    unknown: columns.flatMap(({ column, heading }) => (column === null && heading !== '' ? [heading] : [])),
    rows: read,
  };
}

/** One `@`, so that the time to look grows no faster than a cell. */
const address = /[^\s<>,;()@]+@[^\s<>,;()@]+\.[^\s<>,;()@]+/u;

function cellsRead(
  columns: CustomerTable['columns'],
  cells: readonly string[],
  services: ServiceNames,
): Pick<CustomerRow, 'values' | 'problems' | 'doubts'> {
  const values: Partial<Record<CustomerColumn, string>> = {};
  const problems: Partial<Record<CustomerColumn, string>> = {};
  const doubts: Partial<Record<CustomerColumn, CustomerDoubt>> = {};
  for (const [at, { column }] of columns.entries()) {
    if (column === null) continue;
    const { value, problem, isShortened } = readValue(column, cells[at] ?? '', services);
    if (value !== '') values[column] = value;
    if (problem !== '') problems[column] = problem;
    if (isShortened) doubts[column] = 'shortened';
  }
  const apart = withAddressApart(withAddressApart(values, 'contactName', 'contactEmail'), 'dpoName', 'dpoEmail');
  return { values: apart, problems, doubts: { ...doubts, ...doubtsIn(apart) } };
}

/** What cannot be right and is kept all the same: the list may be the only place where it is written. */
function doubtsIn({
  contactEmail = '',
  dpoEmail = '',
  registrationNumber = '',
  country = '',
}: CustomerRow['values']): CustomerRow['doubts'] {
  return {
    ...(contactEmail !== '' && !holdsMailAddresses(contactEmail) && { contactEmail: 'no-mail-address' as const }),
    ...(dpoEmail !== '' && !holdsMailAddresses(dpoEmail) && { dpoEmail: 'no-mail-address' as const }),
    ...(!canBeRegistrationNumber(registrationNumber, country) && { registrationNumber: 'no-such-number' as const }),
  };
}

/** "Signe Falk <signe.falk@example.com>" in one column is a name and an address. */
function withAddressApart(
  values: CustomerRow['values'],
  nameColumn: 'contactName' | 'dpoName',
  emailColumn: 'contactEmail' | 'dpoEmail',
): CustomerRow['values'] {
  const { [nameColumn]: together = '', ...others } = values;
  const [email] = address.exec(together) ?? [];
  if (email === undefined || values[emailColumn] !== undefined) return values;
  const name = together
    .replace(email, '')
    .replaceAll(/[<>()]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '');
  return { ...others, ...(name !== '' && { [nameColumn]: name }), [emailColumn]: email };
}
