import type { CustomerEvent } from '#shared/ipc/customers-contract.ts';
import { customerEventText } from '#shared/messages/customer-event-text.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { RegisterRecords } from '#shared/model/register-state.ts';
import type { Command, Session } from '#cli/command.ts';
import { valueText } from '#cli/changes.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { findCustomer, openRegister, table } from '#cli/records.ts';

export const customersCommand: Command = {
  name: 'customers',
  synopsis: 'REGISTER [NAME] [--as-of DATE] [--json]',
  help: 'cli.help.customers',
  options: asOfOption,
  positionals: [1, 2],
  run: async (session, args) => {
    const day = asOfDay(session, args);
    const path = await openRegister(session, args);
    const asOf = await day();
    const records = await session.engine.call('register.records', { asOf });
    const [, name] = args.positionals;
    if (name === undefined) return listed(session, records);
    const customer = findCustomer(records, name, path);
    const all = await session.engine.call('customers.events', { id: customer.id });
    const told = all.filter(({ on }) => asOf === null || on <= asOf.date);
    return { data: { ...described(customer, records), told }, lines: linesOf(session, customer, records, told) };
  },
};

function listed({ t, language }: Session, records: RegisterRecords) {
  const byName = new Intl.Collator(language);
  const customers = records.customers.toSorted((a, b) => byName.compare(a.name, b.name));
  const rows = customers.map(({ name, registrationNumber, authorisation, noticePeriodDays, language: code }) => [
    name,
    registrationNumber,
    t(`customers.authorisation.${authorisation}`),
    noticePeriodDays === null ? '' : t('cli.daysOfNotice', { count: noticePeriodDays }),
    t(`language.${code}`),
  ]);
  const lines = rows.length > 0 ? table(rows, [40, 16, 12, 10, 12]) : [t('customers.empty')];
  return { data: customers.map((customer) => described(customer, records)), lines };
}

/** With the names of its services; none named: all of them. */
const described = (customer: Customer, { services }: RegisterRecords) => ({
  ...customer,
  services: services.filter(({ id }) => customer.serviceIds.includes(id)).map(({ name }) => name),
});

/** The fields under the names by which `edit` knows them, then what the customer was told and answered, newest first. */
function linesOf(session: Session, customer: Customer, records: RegisterRecords, told: readonly CustomerEvent[]) {
  const { t } = session;
  const { services, serviceIds: _ids, id: _id, name, ...fields } = described(customer, records);
  const used = services.length === 0 ? t('grid.allServices') : services;
  const said = Object.entries({ ...fields, serviceIds: used }).map(([field, value]) => [
    field,
    valueText(session, value),
  ]);
  const events = told.map((event) => {
    const { title, detail } = customerEventText(event, t);
    return `  ${event.on}  ${title}${detail === '' ? '' : ` (${detail})`}`;
  });
  const fieldLines = table(said, [26, 200]).map((line) => `  ${line}`);
  return [name, ...fieldLines, '', ...(events.length > 0 ? events : [t('customers.events.none')])];
}
