import type Database from 'better-sqlite3';
import { z } from 'zod';
import { readSignatures, type DocumentReading } from '#shared/model/document-reading.ts';
import { documentTextState, type DocumentText } from '#shared/model/document-text.ts';
import { pageNumber, pageRange, placeOfPage, readingOfPage } from '#register/documents/page-numbers.ts';
import { dropSignaturePaths, signedWith } from '#register/documents/signature-paths.ts';
import type { PersonWords } from '#register/persons/person-words.ts';
import { indexedText } from '#register/search/indexed-text.ts';
import { prepared } from '#register/store/prepared.ts';

/**
 * To be raised when more or other things are read out of documents: each is then read again, except erased ones.
 * 2: whether all of the text was read. 3: a PDF that opens with a password only is not said to be unsigned, and whether one
 * was changed after signing is judged more strictly.
 */
const readingVersion = 3;

/** The column `signatures`; readings of version 1 hold the signatures alone. */
const kept = z.union([
  z.strictObject({ signatures: readSignatures.nullable(), truncated: z.boolean() }),
  readSignatures.nullable().transform((signatures) => ({ signatures, truncated: false })),
]);
type Kept = z.infer<typeof kept>;

/**
 * What has been read out of stored documents: text by page, what the signatures come to, and the full-text index of the
 * pages. All of it follows from bytes that never change, so it is outside of history and is written apart from revisions.
 */
const readingRow = z
  .object({
    sha256: z.string(),
    state: documentTextState,
    pages: z.number(),
    version: z.number(),
    erased: z.number(),
    signatures: z.string().nullable(),
  })
  .transform(({ version, erased, signatures, ...row }): DocumentReading => {
    const { truncated, signatures: read } = kept.parse(JSON.parse(signatures ?? 'null'));
    return { ...row, truncated, signatures: read, stale: version !== readingVersion && erased === 0 };
  });

const columns = 'sha256, state, pages, version, erased, signatures';

/** Kept current by `putReading`, so that what one document says is parsed once and not after each other one. */
const known = new WeakMap<Database.Database, Map<string, DocumentReading>>();

/** All readings by SHA-256. One that has not changed is the same object as before. */
export function readingsOf(db: Database.Database): ReadonlyMap<string, DocumentReading> {
  const before = known.get(db);
  if (before) return before;
  const rows = prepared(db, `SELECT ${columns} FROM document_reading`).all();
  const readings = new Map(rows.map((row) => readingRow.parse(row)).map((reading) => [reading.sha256, reading]));
  known.set(db, readings);
  return readings;
}

export const listReadings = (db: Database.Database): DocumentReading[] => [...readingsOf(db).values()];

/** Of those documents the ones that have not been read, or were by an older version. */
export function unreadOf(db: Database.Database, documents: Iterable<string>): string[] {
  const readings = readingsOf(db);
  return [...new Set(documents)].filter((sha256) => readings.get(sha256)?.stale ?? true);
}

/** The text of a document as it was read; undefined where it has not been. */
export function textOf(db: Database.Database, sha256: string): DocumentText | undefined {
  const reading = readingsOf(db).get(sha256);
  const number = numberOf(db, sha256);
  if (!reading || number === undefined) return undefined;
  const rows = prepared(db, 'SELECT number, text FROM document_page WHERE number BETWEEN ? AND ? ORDER BY number');
  const pages = rows.all(...pageRange(number)).map((row) => pageRow.parse(row));
  const read = pages.map((page) => ({ page: placeOfPage(page.number), text: page.text }));
  return { state: reading.state, pages: read, truncated: reading.truncated };
}

function numberOf(db: Database.Database, sha256: string): number | undefined {
  const number = prepared(db, 'SELECT number FROM document_reading WHERE sha256 = ?').pluck().get(sha256);
  return z.number().optional().parse(number);
}

/**
 * Keeps what was read; one transaction. A document whose text a person was erased from stays as it is: then the answer is
 * false.
 */
