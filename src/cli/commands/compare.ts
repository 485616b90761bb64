import { isoDate } from '#shared/model/primitives.ts';
import type { Comparison, RecordChange } from '#shared/model/record-history.ts';
import { changeLines } from '#cli/changes.ts';
import { UsageError, type Command, type Session } from '#cli/command.ts';
import { localTime } from '#cli/local-time.ts';
import { revisionOfDay } from '#cli/moments.ts';
import { recordNames } from '#cli/record-names.ts';
import { openRegister } from '#cli/records.ts';

export const compareCommand: Command = {
  name: 'compare',
  synopsis: 'REGISTER FROM [TO] [--json]',
  help: 'cli.help.compare',
  options: {},
  positionals: [2, 3],
  run: async (session, args) => {
    const [, from = '', to] = args.positionals;
    for (const value of args.positionals.slice(1)) refuseNoMoment(session, value);
    await openRegister(session, args);
    const comparison = await session.engine.call('history.compare', {
      from: await revisionOf(session, from),
      to: to === undefined ? null : await revisionOf(session, to),
    });
    const names = await recordNames(session);
    const lines = changeLines(session, comparison.changes, names);
    return { data: comparison, lines: [headline(session, comparison), ...lines] };
  },
};

const isNumber = (value: string): boolean => /^[1-9]\d{0,8}$/.test(value);

function refuseNoMoment(session: Session, value: string): void {
  if (!isNumber(value) && !isoDate.safeParse(value).success)
    throw new UsageError(session.t('cli.notAMoment', { value }));
}

/** The revision of that number, or the last one of that day. Throws Refusal NO_REVISION_YET. */
const revisionOf = async (session: Session, moment: string): Promise<number> =>
  isNumber(moment) ? Number(moment) : revisionOfDay(session, moment);

function headline(session: Session, { from, to, changes }: Comparison): string {
  if (changes.length === 0) return session.t('cli.nothingDiffers', { from: from.number, to: to.number });
  const count = (wanted: RecordChange['operation']): number =>
    changes.filter(({ operation }) => operation === wanted).length;
  return session.t('cli.compared', {
    from: from.number,
    fromTime: localTime(from.at),
    to: to.number,
    toTime: localTime(to.at),
    added: count('insert'),
    removed: count('delete'),
    changed: count('update'),
  });
}
