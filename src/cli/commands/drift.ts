import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import { explainError } from '#shared/messages/explain-error.ts';
import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import { localDate } from '#shared/model/dates.ts';
import { RegisterError } from '#register/errors.ts';
import { UsageError, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { askPassphrase, passphraseOption } from '#cli/passphrase.ts';
import { differenceLines } from '#cli/annex-lines.ts';
import { openRegister, refusal, required } from '#cli/records.ts';

/** Which issued annexes no longer say what the register says. */
export const driftCommand: Command = {
  name: 'drift',
  synopsis: 'REGISTER [--json]',
  help: 'cli.help.drift',
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await openRegister(session, args);
    const named = await annexesByName(session);
    const drifts = await session.engine.call('annexes.drift', undefined);
    const data = drifts.map((drift) => ({ ...drift, ...named(drift.annexId) }));
    const differing = data.filter(({ state }) => state !== 'same');
    const same = session.t('cli.drift.same', { count: data.length - differing.length });
    const lines = [...differing.flatMap((drift) => [...driftLines(session, drift), '']), same];
    return { data, lines, findings: differing.length > 0 };
  },
};

interface Named {
  readonly number: string;
  readonly customer: string;
}

async function annexesByName(session: Session): Promise<(annexId: string) => Named> {
  const annexes = new Map((await session.engine.call('annexes.list', undefined)).map((annex) => [annex.id, annex]));
  const { customers } = await session.engine.call('register.records', { asOf: null });
  return (annexId) => {
    const annex = annexes.get(annexId);
    const customer = customers.find(({ id }) => id === annex?.customerId)?.name;
    return {
      number: annex?.number ?? '',
      customer: customer ?? session.t(`annexes.audience.${annex?.audience ?? 'public'}`),
    };
  };
}

function driftLines(session: Session, { number, customer, state, difference, error }: AnnexDrift & Named): string[] {
  const { t, language } = session;
  const head = `${number}  ${customer}  ${t(`drift.state.${state}`)}`;
  if (error) return [head, `  ${explainError(language, error.code, error.values) ?? error.message}`];
  return [head, ...differenceLines(session, difference)];
}

/** Issues annexes anew. */
export const reissueCommand: Command = {
  name: 'reissue',
  synopsis: 'REGISTER --folder DIR [NUMBER…] [--changes] [--identity ID.p12 [--passphrase-file FILE]] [--json]',
  help: 'cli.help.reissue',
  options: {
    folder: { type: 'string' },
    changes: { type: 'boolean' },
    identity: { type: 'string' },
    ...passphraseOption,
  },
  positionals: [1, 5001],
  run: async (session, args) => {
    const folder = required(session, args, 'folder');
    const path = args.option('identity');
    const identity = path === undefined ? null : { file: file(path), passphrase: await askPassphrase(session, args) };
    await openRegister(session, args);
    const annexIds = await chosen(session, args.positionals.slice(1));
    if (annexIds.length === 0) return { data: { annexes: [] }, lines: [session.t('cli.reissue.none')] };
    const given = { annexIds, folder: file(folder), identity, withChanges: args.flag('changes') };
    const result = await session.engine.call('annexes.reissue', given);
    const lines = result.annexes.map(({ number, file: name, error }) =>
      error
        ? `${number}  ${explainError(session.language, error.code, error.values) ?? error.message}`
        : session.t('cli.reissue.issued', { number, file: name }),
    );
    return { data: result, lines, findings: result.annexes.some(({ error }) => error !== null) };
  },
};

/** The annexes of these numbers; without numbers all that differ from the register. */
async function chosen(session: Session, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) {
    const drifts = await session.engine.call('annexes.drift', undefined);
    return drifts.filter(({ state }) => state === 'differs').map(({ annexId }) => annexId);
  }
  const annexes = await session.engine.call('annexes.list', undefined);
  return numbers.map((number) => annexCalled(annexes, number).id);
}

function annexCalled(annexes: readonly IssuedAnnex[], number: string): IssuedAnnex {
  const annex = annexes.find((candidate) => candidate.number === number);
  if (annex) return annex;
  throw refusal(new RegisterError('ANNEX_NUMBER_UNKNOWN', { number }));
}

/** Keeps a copy that came back from the customer. */
export const receiveCommand: Command = {
  name: 'receive',
  synopsis: 'REGISTER NUMBER FILE [--on DATE] [--scanned] [--json]',
  help: 'cli.help.receive',
  options: { on: { type: 'string' }, scanned: { type: 'boolean' } },
  positionals: [3, 3],
  run: async (session, args) => {
    const [, number = '', path = ''] = args.positionals;
    const receivedOn = args.option('on') ?? localDate(new Date());
    if (!/^\d{4}-\d{2}-\d{2}$/.test(receivedOn))
      throw new UsageError(session.t('problem.fieldOf', { record: '--on', field: receivedOn }));
    await openRegister(session, args);
    const { id } = annexCalled(await session.engine.call('annexes.list', undefined), number);
    const copy = { annexId: id, file: file(path), receivedOn, scanned: args.flag('scanned') };
    const kept = await session.engine.call('annexes.addCopy', copy);
    const name = kept.signedBy.join(', ');
    return { data: kept, lines: [session.t(`cli.receive.${kept.outcome}`, { number, file: path, name })] };
  },
};
