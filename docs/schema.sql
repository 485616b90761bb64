-- The register file, version 7. Written by scripts/write-schema.ts; do not edit.

CREATE TABLE document (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  media_type TEXT NOT NULL,
  stored_at TEXT NOT NULL
) STRICT;

CREATE TABLE document_chunk (
  sha256 TEXT NOT NULL REFERENCES document (sha256),
  position INTEGER NOT NULL CHECK (position >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 1048576),
  PRIMARY KEY (sha256, position)
) STRICT;

CREATE TRIGGER document_is_immutable BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a document is immutable'); END;

CREATE TRIGGER document_chunk_is_immutable BEFORE UPDATE ON document_chunk
BEGIN SELECT RAISE(ABORT, 'a document is immutable'); END;

CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  registration_number TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT CHECK (length(country) = 2),
  website TEXT NOT NULL,
  representative TEXT NOT NULL,
  dpo_name TEXT NOT NULL,
  dpo_email TEXT NOT NULL,
  dpo_phone TEXT NOT NULL,
  unnamed_sentence TEXT NOT NULL CHECK (json_valid(unnamed_sentence)),
  logo_sha256 TEXT REFERENCES document (sha256)
, accent_colour TEXT, measures TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(measures))) STRICT;

CREATE UNIQUE INDEX organisation_is_one ON organisation ((1));

CREATE TABLE service (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  description TEXT NOT NULL CHECK (json_valid(description)),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE sub_processor (
  id TEXT NOT NULL PRIMARY KEY,
  legal_name TEXT NOT NULL CHECK (legal_name <> ''),
  trade_name TEXT NOT NULL,
  registration_number TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT CHECK (length(country) = 2),
  website TEXT NOT NULL,
  contact_name TEXT NOT NULL,
  contact_position TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  engaged_by_id TEXT REFERENCES sub_processor (id) DEFERRABLE INITIALLY DEFERRED,
  disclosure TEXT NOT NULL CHECK (disclosure IN ('named', 'masked')),
  public_label TEXT NOT NULL CHECK (json_valid(public_label)),
  former_names TEXT NOT NULL CHECK (json_valid(former_names)),
  notes TEXT NOT NULL,
  last_reviewed_on TEXT,
  review_interval_months INTEGER
) STRICT;

CREATE INDEX sub_processor_engaged_by ON sub_processor (engaged_by_id);

CREATE TABLE processing (
  id TEXT NOT NULL PRIMARY KEY,
  sub_processor_id TEXT NOT NULL REFERENCES sub_processor (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  purpose TEXT NOT NULL CHECK (json_valid(purpose)),
  personal_data TEXT NOT NULL CHECK (json_valid(personal_data)),
  data_subjects TEXT NOT NULL CHECK (json_valid(data_subjects)),
  description TEXT NOT NULL CHECK (json_valid(description)),
  responsibilities TEXT NOT NULL CHECK (json_valid(responsibilities)),
  public_label TEXT NOT NULL CHECK (json_valid(public_label)),
  data_tags TEXT NOT NULL CHECK (json_valid(data_tags)),
  special_categories INTEGER NOT NULL CHECK (special_categories IN (0, 1)),
  criminal_data INTEGER NOT NULL CHECK (criminal_data IN (0, 1)),
  national_id_number INTEGER NOT NULL CHECK (national_id_number IN (0, 1)),
  national_id_number_ground TEXT NOT NULL,
  storage_countries TEXT NOT NULL CHECK (json_valid(storage_countries)),
  access_countries TEXT NOT NULL CHECK (json_valid(access_countries)),
  location TEXT NOT NULL CHECK (json_valid(location)),
  transfer_tool TEXT,
  scc_module TEXT,
  transfer_document_sha256 TEXT REFERENCES document (sha256),
  retention TEXT NOT NULL CHECK (json_valid(retention)),
  measures TEXT NOT NULL CHECK (json_valid(measures)),
  service_ids TEXT NOT NULL CHECK (json_valid(service_ids)),
  state TEXT NOT NULL CHECK (state IN ('planned', 'active', 'ended')),
  starts_on TEXT,
  ended_on TEXT,
  deletion_confirmation TEXT NOT NULL
) STRICT;

CREATE INDEX processing_sub_processor ON processing (sub_processor_id);

CREATE TABLE agreement (
  id TEXT NOT NULL PRIMARY KEY,
  sub_processor_id TEXT NOT NULL REFERENCES sub_processor (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  version TEXT NOT NULL,
  parties TEXT NOT NULL CHECK (json_valid(parties)),
  signatories TEXT NOT NULL CHECK (json_valid(signatories)),
  status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'signed', 'ended')),
  signed_on TEXT,
  in_force_from TEXT,
  expires_on TEXT,
  renews_itself INTEGER NOT NULL CHECK (renews_itself IN (0, 1)),
  notice_period_months INTEGER,
  review_on TEXT,
  governing_law TEXT NOT NULL,
  processing_ids TEXT CHECK (json_valid(processing_ids)),
  supersedes_id TEXT REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  notes TEXT NOT NULL
, renewal_months INTEGER, scc_module TEXT, checklist TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(checklist))) STRICT;

