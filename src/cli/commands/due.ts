import { calendarFace, dueFromEver, type DueItem } from '#shared/model/due.ts';
import { daysAfter } from '#shared/model/dates.ts';
import { localDate } from '#shared/model/dates.ts';
import { UsageError, type Arguments, type Command, type Session } from '#cli/command.ts';
import { file } from '#cli/engine-client.ts';
import { oneOf, openRegister, table } from '#cli/records.ts';

export const dueCommand: Command = {
  name: 'due',
  synopsis: 'REGISTER [--within DAYS] [--ics OUT [--face public]] [--json]',
  help: 'cli.help.due',
  options: { within: { type: 'string' }, ics: { type: 'string' }, face: { type: 'string' } },
  positionals: [1, 1],
  run: async (session, args) => {
    const { engine, t, language } = session;
    const today = localDate(new Date());
    const period = { from: dueFromEver, to: daysAfter(today, daysWithin(session, args)) };
    const face = oneOf(session, args, 'face', calendarFace.options, 'public');
    const ics = args.option('ics');
    const out = ics === undefined ? null : file(ics);
    await openRegister(session, args);
    const items = await engine.call('due.list', { asOf: null, ...period });
    const data = items.map((item) => ({
      ...item,
      what: t(`due.kind.${item.kind}`),
      overdue: item.date < today,
      masked: item.publicLabel !== null,
    }));
    if (out !== null) {
      const written = await engine.call('due.exportCalendar', { ...period, out, face, language });
      return {
        data: { file: ics, ...written, items: data },
        lines: [t('cli.due.written', { file: ics ?? '', ...written })],
      };
    }
    const overdue = items.filter(({ date }) => date < today);
    const coming = items.filter(({ date }) => date >= today);
    const lines = [...group(session, 'overdue', overdue), ...group(session, 'coming', coming)];
    return { data, lines: lines.length > 0 ? lines : [t('cli.due.none')], findings: overdue.length > 0 };
  },
};

const mostDays = 36_500;

function daysWithin(session: Session, args: Arguments): number {
  const given = args.option('within') ?? '90';
  const days = Number(given);
  if (/^\d{1,5}$/.test(given) && days <= mostDays) return days;
  throw new UsageError(session.t('cli.due.notDays', { value: given, most: mostDays }));
}

function group({ t }: Session, name: 'overdue' | 'coming', items: readonly DueItem[]): string[] {
  if (items.length === 0) return [];
  const rows = items.map(({ date, kind, subProcessor, publicLabel, title, customers: [first, ...others] }) => [
    date,
    t(`due.kind.${kind}`),
    publicLabel === null ? subProcessor : `${subProcessor} (${t('search.realName')})`,
    [
      ...(first ? [t('due.customers', { count: others.length + 1, name: first.name })] : []),
      ...(title === subProcessor ? [] : [title]),
    ].join(' · '),
  ]);
  return [
    t(`cli.due.${name}`, { count: items.length }),
    ...table(rows, [10, 46, items.some(({ publicLabel }) => publicLabel !== null) ? 56 : 32, 60]).map(
      (line) => `  ${line}`,
    ),
    '',
  ];
}
