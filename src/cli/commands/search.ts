import type { DocumentHit } from '#shared/model/document-reading.ts';
import { mostCounted, type SearchHit } from '#shared/model/search-hit.ts';
import type { Command, Session } from '#cli/command.ts';
import { asOfDay, asOfOption } from '#cli/moments.ts';
import { openRegister, table } from '#cli/records.ts';

export const searchCommand: Command = {
  name: 'search',
  synopsis: 'REGISTER WORDS [--as-of DATE] [--json]',
  help: 'cli.help.search',
  options: asOfOption,
  positionals: [2, 50],
  run: async (session, args) => {
    const { engine, t } = session;
    const day = asOfDay(session, args);
    await openRegister(session, args);
    const asOf = await day();
    const text = args.positionals.slice(1).join(' ').slice(0, 500);
    // What has been attached since the window was open has not been read yet.
    await engine.call('documents.read', undefined);
    const wanted = { text, limit: mostCounted, asOf };
    const records = await engine.call('search.find', wanted);
    const documents = await engine.call('documents.find', wanted);
    const isMore = records.total >= mostCounted;
    const lines = [
      ...table(
        records.hits.map((hit) => cells(session, hit)),
        [20, 48, 24, 124],
      ),
      ...documents.hits.flatMap((hit) => documentLines(session, hit)),
      t('search.count', { total: records.total, text, isMore }),
      t('cli.search.documents', { total: documents.total, unread: documents.unread }),
      ...documents.unsearched.map(({ name, why, pages }) =>
        t('cli.unsearched', { name, why: t(`documents.state.${why}`, { pages }) }),
      ),
    ];
    return { data: { records, documents }, lines };
  },
};

/** What it is, what it is called, in which field the words stand, and the words in their place. */
function cells({ t }: Session, { table: kind, owner, title, field, excerpt, masked }: SearchHit): string[] {
  const name = [owner, title].filter((part) => part !== '').join(' · ');
  return [t(`table.${kind}`), masked ? `${name} (${t('search.realName')})` : name, field, textOf(excerpt)];
}

/** The document with the first page that has the words, where it is attached, and the words in their place. */
function documentLines({ t }: Session, { name, page, pagesFound, excerpt, attachedTo }: DocumentHit): string[] {
  const places = attachedTo.map(({ subProcessor, agreement, masked }) =>
    masked ? `${subProcessor} · ${agreement} (${t('search.realName')})` : `${subProcessor} · ${agreement}`,
  );
  return [
    t('cli.search.document', { name, page, more: pagesFound - 1 }),
    `  ${places.join('; ')}`,
    `  ${textOf(excerpt).replaceAll(/\s+/g, ' ')}`,
  ];
}

const textOf = (excerpt: SearchHit['excerpt']): string => excerpt.map((piece) => piece.text).join('');
