import Database from 'better-sqlite3';
import { z } from 'zod';
import { prepared } from '#register/store/prepared.ts';
import type { Register } from '#register/store/register.ts';

const day = 24 * 60 * 60 * 1000;

const checkRow = z.object({ checked_at: z.string(), whole: z.number() });

/**
 * Notes whether a stored document is as its SHA-256 says, whenever all of it has been read. It follows from bytes, so it
 * lies outside of history. What is noted already is not noted again on the same day.
 */
export function noteCheck(register: Register, sha256: string, whole: boolean): void {
  const { database: db, ports } = register;
  const now = ports.now();
  const row = prepared(db, 'SELECT checked_at, whole FROM document_check WHERE sha256 = ?').get(sha256);
  const before = checkRow.optional().parse(row);
  const isKnown = before?.whole === Number(whole);
  if (isKnown && now.getTime() - Date.parse(before.checked_at) < day) return;
  try {
    prepared(db, 'INSERT OR REPLACE INTO document_check (sha256, checked_at, whole) VALUES (?, ?, ?)').run(
      sha256,
      now.toISOString(),
      Number(whole),
    );
  } catch (error) {
    // A full disk keeps no note; it must not keep anybody from reading the document, and the next look makes the note.
    if (!(error instanceof Database.SqliteError)) throw error;
  }
}

/** The documents that were not as their SHA-256 says when they were last read whole. */
export function damagedDocuments(db: Database.Database): ReadonlySet<string> {
  const damaged = prepared(db, 'SELECT sha256 FROM document_check WHERE whole = 0').pluck().all();
  return new Set(z.array(z.string()).parse(damaged));
}

/** The documents that have not been checked since an instant (ISO), the longest ago first. Storing one checks it. */
export function uncheckedSince(db: Database.Database, since: string): string[] {
  const rows = prepared(
    db,
    `SELECT sha256 FROM document LEFT JOIN document_check USING (sha256)
     WHERE coalesce(checked_at, stored_at) < ? ORDER BY coalesce(checked_at, stored_at), sha256`,
  );
  return z.array(z.string()).parse(rows.pluck().all(since));
}
