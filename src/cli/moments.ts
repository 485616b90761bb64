import { isoDate } from '#shared/model/primitives.ts';
import type { AsOf } from '#shared/model/record-history.ts';
import { RegisterError } from '#register/errors.ts';
import { UsageError, type Arguments, type Session } from '#cli/command.ts';
import { localTime } from '#cli/local-time.ts';
import { refusal } from '#cli/records.ts';

/** The last revision of a day. Throws Refusal NO_REVISION_YET. */
export async function revisionOfDay(session: Session, date: string): Promise<number> {
  const revision = await session.engine.call('history.revisionAt', { date });
  if (revision !== null) return revision;
  const [first] = await session.engine.call('history.list', { limit: 1, before: 2 });
  throw refusal(new RegisterError('NO_REVISION_YET', { date, first: first ? localTime(first.at) : '' }));
}

/** For commands that can show the register as it was. */
export const asOfOption = { 'as-of': { type: 'string' } } as const;

/**
 * The day of `--as-of`, or null for now; to be called before the register is opened. The answer finds its revision once
 * it is open. Throws UsageError for what is no date.
 */
export function asOfDay(session: Session, args: Arguments): () => Promise<AsOf | null> {
  const date = args.option('as-of');
  if (date !== undefined && !isoDate.safeParse(date).success) {
    throw new UsageError(session.t('cli.notADate', { option: '--as-of', value: date }));
  }
  return async () => (date === undefined ? null : { date, revision: await revisionOfDay(session, date) });
}
