import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import { explainError } from '#shared/messages/explain-error.ts';
import { localDate } from '#shared/model/dates.ts';
import { annexCalled, annexesByName, type NamedAnnex } from '#cli/annexes-by-name.ts';
import { differenceLines } from '#cli/annex-lines.ts';
import { UsageError, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { openRegister } from '#cli/records.ts';

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
    const same =
      data.length === 0
        ? session.t('cli.annexes.none')
        : session.t('cli.drift.same', { count: data.length - differing.length });
    const lines = [...differing.flatMap((drift) => [...driftLines(session, drift), '']), same];
    return { data, lines, findings: differing.length > 0 };
  },
};

function driftLines(session: Session, { number, customer, state, difference, error }: AnnexDrift & NamedAnnex) {
  const { t, language } = session;
  const head = `${number}  ${customer}  ${t(`drift.state.${state}`)}`;
  const why = error ? [`  ${explainError(language, error.code, error.values) ?? error.message}`] : [];
  return [head, ...why, ...differenceLines(session, difference)];
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
