import { mostCounted } from '#shared/model/search-hit.ts';
import type { Found } from '#register/search/find-records.ts';
import { hitOf, namesIn, type TableRecord } from '#register/search/hit.ts';
import { indexedText } from '#register/search/indexed-text.ts';
import { hasAll, rankOf } from '#register/search/rank.ts';
import { tablesInOrder } from '#register/search/search-index.ts';
import { searchWords } from '#register/search/search-words.ts';
import { textsOf } from '#register/search/text-fields.ts';
import type { PastRecords } from '#register/store/past-records.ts';
import type { Register } from '#register/store/register.ts';

/** A record as the index would have it, had there been one then. */
interface Entry extends TableRecord {
  readonly names: string;
  readonly words: string;
}

interface Past {
  readonly revision: number;
  /** With the next commit the past may read differently: a person's data may be erased from it. */
  readonly latest: number;
  readonly records: PastRecords;
  readonly entries: readonly Entry[];
}

/** The past that was searched last, because as one types it is searched again and again. */
const searched = new WeakMap<Register, Past>();

/**
 * As `findRecords`, in the records as they were after a revision: what did not exist then is not found, nor what has been
 * erased since. Throws RegisterError REVISION_NOT_FOUND.
 */
export function findPastRecords(register: Register, text: string, limit: number, revision: number): Found {
  const words = searchWords(text);
  if (words.length === 0) return { hits: [], total: 0 };
  const { records, entries } = pastOf(register, revision);
  const found = entries.filter((entry) => hasAll(entry.words, words));
  const ranked = found.map((entry) => ({ entry, rank: hasAll(entry.names, words) ? rankOf(entry.names, words) : 3 }));
  const best = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, limit);
  return {
    hits: best.map(({ entry }) => hitOf(register, records, entry, words)),
    total: Math.min(found.length, mostCounted),
  };
}

function pastOf(register: Register, revision: number): Past {
  const latest = register.latestRevision().number;
  const known = searched.get(register);
  if (known?.revision === revision && known.latest === latest) return known;
  const records = register.asOf(revision);
  const past = { revision, latest, records, entries: entriesOf(records) };
  searched.set(register, past);
  return past;
}

function entriesOf(records: PastRecords): Entry[] {
  return tablesInOrder.flatMap((table) =>
    records.all(table).map((record) => ({
      table,
      record,
      names: namesIn({ table, record }),
      words: indexedText(textsOf(table, record).map(({ text }) => text)),
    })),
  );
}
