import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { PersonRemainder } from '#shared/model/person.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { authorsOf } from '#register/persons/authors.ts';
import type { PersonTrace } from '#register/persons/find-person.ts';
import { historyRows, rowsOfRecord, type HistoryRow } from '#register/persons/history-rows.ts';
import type { PersonWords } from '#register/persons/person-words.ts';
import type { Register } from '#register/store/register.ts';
import { titleOfId } from '#register/store/subjects.ts';

/**
 * Where the person's data may remain outside of the records and their history: stored documents of agreements that name
 * the person or whose sub-processor does, also of removed ones, and those whose text does; papers of notices; issued annexes that say it; revisions that the person
 * made; copies of the register beside it. What has been exported or copied elsewhere nobody knows.
 *
 * @param read documents (SHA-256) in whose text the person stands, or stood until it was erased from there
 */
export function remainsOf(
  register: Register,
  person: PersonWords,
  traces: readonly PersonTrace[],
  read: readonly string[],
): PersonRemainder[] {
  const annexes = register.all('annex').filter(({ content, signedBy }) => person.areIn({ content, signedBy }));
  return [
    ...documentsOf(register, traces, read).map((name) => ({ kind: 'document' as const, name })),
    ...noticePapers(register, traces).map((name) => ({ kind: 'document' as const, name })),
    ...returnedCopies(register, traces).map((name) => ({ kind: 'document' as const, name })),
    ...annexes.map(({ number }) => ({ kind: 'annex' as const, name: number })),
    ...[...authorsOf(register, person).keys()].map((name) => ({ kind: 'author' as const, name })),
    ...copiesBeside(register.path).map((name) => ({ kind: 'backup' as const, name })),
  ];
}

/** Copies of annexes that came back, signed by the person or named after it. */
function returnedCopies(register: Register, traces: readonly PersonTrace[]): string[] {
  const concerned = new Set(traces.map(({ recordId }) => recordId));
  const copies = register.all('annexCopy').filter(({ id }) => concerned.has(id));
  return [...new Set(copies.map(({ name }) => name))];
}

/** Notices, proofs of sending and answers of customers that name the person, and of those that say it themselves. */
function noticePapers(register: Register, traces: readonly PersonTrace[]): string[] {
  const concerned = new Set(traces.map(({ recordId }) => recordId));
  const recipients = register
    .all('noticeRecipient')
    .filter(({ id, customerId }) => concerned.has(id) || concerned.has(customerId));
  // What was written stays in the file also where something else was written after it.
  const wasWritten = (id: string): boolean => rowsOfRecord(register.database, id, ['noticeSha256']).length > 0;
  const names = recipients.flatMap(({ id, noticeId, proofSha256, proofName, answerSha256, answerName }) => [
    ...(wasWritten(id) ? [register.get('changeNotice', noticeId).title] : []),
    ...(proofSha256 === null ? [] : [proofName]),
    ...(answerSha256 === null ? [] : [answerName]),
  ]);
  return [...new Set(names)];
}

/** What documents are or were called where they are or were attached. */
export function namesOfDocuments(register: Register, documents: readonly string[]): string[] {
  return namesOfLinks(register, linksTo(register, new Set(documents)));
}

const namesOfLinks = (register: Register, links: ReadonlySet<string>): string[] => [
  ...new Set([...links].map((id) => titleOfId(register.database, register, 'agreementDocument', id))),
];

/** Links to documents that there are or were, by what history knows. */
function linksTo(register: Register, documents: ReadonlySet<string>): Set<string> {
  const rows = [...historyRows(register.database, ['sha256'])].filter(({ table }) => table === 'agreementDocument');
  return new Set(rows.filter((row) => documents.has(idIn(row))).map(({ recordId }) => recordId));
}

function documentsOf(register: Register, traces: readonly PersonTrace[], read: readonly string[]): string[] {
  const concerned = (table: RecordTable): Set<string> =>
    new Set(traces.filter((trace) => trace.table === table).map(({ recordId }) => recordId));
  const subProcessors = concerned('subProcessor');
  const agreements = concerned('agreement');
  const links = concerned('agreementDocument');
  // History knows every link that there ever was; a removed one leaves its document in the file.
  const rows = [...historyRows(register.database, ['subProcessorId', 'agreementId'])];
  const follow = (table: RecordTable, from: ReadonlySet<string>, to: Set<string>): void => {
    for (const row of rows) if (row.table === table && from.has(idIn(row))) to.add(row.recordId);
  };
  follow('agreement', subProcessors, agreements);
  follow('agreementDocument', agreements, links);
  for (const id of linksTo(register, new Set(read))) links.add(id);
  return namesOfLinks(register, links);
}

const idIn = ({ before, after }: HistoryRow): string => z.string().parse(JSON.parse(after ?? before ?? '""'));

/** Copies that were made before the file was brought to a newer version. */
function copiesBeside(path: string): string[] {
  const name = basename(path);
  return readdirSync(dirname(path)).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.bak'));
}
