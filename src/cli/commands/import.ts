import { decisionOf, type ImportPlan } from '#shared/model/import-plan.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import type { Command, Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { oneOf, openRegister, table } from '#cli/records.ts';

export const importCommand: Command = {
  name: 'import',
  synopsis: 'REGISTER LIST [--language sv] [--dry-run] [--json]',
  help: 'cli.help.import',
  options: { language: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  positionals: [2, 2],
  run: async (session, args) => {
    const [, list = ''] = args.positionals;
    const language = oneOf(session, args, 'language', contentLanguages, 'sv');
    await openRegister(session, args);
    const plan = await session.engine.call('importing.read', { source: { file: file(list) }, language });
    const dryRun = args.flag('dry-run');
    const done = dryRun ? null : await session.engine.call('importing.apply', decisionOf(plan));
    const told = done
      ? session.t('cli.imported', {
          processings: done.processings,
          subProcessors: done.subProcessors,
          revision: done.revision ?? 0,
        })
      : session.t('cli.wouldImport', { processings: plan.rows.filter((row) => row.include).length });
    return { data: { dryRun, ...done, plan }, lines: [...planLines(session, plan), '', told] };
  },
};

function planLines(session: Session, plan: ImportPlan): string[] {
  const rows = plan.rows.map((row) => [
    `${row.sourceLines.from}`,
    row.include ? '' : session.t('cli.notTaken'),
    row.name,
    row.purpose,
    [
      row.kind === 'category' ? session.t('cli.category') : '',
      ...row.warnings.map((warning) => session.t(`importing.warning.${warning}`)),
    ]
      .filter((note) => note !== '')
      .join('; '),
  ]);
  const skipped = plan.skipped
    .filter((part) => part.reason !== 'blank')
    .map(
      (part) =>
        `${session.t('cli.skipped', { line: part.sourceLines.from, reason: session.t(`importing.skipped.${part.reason}`) })} ${part.text}`,
    );
  const read = session.t('takeIn.review.read', { shape: session.t(`importing.shape.${plan.shape}`) });
  const sheet = plan.sheet === null ? '' : ` · ${session.t('takeIn.review.sheet', { sheet: plan.sheet })}`;
  return [`${read}${sheet}`, '', ...table(rows, [5, 6, 32, 48, 60]), ...skipped];
}
