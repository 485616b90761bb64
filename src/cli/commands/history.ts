import { localDate } from '#register/annexes/compose.ts';
import type { Command, Session } from '#cli/command.ts';
import { openRegister, table } from '#cli/records.ts';

export const historyCommand: Command = {
  name: 'history',
  synopsis: 'REGISTER [--json]',
  help: 'cli.help.history',
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await openRegister(session, args);
    const revisions = await session.engine.call('history.list', { limit: 100_000 });
    const rows = revisions.map((revision) => [
      `${revision.number}`,
      localTime(revision.at),
      revision.author ?? '',
      `${session.t(`cli.kind.${revision.kind}`)}${session.t(`revision.${revision.action}`)}`,
      revision.hash.slice(0, 16),
    ]);
    return { data: revisions, lines: table(rows, [5, 19, 16, 40, 16]) };
  },
};

/** The time on this computer's clock; `--json` has it in UTC. */
function localTime(at: string): string {
  const time = new Date(at);
  return `${localDate(time)} ${time.toTimeString().slice(0, 8)}`;
}

const step = (name: 'undo' | 'redo'): Command => ({
  name,
  synopsis: 'REGISTER [--json]',
  help: `cli.help.${name}`,
  options: {},
  positionals: [1, 1],
  run: async (session, args) => {
    await openRegister(session, args);
    const done = await session.engine.call(`register.${name}`, undefined);
    return { data: done, lines: [await toldAbout(session, name, done.target)] };
  },
});

async function toldAbout(session: Session, name: 'undo' | 'redo', target: number): Promise<string> {
  const revisions = await session.engine.call('history.list', { limit: 100_000 });
  const action = revisions.find((revision) => revision.number === target)?.action ?? 'edit-sub-processor';
  return session.t(name === 'undo' ? 'cli.undone' : 'cli.redone', {
    revision: target,
    action: session.t(`revision.${action}`),
  });
}

export const undoCommand = step('undo');
export const redoCommand = step('redo');
