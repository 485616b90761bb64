import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { PersonWords } from '#register/persons/person-words.ts';
import { namesOn, type SignerPath } from '#register/signing/trust.ts';
import { prepared } from '#register/store/prepared.ts';

const signerPaths = z.array(z.strictObject({ path: z.array(z.string()), at: z.string().nullable() }));

/**
 * Keeps by which certificates a document was signed, so that whom an authority vouches for can be told at once when one
 * is trusted or no longer is.
 */
export function putSignaturePaths(db: Database.Database, sha256: string, paths: readonly SignerPath[]): void {
  if (paths.length === 0) return dropSignaturePaths(db, sha256);
  const signers = JSON.stringify(paths);
  prepared(db, 'INSERT OR REPLACE INTO signature_path (sha256, signers) VALUES (?, ?)').run(sha256, signers);
}

/** Of each signature of a document; none where it has not been read. */
export function signaturePaths(db: Database.Database, sha256: string): SignerPath[] {
  const signers = prepared(db, 'SELECT signers FROM signature_path WHERE sha256 = ?').pluck().get(sha256);
  return typeof signers === 'string' ? signerPaths.parse(JSON.parse(signers)) : [];
}

/** Certificates name their owner (GDPR art. 17). To be called inside a transaction. */
export function dropSignaturePaths(db: Database.Database, sha256: string): void {
  prepared(db, 'DELETE FROM signature_path WHERE sha256 = ?').run(sha256);
}

const pathRow = z.object({ sha256: z.string(), signers: z.string() });

/** The documents in whose signatures' certificates a person stands. */
export function signedWith(db: Database.Database, person: PersonWords): string[] {
  const rows = z.array(pathRow).parse(prepared(db, 'SELECT sha256, signers FROM signature_path').all());
  const isNamed = ({ path }: SignerPath): boolean => path.some((certificate) => person.isIn(namesOn(certificate)));
  return rows.flatMap(({ sha256, signers }) => (signerPaths.parse(JSON.parse(signers)).some(isNamed) ? [sha256] : []));
}
