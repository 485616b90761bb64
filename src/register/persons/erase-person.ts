import type { z } from 'zod';
import type { personPlaceRef, PersonRemainder, PersonSought } from '#shared/model/person.ts';
import { eraseFromReadings, readingsWith } from '#register/documents/readings.ts';
import { RegisterError } from '#register/errors.ts';
import { authorsOf } from '#register/persons/authors.ts';
import { tracesOf, type PersonTrace } from '#register/persons/find-person.ts';
import { PersonWords } from '#register/persons/person-words.ts';
import { remainsOf } from '#register/persons/remains.ts';
import type { Committed } from '#register/store/commit.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

type PlaceRef = z.infer<typeof personPlaceRef>;

export interface Erasure {
  readonly person: PersonSought;
  /** Of the places found those to erase; what is not the person's is left alone whatever this says. */
  readonly places: readonly PlaceRef[];
  /** Also who made the revisions, where the person did. */
  readonly authors: boolean;
}

export interface Erased {
  /** How many fields. */
  readonly erased: number;
  /** Out of how many stored documents' texts the person was taken. */
  readonly readings: number;
  readonly remains: PersonRemainder[];
}

/**
 * Erases a person's data (GDPR art. 17): from the records, from every revision that holds them, from the search index and
 * from the file's unused bytes. One revision, which cannot be undone; it says which fields were erased and not what stood
 * there. Digests stay, so the hash chain verifies as before.
 *
 * What was read out of stored documents loses the person too, in any case; the documents themselves stay. They must have
 * been read before, also those that are attached nowhere: one that is read afterwards brings the person back.
 *
 * The revision is made under the name of whoever erases; that name stays.
 *
 * Throws RegisterError PERSON_TOO_VAGUE, and PERSON_NOT_FOUND where nothing of the person is left in the places and no
 * document was read with the person in it.
 */
export function erasePerson(register: Register, { person, places, authors }: Erasure): Committed<Erased> {
  const words = new PersonWords(person);
  const traces = tracesOf(register, words);
  const chosen = new Set(places.map(({ table, recordId, field }) => `${table}/${recordId}/${field}`));
  const erased = traces.filter(({ table, recordId, field }) => chosen.has(`${table}/${recordId}/${field}`));
  const names = authors ? [...authorsOf(register, words).keys()] : [];
  const read = readingsWith(register.database, words);
  if (erased.length === 0 && names.length === 0 && read.length === 0) throw new RegisterError('PERSON_NOT_FOUND');
  const { revision } = withoutJournal(register, () =>
    register.commit('erase-person', (tx) => {
      for (const trace of erased) eraseTrace(tx, trace);
      for (const name of names) tx.eraseAuthor(name);
      if (read.length > 0) tx.erasedElsewhere();
      eraseFromReadings(register.database, words);
    }),
  );
  const remains = remainsOf(register, words, traces, read);
  return { revision, result: { erased: erased.length, readings: read.length, remains } };
}

function eraseTrace(tx: Transaction, { table, recordId, field, now, marks }: PersonTrace): void {
  for (const { row, before, after } of marks) tx.eraseFromHistory(row, { before, after });
  if (now) tx.erase(table, recordId, { [field]: now.left });
}

/**
 * While the register is open its rollback journal stays beside it with the pages as they were before the last change
 * (SQLite, exclusive locking); a limit of 0 empties it after this one.
 */
function withoutJournal<T>(register: Register, work: () => T): T {
  register.database.pragma('journal_size_limit = 0');
  try {
    return work();
  } finally {
    register.database.pragma('journal_size_limit = -1');
  }
}
