import type { Migration } from '#register/store/migrate.ts';

/**
 * What an agreement says on each point of GDPR art. 28(3), its module and its renewal; and what has been read out of
 * documents: text by page, signatures, and a full-text index of trigrams like that of the records. Readings follow from
 * bytes that never change, so they have no history; `erased` keeps a document whose text held a person's data from being
 * read again (GDPR art. 17). A page's number says its document and its place (`documents/page-numbers.ts`), so that a search
 * need not open the pages that it finds.
 */
const agreements = `
ALTER TABLE agreement ADD COLUMN renewal_months INTEGER;
ALTER TABLE agreement ADD COLUMN scc_module TEXT;
ALTER TABLE agreement ADD COLUMN checklist TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(checklist));
`;

const readings = `
CREATE TABLE document_reading (
  number INTEGER NOT NULL PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE REFERENCES document (sha256),
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  pages INTEGER NOT NULL,
  signatures TEXT CHECK (json_valid(signatures)),
  erased INTEGER NOT NULL CHECK (erased IN (0, 1))
) STRICT;

CREATE TABLE document_page (
  number INTEGER NOT NULL PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE document_search USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
`;

export const agreementProof: Migration = {
  version: 4,
  name: 'agreement-proof',
  up: (db) => {
    db.exec(agreements);
    db.exec(readings);
  },
};
