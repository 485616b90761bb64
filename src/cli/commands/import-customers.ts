import type { CustomerPlan } from '#shared/ipc/customers-contract.ts';
import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
import { customerRowNotes, wantsUsual } from '#shared/messages/customer-row-notes.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import { UsageError, type Session } from '#cli/command.ts';
import { listImport, rowLines } from '#cli/list-import.ts';

export const importCustomersCommand = listImport<CustomerPlan, EngineOutput<'customers.import'>>({
  name: 'import-customers',
  help: 'cli.help.importCustomers',
  synopsis: '[--table NAME] ',
  options: { table: { type: 'string' } },
  read: async (session, list, _language, args) => {
    const first = await session.engine.call('customers.read', { source: { file: list } });
    const wanted = args.option('table');
    const table = wanted === undefined ? 0 : tableCalled(session, first, wanted);
    return table === 0 ? first : session.engine.call('customers.read', { source: { file: list }, table });
  },
  apply: ({ engine }, { rows }, language) => engine.call('customers.import', { rows, language }),
  planLines,
  told: ({ t }, { added, updated, revision }) =>
    revision === null ? t('cli.importedNoCustomers') : t('cli.importedCustomers', { added, updated, revision }),
  wouldTake: 'cli.wouldImportCustomers',
});

/** By its name, else by its number from 1. */
function tableCalled({ t }: Session, { tables }: CustomerPlan, wanted: string): number {
  const named = tables.findIndex(({ name }) => name === wanted);
  const at = named >= 0 ? named : Number(wanted) - 1;
  if (tables[at]) return at;
  const values = tables.map(({ name }, index) => name || `${index + 1}`).join(', ');
  throw new UsageError(t('cli.oneOf', { option: '--table', values }));
}

async function planLines({ t, engine }: Session, plan: CustomerPlan, language: ContentLanguage): Promise<string[]> {
  const { customers } = await engine.call('register.records', { asOf: null });
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  const rows = plan.rows.flatMap((row) => {
    const { line, include, values, customerId } = row;
    const known = customerId === null ? '' : (names.get(customerId) ?? '');
    return rowLines(
      [
        `${line}`,
        include ? t(customerId === null ? 'cli.newCustomer' : 'cli.knownCustomer') : t('cli.notTaken'),
        values.name ?? '',
      ],
      [5, 6, 80],
      [
        ...(known === '' || known === values.name ? [] : [t('customerList.knownAs', { name: known })]),
        ...customerRowNotes(row, t),
      ],
    );
  });
  return [
    ...tableLines(t, plan),
    ...rows,
    ...(plan.rows.some(wantsUsual) ? [t('cli.usualOfCustomers', { language: t(`language.${language}`) })] : []),
    ...(plan.unknown.length === 0 ? [] : [t('customerList.unknown', { columns: plan.unknown.join(', ') })]),
  ];
}

/** Which table was read, where there are others. */
function tableLines(t: Session['t'], { tables, table }: CustomerPlan): string[] {
  if (tables.length < 2) return [];
  const all = tables.map(({ name, rows }, at) => t('customerList.table', { name: name || `${at + 1}`, rows }));
  const others = all.toSpliced(table, 1).join(', ');
  return [t('cli.customerTable', { table: all[table] ?? '', others })];
}
