import type { Command } from '#cli/command.ts';
import { findSubProcessor, openRegister } from '#cli/records.ts';

export const mergeCommand: Command = {
  name: 'merge',
  synopsis: 'REGISTER KEEP OTHER… [--json]',
  help: 'cli.help.merge',
  options: {},
  positionals: [3, 100],
  run: async (session, args) => {
    const path = await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const found = args.positionals.slice(1).map((name) => findSubProcessor(records, name, path));
    const [kept, ...others] = found.map(({ id }) => id);
    const merged = await session.engine.call('subProcessors.merge', {
      keepId: kept ?? '',
      mergedIds: others,
      patch: {},
      language: session.language,
    });
    const told = { count: new Set(others).size, name: found[0]?.legalName ?? '', revision: merged.revision ?? 0 };
    return { data: { ...merged, keepId: kept, mergedIds: others }, lines: [session.t('cli.merged', told)] };
  },
};
