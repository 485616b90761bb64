import { explainError } from '#shared/messages/explain-error.ts';
import type { AttachOutcome } from '#shared/ipc/agreements-contract.ts';
import { documentRole } from '#shared/model/agreement.ts';
import { isoDate } from '#shared/model/primitives.ts';
import { RegisterError } from '#register/errors.ts';
import { UsageError, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { findSubProcessor, openRegister, refusal, required, table } from '#cli/records.ts';

export const attachCommand: Command = {
  name: 'attach',
  synopsis: 'REGISTER --sub-processor NAME [--title T] [--signed-on DATE] [--role ROLE] FILE… [--json]',
  help: 'cli.help.attach',
  options: {
    'sub-processor': { type: 'string' },
    title: { type: 'string' },
    'signed-on': { type: 'string' },
    role: { type: 'string' },
  },
  positionals: [2, 500],
  run: async (session, args) => {
    const name = required(session, args, 'sub-processor');
    const signedOn = args.option('signed-on');
    if (signedOn !== undefined && !isoDate.safeParse(signedOn).success) {
      throw new UsageError(session.t('cli.notADate', { option: '--signed-on', value: signedOn }));
    }
    const role = roleOption(session, args.option('role'));
    const path = await openRegister(session, args);
    const records = await session.engine.call('register.records', { asOf: null });
    const target = findSubProcessor(records, name, path);
    const attached = await session.engine.call('agreements.attach', {
      subProcessorId: target.id,
      agreementId: null,
      files: args.positionals.slice(1).map(file),
      title: args.option('title'),
      signedOn,
      role,
    });
    const lines = attached.documents.flatMap(({ error, result, role: given, name: fileName, sha256 }) => {
      if (!error)
        return [
          session.t(result === 'stored' ? 'cli.attached' : 'cli.linked', { name: fileName, sha256: sha256 ?? '' }),
          ...roleLines(session, given),
        ];
      session.warn(explainError(session.language, error.code, error.values) ?? error.message);
      return [];
    });
    return { data: attached, lines, findings: attached.documents.some(({ error }) => error !== null) };
  },
};

function roleOption({ t }: Session, value: string | undefined) {
  if (value === undefined) return undefined;
  const role = documentRole.safeParse(value);
  if (!role.success) throw new UsageError(t('cli.notARole', { value, roles: documentRole.options.join(', ') }));
  return role.data;
}

/** As what a file was attached, and what says so. */
function roleLines({ t }: Session, given: AttachOutcome['role']): string[] {
  if (!given) return [];
  const { role, by } = given;
  return [`  ${t('agreements.attached.role', { role: t(`value.role.${role}`), by: t(`agreements.roleBy.${by}`) })}`];
}

export const documentsCommand: Command = {
  name: 'documents',
  synopsis: 'REGISTER [--json]',
  help: 'cli.help.documents',
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await openRegister(session, args);
    const stored = await session.engine.call('documents.list', undefined);
    const data = stored.map(({ names, ...document }) => ({ name: names[0] ?? '', ...document, names }));
    const rows = data.map((document) => [
      document.sha256,
      `${document.size}`,
      document.name,
      document.attachedTo.map((place) => `${place.subProcessor}: ${place.agreement}`).join('; '),
      document.unsearched === null
        ? ''
        : session.t(`documents.state.${document.unsearched}`, { pages: document.pages }),
    ]);
    return { data, lines: table(rows, [64, 10, 40, 60, 120]) };
  },
};

export const extractCommand: Command = {
  name: 'extract',
  synopsis: 'REGISTER SHA256 OUT',
  help: 'cli.help.extract',
  options: {},
  positionals: [3, 3],
  run: async (session, args) => {
    const path = await openRegister(session, args);
    const [, prefix = '', out = ''] = args.positionals;
    const stored = await session.engine.call('documents.list', undefined);
    const found = stored.filter((document) => prefix.length >= 8 && document.sha256.startsWith(prefix.toLowerCase()));
    const [only] = found;
    if (!only || found.length > 1)
      throw refusal(new RegisterError('DOCUMENT_NOT_FOUND', { sha256: prefix, file: path }));
    const { size } = await session.engine.call('documents.extract', { sha256: only.sha256, out: file(out) });
    return { data: { sha256: only.sha256, size, file: out }, lines: [session.t('cli.extracted', { file: out, size })] };
  },
};
