import { mostCounted, type SearchHit } from '#shared/model/search-hit.ts';
import type { Command, Session } from '#cli/command.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { openRegister, table } from '#cli/records.ts';

export const findCommand: Command = {
  name: 'find',
  synopsis: 'REGISTER TEXT [--as-of DATE] [--json]',
  help: 'cli.help.find',
  options: asOfOption,
  positionals: [2, 2],
  run: async (session, args) => {
    const asOf = asOfDay(session, args);
    await openRegister(session, args);
    const text = (args.positionals[1] ?? '').slice(0, 500);
    const found = await session.engine.call('search.find', { text, limit: mostCounted, asOf: await asOf() });
    const lines = table(
      found.hits.map((hit) => cells(session, hit)),
      [20, 48, 24, 124],
    );
    const isMore = found.total >= mostCounted;
    return { data: found, lines: [...lines, session.t('search.count', { total: found.total, text, isMore })] };
  },
};

/** What it is, what it is called, in which field the words stand, and the words in their place. */
function cells({ t }: Session, { table: kind, owner, title, field, excerpt, masked }: SearchHit): string[] {
  const name = [owner, title].filter((part) => part !== '').join(' · ');
  const text = excerpt.map((piece) => piece.text).join('');
  return [t(`table.${kind}`), masked ? `${name} (${t('search.realName')})` : name, field, text];
}
