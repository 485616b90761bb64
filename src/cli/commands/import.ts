import type { EngineOutput } from '#shared/ipc/engine-contract.ts';
import { decisionOf, type ImportPlan } from '#shared/model/import-plan.ts';
import type { Session } from '#cli/command.ts';
import { listImport, rowLines } from '#cli/list-import.ts';

export const importCommand = listImport<ImportPlan, EngineOutput<'importing.apply'>>({
  name: 'import',
  help: 'cli.help.import',
  read: ({ engine }, list, language) => engine.call('importing.read', { source: { file: list }, language }),
  apply: ({ engine }, plan) => engine.call('importing.apply', decisionOf(plan)),
  planLines,
  told: ({ t }, { processings, subProcessors, revision }) =>
    t('cli.imported', { processings, subProcessors, revision: revision ?? 0 }),
  wouldTake: 'cli.wouldImport',
});

function planLines({ t }: Session, plan: ImportPlan): string[] {
  const rows = plan.rows.flatMap(({ sourceLines, include, name, purpose, kind, warnings }) =>
    rowLines(
      [`${sourceLines.from}`, include ? '' : t('cli.notTaken'), name, purpose],
      [5, 6, 32, 48],
      [
        ...(kind === 'category' ? [t('cli.category')] : []),
        ...warnings.map((warning) => t(`importing.warning.${warning}`)),
      ],
    ),
  );
  const skipped = plan.skipped
    .filter((part) => part.reason !== 'blank')
    .map(
      (part) =>
        `${t('cli.skipped', { line: part.sourceLines.from, reason: t(`importing.skipped.${part.reason}`) })} ${part.text}`,
    );
  const read = t('takeIn.review.read', { shape: t(`importing.shape.${plan.shape}`) });
  const sheet = plan.sheet === null ? '' : ` · ${t('takeIn.review.sheet', { sheet: plan.sheet })}`;
  return [`${read}${sheet}`, '', ...rows, ...skipped];
}
