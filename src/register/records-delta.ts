import { localDate } from '#shared/model/dates.ts';
import { z } from 'zod';
import { recordId } from '#shared/model/primitives.ts';
import type { RecordsDelta } from '#shared/model/register-state.ts';
import { recordTable, type RecordTable } from '#shared/model/revision.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import { findDocument } from '#register/documents/documents.ts';
import { readingsOf } from '#register/documents/readings.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

const touchedRow = z.object({ table_name: recordTable, record_id: z.string() });

/** What is new or different since a revision; one edit is a few records however large the register is. */
export function recordsSince(register: Register, since: number): RecordsDelta {
  const rows = register.database
    .prepare('SELECT DISTINCT table_name, record_id FROM change WHERE revision > ?')
    .all(since)
    .map((row) => touchedRow.parse(row));
  const removed: string[] = [];
  const changed = <T extends RecordTable>(table: T): RecordMap[T][] =>
    rows.flatMap((row) => {
      if (row.table_name !== table) return [];
      const record = register.find(table, row.record_id);
      if (!record) removed.push(row.record_id);
      return record ? [record] : [];
    });
  const subProcessors = changed('subProcessor');
  const agreements = changed('agreement');
  const records = {
    revision: register.latestRevision().number,
    organisations: changed('organisation'),
    subProcessors,
    processings: changed('processing'),
    agreements,
    documents: changed('agreementDocument').map((link) => {
      const { size, mediaType } = findDocument(register, link.sha256);
      return { ...link, size, mediaType };
    }),
    customers: changed('customer'),
    services: changed('service'),
    reveals: changed('reveal'),
    views: changed('savedView'),
    profiles: changed('ownProfile'),
    annexCopies: changed('annexCopy'),
    notices: changed('changeNotice'),
    plannedChanges: changed('plannedChange'),
    noticeRecipients: changed('noticeRecipient'),
    authorities: changed('trustedAuthority'),
    erased: [],
  };
  return { records: { ...records, coverage: coverageOfThe(register, owners(register, since, records)) }, removed };
}

const ownerRow = z.string().transform((json) => recordId.parse(JSON.parse(json)));

/**
 * Whose coverage may be another: who has, or had, an agreement that changed or whose documents did, or has a document that
 * reading has shown to be unreadable, which is no edit.
 */
function owners(
  register: Register,
  since: number,
  { subProcessors, agreements, documents }: Pick<RecordsDelta['records'], 'subProcessors' | 'agreements' | 'documents'>,
): Set<string> {
  const formerOf = (table: 'agreement' | 'agreementDocument', field: string): string[] =>
    register.database
      .prepare(
        `SELECT DISTINCT before FROM change
         WHERE revision > ? AND table_name = ? AND field = ? AND before IS NOT NULL`,
      )
      .pluck()
      .all(since, table, field)
      .map((json) => ownerRow.parse(json));
  const readings = readingsOf(register.database);
  const unreadable = register
    .all('agreementDocument')
    .filter(({ sha256 }) => readings.get(sha256)?.state === 'unreadable');
  const linked = [
    ...formerOf('agreementDocument', 'agreementId'),
    ...[...documents, ...unreadable].map(({ agreementId }) => agreementId),
  ];
  return new Set([
    ...linked.flatMap((id) => register.find('agreement', id)?.subProcessorId ?? []),
    ...formerOf('agreement', 'subProcessorId'),
    ...subProcessors.map(({ id }) => id),
    ...agreements.map(({ subProcessorId }) => subProcessorId),
  ]);
}

function coverageOfThe(register: Register, ids: ReadonlySet<string>): RecordsDelta['records']['coverage'] {
  if (ids.size === 0) return {};
  const today = localDate(register.ports.now());
  const agreementsOf = agreementsOn(register, today);
  const present = [...ids].filter((id) => register.find('subProcessor', id));
  return Object.fromEntries(present.map((id) => [id, agreementsOf(id).coverage]));
}
