import type { Command } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { required } from '#cli/records.ts';

export const newCommand: Command = {
  name: 'new',
  synopsis: 'REGISTER --organisation NAME | REGISTER --sample [--organisation NAME]',
  help: 'cli.help.new',
  options: { organisation: { type: 'string' }, sample: { type: 'boolean' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const [path = ''] = args.positionals;
    const sample = args.flag('sample');
    // The invented company has a name of its own.
    const organisation =
      sample && args.option('organisation') === undefined
        ? session.t('start.sample.organisation')
        : required(session, args, 'organisation');
    const state = await session.engine.call('register.create', {
      file: file(path),
      organisation,
      sample,
    });
    return {
      data: { file: path, organisation: state.organisation.name, revision: state.revision.number },
      lines: [session.t('cli.created', { file: path, organisation: state.organisation.name })],
    };
  },
};
