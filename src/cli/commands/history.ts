import type { ListedRevision } from '#shared/model/record-history.ts';
import type { RegisterErrorCode } from '#register/errors.ts';
import { sameName } from '#register/same-name.ts';
import { changeLines } from '#cli/changes.ts';
import type { Answer, Command, Session } from '#cli/command.ts';
import { Refusal } from '#cli/engine-client.ts';
import { localTime } from '#cli/local-time.ts';
import { recordNames } from '#cli/record-names.ts';
import { findSubProcessor, openRegister, table } from '#cli/records.ts';

export const historyCommand: Command = {
  name: 'history',
  synopsis: 'REGISTER [--record SUB-PROCESSOR] [--json]',
  help: 'cli.help.history',
  options: { record: { type: 'string' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const path = await openRegister(session, args);
    const name = args.option('record');
    if (name !== undefined) return historyOf(session, name, path);
    const revisions = await session.engine.call('history.list', { limit: 100_000 });
    const rows = revisions.map((revision) => [...cells(session, revision), revision.hash.slice(0, 16)]);
    return { data: revisions, lines: table(rows, [5, 19, 16, 56, 16]) };
  },
};

async function historyOf(session: Session, name: string, path: string): Promise<Answer> {
  const recordId = await subProcessorCalled(session, name, path);
  const details = await session.engine.call('history.ofRecord', { table: 'subProcessor', recordId });
  const names = await recordNames(session);
  const lines = details.flatMap(({ revision, changes }) => [
    ...table([cells(session, revision)], [5, 19, 16, 56]),
    ...changeLines(session, changes, names),
  ]);
  return { data: details, lines };
}

/** The sub-processor of that name, else one of that name in the bin. Throws Refusal. */
async function subProcessorCalled(session: Session, name: string, path: string): Promise<string> {
  const records = await session.engine.call('register.records', { asOf: null });
  try {
    return findSubProcessor(records, name, path).id;
  } catch (error) {
    const code: RegisterErrorCode = 'SUB_PROCESSOR_NOT_FOUND';
    if (!(error instanceof Refusal) || error.error.code !== code) throw error;
    const bin = await session.engine.call('history.bin', undefined);
    const removed = bin.find((record) => record.table === 'subProcessor' && sameName(record.title, name));
    if (!removed) throw error;
    return removed.recordId;
  }
}

function cells(session: Session, revision: ListedRevision): string[] {
  const action = `${session.t(`cli.kind.${revision.kind}`)}${session.t(`revision.${revision.action}`)}`;
  const what = revision.subject === '' ? action : `${action}: ${revision.subject}`;
  return [`${revision.number}`, localTime(revision.at), revision.author ?? '', what];
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
  const [edit] = await session.engine.call('history.list', { limit: 1, before: target + 1 });
  return session.t(name === 'undo' ? 'cli.undone' : 'cli.redone', {
    revision: target,
    action: edit ? session.t(`revision.${edit.action}`) : '',
  });
}

export const undoCommand = step('undo');
export const redoCommand = step('redo');
