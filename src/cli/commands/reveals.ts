import type { Command } from '#cli/command.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { openRegister, table } from '#cli/records.ts';

export const revealsCommand: Command = {
  name: 'reveals',
  synopsis: 'REGISTER [--as-of DATE] [--json]',
  help: 'cli.help.reveals',
  options: asOfOption,
  positionals: [1, 1],
  run: async (session, args) => {
    const asOf = asOfDay(session, args);
    await openRegister(session, args);
    const { reveals } = await session.engine.call('register.records', { asOf: await asOf() });
    const latestFirst = reveals.toReversed().toSorted((a, b) => b.toldOn.localeCompare(a.toldOn));
    const rows = latestFirst.map((reveal) => [
      reveal.toldOn,
      reveal.recipient,
      reveal.nameTold,
      reveal.publicLabel,
      session.t(`value.means.${reveal.means}`),
      reveal.ground,
    ]);
    const lines = rows.length > 0 ? table(rows, [10, 32, 32, 26, 12, 40]) : [session.t('cli.noReveals')];
    return { data: latestFirst, lines };
  },
};
