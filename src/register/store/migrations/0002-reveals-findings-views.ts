import type { Migration } from '#register/store/migrate.ts';

/**
 * The reveal log, findings set aside and saved views; `erase` as a kind of revision; indexes for looking back. A reveal
 * refers to nothing, because it outlives what it names. SQLite cannot change a CHECK, so `revision` is made anew with the
 * same rows.
 */
const records = `
CREATE TABLE reveal (
  id TEXT NOT NULL PRIMARY KEY,
  sub_processor_id TEXT NOT NULL,
  customer_id TEXT,
  recipient TEXT NOT NULL CHECK (recipient <> ''),
  name_told TEXT NOT NULL,
  public_label TEXT NOT NULL,
  told_on TEXT NOT NULL,
  means TEXT NOT NULL,
  ground TEXT NOT NULL,
  annex_id TEXT,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE set_aside (
  id TEXT NOT NULL PRIMARY KEY,
  check_id TEXT NOT NULL,
  record_table TEXT NOT NULL,
  record_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  until TEXT NOT NULL
) STRICT;
CREATE INDEX set_aside_record ON set_aside (record_id);

CREATE TABLE saved_view (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  filter TEXT NOT NULL CHECK (json_valid(filter)),
  group_by TEXT NOT NULL
) STRICT;
`;

const revisions = `
CREATE TABLE revision_anew (
  number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
  at TEXT NOT NULL,
  author TEXT,
  author_salt BLOB,
  author_digest TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('edit', 'issue', 'erase', 'undo', 'redo')),
  action TEXT NOT NULL,
  target INTEGER REFERENCES revision (number) CHECK ((target IS NULL) = (kind IN ('edit', 'issue', 'erase'))),
  records INTEGER NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
INSERT INTO revision_anew SELECT number, at, author, author_salt, author_digest, kind, action, target, records, hash FROM revision;
DROP TABLE revision;
ALTER TABLE revision_anew RENAME TO revision;
CREATE INDEX revision_target ON revision (target) WHERE target IS NOT NULL;
CREATE INDEX revision_at ON revision (at);
CREATE INDEX revision_creation ON revision (action) WHERE action = 'create-register';

CREATE TRIGGER revision_is_kept BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER revision_is_fixed BEFORE UPDATE ON revision
WHEN NEW.number IS NOT OLD.number OR NEW.at IS NOT OLD.at OR NEW.author_digest IS NOT OLD.author_digest
  OR NEW.kind IS NOT OLD.kind OR NEW.action IS NOT OLD.action OR NEW.target IS NOT OLD.target
  OR NEW.records IS NOT OLD.records OR NEW.hash IS NOT OLD.hash
  OR NEW.author IS NOT NULL OR NEW.author_salt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
`;

/** Which records came and went, when; and what has ever belonged to a record. */
const lookingBack = `
CREATE INDEX change_presence ON change (operation, table_name, record_id) WHERE field = 'id';
CREATE INDEX change_owner ON change (after) WHERE field = 'subProcessorId' OR field = 'agreementId';
`;

export const revealsFindingsViews: Migration = {
  version: 2,
  name: 'reveals-findings-views',
  up: (db) => db.exec(records + revisions + lookingBack),
};