CREATE INDEX agreement_sub_processor ON agreement (sub_processor_id);

CREATE TABLE agreement_document (
  id TEXT NOT NULL PRIMARY KEY,
  agreement_id TEXT NOT NULL REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL REFERENCES document (sha256),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE INDEX agreement_document_agreement ON agreement_document (agreement_id);

CREATE INDEX agreement_document_sha256 ON agreement_document (sha256);

CREATE TABLE customer (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  registration_number TEXT NOT NULL,
  address TEXT NOT NULL,
  country TEXT CHECK (length(country) = 2),
  contact_name TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  contract_reference TEXT NOT NULL,
  service_ids TEXT NOT NULL CHECK (json_valid(service_ids)),
  language TEXT NOT NULL,
  authorisation TEXT NOT NULL CHECK (authorisation IN ('general', 'specific')),
  notice_period_days INTEGER,
  discloses_masked INTEGER NOT NULL CHECK (discloses_masked IN (0, 1)),
  disclosure_ground TEXT NOT NULL,
  disclosure_document_sha256 TEXT REFERENCES document (sha256),
  notes TEXT NOT NULL
, representative TEXT NOT NULL DEFAULT '', dpo_name TEXT NOT NULL DEFAULT '', dpo_email TEXT NOT NULL DEFAULT '', dpo_phone TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE change (
  revision INTEGER NOT NULL REFERENCES revision (number),
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  field TEXT NOT NULL,
  before TEXT,
  before_salt BLOB,
  before_digest TEXT,
  after TEXT,
  after_salt BLOB,
  after_digest TEXT,
  PRIMARY KEY (revision, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_record ON change (record_id, revision);

CREATE TRIGGER change_is_kept BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

CREATE TRIGGER change_is_fixed BEFORE UPDATE ON change
WHEN NEW.revision IS NOT OLD.revision OR NEW.position IS NOT OLD.position OR NEW.table_name IS NOT OLD.table_name
  OR NEW.record_id IS NOT OLD.record_id OR NEW.operation IS NOT OLD.operation OR NEW.field IS NOT OLD.field
  OR NEW.before_digest IS NOT OLD.before_digest OR NEW.after_digest IS NOT OLD.after_digest
  OR (NEW.before IS NULL) IS NOT (NEW.before_salt IS NULL) OR (NEW.after IS NULL) IS NOT (NEW.after_salt IS NULL)
  OR (NEW.before IS NOT NULL AND (NEW.before IS NOT OLD.before OR NEW.before_salt IS NOT OLD.before_salt))
  OR (NEW.after IS NOT NULL AND (NEW.after IS NOT OLD.after OR NEW.after_salt IS NOT OLD.after_salt))
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;

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

CREATE TABLE "revision" (
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

CREATE INDEX change_presence ON change (operation, table_name, record_id) WHERE field = 'id';

CREATE INDEX change_owner ON change (after) WHERE field = 'subProcessorId' OR field = 'agreementId';

CREATE TABLE search_entry (
  number INTEGER NOT NULL PRIMARY KEY,
  table_name TEXT NOT NULL,
  record_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_version (
  version INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(
  words, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);

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

CREATE TABLE trusted_authority (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject <> ''),
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  valid_until TEXT NOT NULL,
  certificate TEXT NOT NULL,
  trusted_on TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE signature_path (
  sha256 TEXT NOT NULL PRIMARY KEY REFERENCES document (sha256),
  signers TEXT NOT NULL CHECK (json_valid(signers))
) STRICT;

CREATE TABLE document_check (
  sha256 TEXT NOT NULL PRIMARY KEY REFERENCES document (sha256),
  checked_at TEXT NOT NULL,
  whole INTEGER NOT NULL CHECK (whole IN (0, 1))
) STRICT;

CREATE TABLE own_profile (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  base TEXT NOT NULL,
  title TEXT NOT NULL CHECK (json_valid(title)),
  introduction TEXT NOT NULL CHECK (json_valid(introduction)),
  columns TEXT NOT NULL CHECK (json_valid(columns))
) STRICT;

CREATE TABLE "annex" (
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
