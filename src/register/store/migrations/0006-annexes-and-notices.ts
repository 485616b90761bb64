import type { Migration } from '#register/store/migrate.ts';

/**
 * What annexes need beside their content: own profiles, a second language, the processing of each row, copies that came
 * back; annexes for internal use; colour and measures of the organisation; and change notices with their changes and
 * recipients. SQLite cannot change a CHECK, so `annex` is made anew with the same rows.
 */
const annexes = `
CREATE TABLE own_profile (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  base TEXT NOT NULL,
  title TEXT NOT NULL CHECK (json_valid(title)),
  introduction TEXT NOT NULL CHECK (json_valid(introduction)),
  columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT;

CREATE TABLE annex_anew (
  id TEXT NOT NULL PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  profile TEXT NOT NULL,
  own_profile_id TEXT,
  language TEXT NOT NULL,
  second_language TEXT,
  audience TEXT NOT NULL CHECK (audience IN ('public', 'customer', 'internal')),
  as_of TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  row_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(row_ids)),
  claims TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(claims)),
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES document (sha256),
  supersedes_id TEXT REFERENCES annex (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO annex_anew (id, number, customer_id, profile, language, audience, as_of, issued_at, signed_by, content, media_type, sha256, supersedes_id)
  SELECT id, number, customer_id, profile, language, audience, as_of, issued_at, signed_by, content, media_type, sha256, supersedes_id FROM annex;
DROP TABLE annex;
ALTER TABLE annex_anew RENAME TO annex;
CREATE INDEX annex_customer ON annex (customer_id);

CREATE TABLE annex_copy (
  id TEXT NOT NULL PRIMARY KEY,
  annex_id TEXT NOT NULL REFERENCES annex (id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL REFERENCES document (sha256),
  name TEXT NOT NULL CHECK (name <> ''),
  outcome TEXT NOT NULL,
  signed_by TEXT NOT NULL CHECK (json_valid(signed_by)),
  received_on TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT;
CREATE INDEX annex_copy_annex ON annex_copy (annex_id);

ALTER TABLE organisation ADD COLUMN accent_colour TEXT;
ALTER TABLE organisation ADD COLUMN measures TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(measures));
`;

const notices = `
CREATE TABLE change_notice (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  introduction TEXT NOT NULL CHECK (json_valid(introduction)),
  withdrawn_on TEXT,
  notes TEXT NOT NULL
) STRICT;

CREATE TABLE planned_change (
  id TEXT NOT NULL PRIMARY KEY,
  notice_id TEXT NOT NULL REFERENCES change_notice (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  processing_id TEXT NOT NULL REFERENCES processing (id) DEFERRABLE INITIALLY DEFERRED,
  replaces_id TEXT REFERENCES processing (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT,
  what TEXT NOT NULL CHECK (json_valid(what)),
  why TEXT NOT NULL CHECK (json_valid(why)),
  new_values TEXT NOT NULL CHECK (json_valid(new_values)),
  carried_out_on TEXT
) STRICT;
CREATE INDEX planned_change_notice ON planned_change (notice_id);
CREATE INDEX planned_change_processing ON planned_change (processing_id);

CREATE TABLE notice_recipient (
  id TEXT NOT NULL PRIMARY KEY,
  notice_id TEXT NOT NULL REFERENCES change_notice (id) DEFERRABLE INITIALLY DEFERRED,
  customer_id TEXT NOT NULL REFERENCES customer (id) DEFERRABLE INITIALLY DEFERRED,
  authorisation TEXT NOT NULL CHECK (authorisation IN ('general', 'specific')),
  notice_period_days INTEGER,
  sent_on TEXT,
  means TEXT,
  notice_sha256 TEXT REFERENCES document (sha256),
  proof_sha256 TEXT REFERENCES document (sha256),
  proof_name TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('none', 'approved', 'objected')),
  answered_on TEXT,
  reason TEXT NOT NULL,
  answer_sha256 TEXT REFERENCES document (sha256),
  answer_name TEXT NOT NULL,
  settled_on TEXT,
  settlement TEXT NOT NULL,
  UNIQUE (notice_id, customer_id)
) STRICT;
CREATE INDEX notice_recipient_customer ON notice_recipient (customer_id);
`;

export const annexesAndNotices: Migration = {
  version: 6,
  name: 'annexes-and-notices',
  up: (db) => {
    db.exec(annexes);
    db.exec(notices);
  },
};
