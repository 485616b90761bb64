import { existsSync } from 'node:fs';
import { RegisterError } from '#register/errors.ts';
import { UsageError, type Command } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { askPassphrase, passphraseOption } from '#cli/passphrase.ts';
import { refusal, required } from '#cli/records.ts';

export const identityCommand: Command = {
  name: 'identity',
  synopsis: 'new --name NAME --email ADDRESS --organisation NAME --out ID.p12 [--passphrase-file FILE]',
  help: 'cli.help.identity',
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    organisation: { type: 'string' },
    out: { type: 'string' },
    ...passphraseOption,
  },
  positionals: [1, 1],
  run: async (session, args) => {
    if (args.positionals[0] !== 'new')
      throw new UsageError(session.t('cli.unknownCommand', { name: `identity ${args.positionals[0] ?? ''}` }));
    const person = {
      name: required(session, args, 'name'),
      email: required(session, args, 'email'),
      organisation: required(session, args, 'organisation'),
    };
    const out = required(session, args, 'out');
    // The key in an identity cannot be had again: no dialog asks here before it is written over.
    if (existsSync(out)) throw refusal(new RegisterError('FILE_EXISTS', { file: out }));
    const passphrase = await askPassphrase(session, args, true);
    const identity = await session.engine.call('identity.create', { ...person, passphrase, out: file(out) });
    return {
      data: { file: out, ...identity },
      lines: [
        session.t('cli.identityCreated', { file: out, name: identity.name, until: identity.validTo.slice(0, 10) }),
      ],
    };
  },
};
