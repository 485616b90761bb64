import type { CustomerPlan } from '#shared/ipc/customers-contract.ts';
import { customerColumn } from '#shared/ipc/customers-contract.ts';
import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { Command, Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { oneOf, openRegister, table } from '#cli/records.ts';

export const importCustomersCommand: Command = {
  name: 'import-customers',
  synopsis: 'REGISTER LIST [--language sv] [--dry-run] [--json]',
  help: 'cli.help.importCustomers',
  options: { language: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  positionals: [2, 2],
  run: async (session, args) => {
    const [, list = ''] = args.positionals;
    const language = oneOf(session, args, 'language', contentLanguages, 'sv');
    await openRegister(session, args);
    const plan = await session.engine.call('customers.read', { source: { file: file(list) } });
    const dryRun = args.flag('dry-run');
    const done = dryRun ? null : await session.engine.call('customers.import', { rows: plan.rows, language });
    const count = plan.rows.filter((row) => row.include).length;
    const told = done ? doneLine(session, done) : session.t('cli.wouldImportCustomers', { count });
    return { data: { dryRun, ...done, plan }, lines: [...planLines(session, plan), '', told] };
  },
};

const doneLine = ({ t }: Session, { added, updated, revision }: EngineOutput<'customers.import'>): string =>
  revision === null ? t('cli.importedNoCustomers') : t('cli.importedCustomers', { added, updated, revision });

function planLines(session: Session, { rows, unknown }: CustomerPlan): string[] {
  const { t } = session;
  const lines = rows.map(({ line, include, values, customerId, problems, repeats }) => [
    `${line}`,
    include ? t(customerId === null ? 'cli.newCustomer' : 'cli.knownCustomer') : t('cli.notTaken'),
    values.name ?? '',
    [
      repeats === null ? '' : t('customerList.repeats', { line: repeats }),
      ...customerColumn.options.flatMap((column) => {
        const text = problems[column];
        return text === undefined
          ? []
          : [t('customerList.problem', { field: t(`customerList.column.${column}`), text })];
      }),
    ]
      .filter((note) => note !== '')
      .join('; '),
  ]);
  const left = unknown.length === 0 ? [] : [t('customerList.unknown', { columns: unknown.join(', ') })];
  return [...table(lines, [5, 10, 40, 80]), ...left];
}
