import type { Migration } from '#register/store/migrate.ts';

/**
 * The search index: the number of each record in it, and a full-text index of trigrams, whose rows `search-index.ts`
 * describes. It follows from the records and can be made anew at any time, so it has no history. It begins empty, as
 * version 0, and is filled when the register is opened. With 16 MiB to gather rows in, a large import is quicker.
 */
const search = `
CREATE TABLE search_entry (
  number INTEGER NOT NULL PRIMARY KEY,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_version (
  version INTEGER NOT NULL
) STRICT;
INSERT INTO search_version VALUES (0);

CREATE VIRTUAL TABLE search USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
`;

export const searchIndex: Migration = {
  version: 3,
  name: 'search',
  up: (db) => db.exec(search),
};