export function putReading(
  db: Database.Database,
  sha256: string,
  { state, pages, truncated }: DocumentText,
  signatures: DocumentReading['signatures'],
): boolean {
  const json = JSON.stringify({ signatures, truncated } satisfies Kept);
  const isKept = db.transaction(() => {
    const erased = prepared(db, 'SELECT erased FROM document_reading WHERE sha256 = ?').pluck().get(sha256);
    if (erased === 1) return false;
    dropReading(db, sha256);
    const { lastInsertRowid } = prepared(
      db,
      `INSERT INTO document_reading (sha256, version, state, pages, signatures, erased) VALUES (?, ?, ?, ?, ?, 0)`,
    ).run(sha256, readingVersion, state, pages.length, json);
    for (const { page, text } of pages) if (text !== '') putPage(db, pageNumber(Number(lastInsertRowid), page), text);
    return true;
  });
  if (!isKept.immediate()) return false;
  known.get(db)?.set(sha256, { sha256, state, pages: pages.length, truncated, signatures, stale: false });
  return true;
}

function putPage(db: Database.Database, number: number, text: string): void {
  prepared(db, 'INSERT OR REPLACE INTO document_page (number, text) VALUES (?, ?)').run(number, text);
  prepared(db, 'INSERT OR REPLACE INTO document_search (rowid, words) VALUES (?, ?)').run(number, indexedText([text]));
}

function dropReading(db: Database.Database, sha256: string): void {
  const number = numberOf(db, sha256);
  if (number === undefined) return;
  prepared(db, 'DELETE FROM document_search WHERE rowid BETWEEN ? AND ?').run(...pageRange(number));
  prepared(db, 'DELETE FROM document_page WHERE number BETWEEN ? AND ?').run(...pageRange(number));
  prepared(db, 'DELETE FROM document_reading WHERE number = ?').run(number);
}

/** States in which a later version may find more text in the same bytes. */
const unknownText: ReadonlySet<DocumentReading['state']> = new Set(['encrypted', 'unreadable', 'too-large']);

const mayHoldMore = ({ state, truncated }: DocumentReading): boolean => truncated || unknownText.has(state);

/** The documents in whose text or signatures a person stands. */
export function readingsWith(db: Database.Database, person: PersonWords): string[] {
  const numbers = new Set(pagesWith(db, person).map(({ number }) => readingOfPage(number)));
  const inText = sha256ByNumber(db).filter(({ number }) => numbers.has(number));
  const signed = listReadings(db).filter(({ signatures }) => person.areIn(signatures?.signers));
  return [...new Set([...[...inText, ...signed].map(({ sha256 }) => sha256), ...signedWith(db, person)])];
}

/**
 * Takes a person's words out of the texts and signatures that were read, and out of the index (GDPR art. 17). The bytes of
 * the documents stay, so they are not read again; nor are those that could not be read, or not wholly, which a later
 * version might read with the person in them. Every stored document is to have been read before, attached or not. To be
 * called inside a transaction.
 */
export function eraseFromReadings(db: Database.Database, person: PersonWords): void {
  for (const { sha256 } of listReadings(db).filter(mayHoldMore)) {
    prepared(db, 'UPDATE document_reading SET erased = 1 WHERE sha256 = ?').run(sha256);
  }
  const concerned = readingsWith(db, person);
  known.delete(db);
  if (concerned.length === 0) return;
  for (const { number, text } of pagesWith(db, person)) putPage(db, number, person.takenOutOf(text));
  for (const sha256 of concerned) {
    dropSignaturePaths(db, sha256);
    const { signatures = null, truncated = false } = readingsOf(db).get(sha256) ?? {};
    const left = signatures && {
      ...signatures,
      signers: signatures.signers.map(({ name, organisation, at }) => ({
        name: person.takenOutOf(name),
        organisation: person.takenOutOf(organisation),
        at,
      })),
    };
    prepared(db, 'UPDATE document_reading SET erased = 1, signatures = ? WHERE sha256 = ?').run(
      JSON.stringify({ signatures: left, truncated } satisfies Kept),
      sha256,
    );
  }
  // Full-text indexes only mark removed rows, and their trigrams give the text away.
  db.exec(`INSERT INTO document_search (document_search) VALUES ('optimize')`);
  known.delete(db);
}

const numberedDocument = z.object({ number: z.number(), sha256: z.string() });

/** Which document each reading is of. */
export function sha256ByNumber(db: Database.Database): z.infer<typeof numberedDocument>[] {
  return z.array(numberedDocument).parse(prepared(db, 'SELECT number, sha256 FROM document_reading').all());
}

const pageRow = z.object({ number: z.number(), text: z.string() });

function pagesWith(db: Database.Database, person: PersonWords): z.infer<typeof pageRow>[] {
  const found = [];
  for (const row of db.prepare('SELECT number, text FROM document_page').iterate()) {
    const page = pageRow.parse(row);
    if (person.isIn(page.text)) found.push(page);
  }
  return found;
}
