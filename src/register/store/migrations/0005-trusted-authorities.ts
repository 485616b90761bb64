import type { Migration } from '#register/store/migrate.ts';

/** Certificates of authorities that the register trusts: records, with a history. */
const authorities = `
CREATE TABLE trusted_authority (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject <> ''),
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  valid_until TEXT NOT NULL,
  certificate TEXT NOT NULL,
  trusted_on TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
`;

/**
 * By which certificates a document's signatures were made, so that what an authority vouches for can be told without
 * reading the document again. It follows from the bytes and lies outside of history, as readings do.
 */
const paths = `
CREATE TABLE signature_path (
  sha256 TEXT NOT NULL PRIMARY KEY REFERENCES document (sha256),
  signers TEXT NOT NULL CHECK (json_valid(signers))
) STRICT;
`;

/** When a stored document was last compared with its SHA-256, and whether it was whole. Outside of history too. */
const checks = `
CREATE TABLE document_check (
  sha256 TEXT NOT NULL PRIMARY KEY REFERENCES document (sha256),
  checked_at TEXT NOT NULL,
  whole INTEGER NOT NULL CHECK (whole IN (0, 1))
) STRICT;
`;

export const trustedAuthorities: Migration = {
  version: 5,
  name: 'trusted-authorities',
  up: (db) => {
    db.exec(authorities);
    db.exec(paths);
    db.exec(checks);
  },
};
