import { z } from 'zod';
import type { RevisionDetail } from '#shared/model/record-history.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { describeChanges } from '#register/history/record-changes.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';
import { prepared } from '#register/store/prepared.ts';
import type { Register } from '#register/store/register.ts';

/** What a revision did. Throws RegisterError REVISION_NOT_FOUND. */
export function revisionDetail(register: Register, number: number): RevisionDetail {
  const revision = register.revision(number);
  if (!revision) throw new RegisterError('REVISION_NOT_FOUND', { number });
  return {
    revision: { ...revision, subject: register.subjectOf(number) },
    changes: describeChanges(register, register.changesOf(number)),
  };
}

/**
 * Every revision that changed a record, newest first, with what it did to it; of a sub-processor also what it did to all
 * that ever belonged to it.
 */
export function historyOfRecord(register: Register, table: RecordTable, id: string): RevisionDetail[] {
  const ids = table === 'subProcessor' ? [id, ...everBelongingTo(register, id)] : [id];
  const touched = new Map<number, string[]>();
  for (const each of ids) {
    for (const number of revisionsOf(register, each)) touched.set(number, [...(touched.get(number) ?? []), each]);
  }
  return [...touched]
    .toSorted(([a], [b]) => b - a)
    .flatMap(([number, own]) => {
      const revision = register.revision(number);
      const changes = describeChanges(
        register,
        own.flatMap((each) => register.changesOf(number, each)),
      );
      return revision && changes.length > 0
        ? [{ revision: { ...revision, subject: register.subjectOf(number) }, changes }]
        : [];
    });
}

const ids = z.array(z.string());
const numbers = z.array(z.number());

function revisionsOf(register: Register, id: string): number[] {
  const rows = prepared(register.database, 'SELECT DISTINCT revision FROM change WHERE record_id = ?').pluck().all(id);
  return numbers.parse(rows);
}

/** Ids of the processings, agreements and links to documents that belong or belonged to a sub-processor. */
function everBelongingTo(register: Register, subProcessorId: string): string[] {
  const parts = [
    ...partsOf(register, 'processing', 'subProcessorId', subProcessorId),
    ...partsOf(register, 'agreement', 'subProcessorId', subProcessorId),
  ];
  const links = parts.flatMap((id) => partsOf(register, 'agreementDocument', 'agreementId', id));
  return [...new Set([...parts, ...links])];
}

function partsOf(register: Register, table: RecordTable, field: 'subProcessorId' | 'agreementId', whole: string) {
  const rows = prepared(
    register.database,
    `SELECT DISTINCT record_id FROM change WHERE field = '${field}' AND after = ? AND table_name = ?`,
  )
    .pluck()
    .all(canonicalJson(whole), table);
  return ids.parse(rows);
}
