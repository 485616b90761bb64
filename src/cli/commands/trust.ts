import type { TrustedAuthority } from '#shared/model/trusted-authority.ts';
import { RegisterError } from '#register/errors.ts';
import type { Answer, Arguments, Command, Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { openRegister, refusal, table } from '#cli/records.ts';

export const trustCommand: Command = {
  name: 'trust',
  synopsis: 'REGISTER [--add CA.pem]… [--reason TEXT] [--remove FINGERPRINT] [--json]',
  help: 'cli.help.trust',
  options: {
    add: { type: 'string', multiple: true },
    reason: { type: 'string' },
    remove: { type: 'string' },
  },
  positionals: [1, 1],
  run: async (session, args) => {
    const path = await openRegister(session, args);
    const changes = [...(await remove(session, args, path)), ...(await add(session, args))];
    return answer(session, await authorities(session), changes);
  },
};

const authorities = async ({ engine }: Session): Promise<TrustedAuthority[]> =>
  (await engine.call('register.records', { asOf: null })).authorities;

/** By the beginning of its fingerprint, with colons or without. */
async function remove(session: Session, args: Arguments, path: string): Promise<string[]> {
  const given = args.option('remove');
  if (given === undefined) return [];
  const beginning = given.replaceAll(/[:\s]/g, '').toLowerCase();
  const found = (await authorities(session)).filter(({ fingerprint }) => fingerprint.startsWith(beginning));
  const [only] = found;
  if (!only || beginning === '' || found.length > 1) {
    const code = only && beginning !== '' ? 'AUTHORITY_AMBIGUOUS' : 'AUTHORITY_NOT_FOUND';
    throw refusal(new RegisterError(code, { fingerprint: given, file: path }));
  }
  await session.engine.call('authorities.distrust', { id: only.id });
  return [session.t('cli.trust.removed', { name: only.subject, fingerprint: only.fingerprint })];
}

async function add(session: Session, args: Arguments): Promise<string[]> {
  const files = args.options('add').map(file);
  if (files.length === 0) return [];
  const reason = args.option('reason') ?? '';
  const { trusted, known } = await session.engine.call('authorities.trust', { files, reason });
  const added = (await authorities(session)).filter(({ id }) => trusted.includes(id));
  return [
    ...added.map(({ subject, fingerprint }) => session.t('cli.trust.added', { name: subject, fingerprint })),
    ...(known > 0 ? [session.t('cli.trust.known', { count: known })] : []),
  ];
}

/** What was changed, or else all that is trusted. */
function answer({ t }: Session, trusted: readonly TrustedAuthority[], changes: readonly string[]): Answer {
  const rows = trusted.map(({ fingerprint, subject, validUntil, trustedOn, reason }) => [
    fingerprint,
    subject,
    validUntil.slice(0, 10),
    trustedOn,
    reason,
  ]);
  const listed = rows.length > 0 ? table(rows, [64, 40, 10, 10, 40]) : [t('cli.trust.none')];
  return { data: trusted, lines: changes.length > 0 ? changes : listed };
}
