import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { PersonRemainder } from '#shared/model/person.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { readingsWith } from '#register/documents/readings.ts';
import { authorsOf } from '#register/persons/authors.ts';
import type { PersonTrace } from '#register/persons/find-person.ts';
import { historyRows, type HistoryRow } from '#register/persons/history-rows.ts';
import type { PersonWords } from '#register/persons/person-words.ts';
import type { Register } from '#register/store/register.ts';
import { titleOfId } from '#register/store/subjects.ts';

/**
 * Where the person's data may remain outside of the records and their history: stored documents of agreements that name
 * the person or whose sub-processor does, also of removed ones, and those whose text does; issued annexes that say it; revisions that the person
 * made; copies of the register beside it. What has been exported or copied elsewhere nobody knows.
 */
export function remainsOf(register: Register, person: PersonWords, traces: readonly PersonTrace[]): PersonRemainder[] {
  const annexes = register.all('annex').filter(({ content, signedBy }) => person.areIn({ content, signedBy }));
  return [
    ...documentsOf(register, person, traces).map((name) => ({ kind: 'document' as const, name })),
    ...annexes.map(({ number }) => ({ kind: 'annex' as const, name: number })),
    ...[...authorsOf(register, person).keys()].map((name) => ({ kind: 'author' as const, name })),
    ...copiesBeside(register.path).map((name) => ({ kind: 'backup' as const, name })),
  ];
}

function documentsOf(register: Register, person: PersonWords, traces: readonly PersonTrace[]): string[] {
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
  const read = new Set(readingsWith(register.database, person));
  for (const { id, sha256 } of register.all('agreementDocument')) if (read.has(sha256)) links.add(id);
  return [...new Set([...links].map((id) => titleOfId(register.database, register, 'agreementDocument', id)))];
}

const idIn = ({ before, after }: HistoryRow): string => z.string().parse(JSON.parse(after ?? before ?? '""'));

/** Copies that were made before the file was brought to a newer version. */
function copiesBeside(path: string): string[] {
  const name = basename(path);
  return readdirSync(dirname(path)).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.bak'));
}
