import { z } from 'zod';
import type { ChangedField, Comparison, RecordChange } from '#shared/model/record-history.ts';
import { recordTable, type RecordTable, type Revision } from '#shared/model/revision.ts';
import { RegisterError } from '#register/errors.ts';
import { namedChange } from '#register/history/record-changes.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';
import type { PastRecords } from '#register/store/past-records.ts';
import { titleOf } from '#register/store/record-title.ts';
import { recordModels } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/** In the order in which a reader asks. */
const order: readonly RecordTable[] = [
  'subProcessor',
  'processing',
  'agreement',
  'agreementDocument',
  'customer',
  'service',
  'organisation',
  'reveal',
  'annex',
  'setAside',
  'savedView',
  'trustedAuthority',
];

/**
 * What is different between two revisions, field by field, whichever is the later; `to` null: now. Values that came and
 * went in between are not told. Throws RegisterError REVISION_NOT_FOUND.
 */
export function compareRevisions(register: Register, from: number, to: number | null): Comparison {
  const one = revisionOf(register, from);
  const other = revisionOf(register, to ?? register.latestRevision().number);
  const [before, after] = [register.asOf(one.number), register.asOf(other.number)];
  const touched = touchedBetween(register, Math.min(one.number, other.number), Math.max(one.number, other.number));
  const changes = order.flatMap((table) =>
    [...(touched.get(table) ?? [])].flatMap(([id, fields]) =>
      difference({ register, before, after }, table, id, fields),
    ),
  );
  return { from: one, to: other, changes };
}

function revisionOf(register: Register, number: number): Revision {
  const revision = register.revision(number);
  if (!revision) throw new RegisterError('REVISION_NOT_FOUND', { number });
  return revision;
}

type Touched = Map<RecordTable, Map<string, Set<string>>>;
const touchedRow = z.tuple([recordTable, z.string(), z.string()]);

/** Fields that were written between two revisions, by table and record. */
function touchedBetween(register: Register, earlier: number, later: number): Touched {
  const touched: Touched = new Map();
  const rows = register.database
    .prepare('SELECT DISTINCT table_name, record_id, field FROM change WHERE revision > ? AND revision <= ?')
    .raw()
    .all(earlier, later);
  for (const row of rows) {
    const [table, id, field] = touchedRow.parse(row);
    const records = touched.get(table) ?? new Map<string, Set<string>>();
    const fields = records.get(id) ?? new Set();
    touched.set(table, records.set(id, fields.add(field)));
  }
  return touched;
}

interface Compared {
  readonly register: Register;
  readonly before: PastRecords;
  readonly after: PastRecords;
}

function difference(
  { register, before, after }: Compared,
  table: RecordTable,
  id: string,
  touched: ReadonlySet<string>,
): RecordChange[] {
  const [old, fresh] = [before.find(table, id), after.find(table, id)];
  const named = fresh ?? old;
  if (!named) return [];
  const operation = old ? (fresh ? 'update' : 'delete') : 'insert';
  const values = [new Map(Object.entries(old ?? {})), new Map(Object.entries(fresh ?? {}))] as const;
  const fields = recordModels[table].fields.flatMap(({ name, blank }): ChangedField[] => {
    const [was, is] = [values[0].get(name), values[1].get(name)];
    const isSame = operation === 'update' && !touched.has(name);
    const isBlank = operation !== 'update' && isEqual(was ?? is, blank);
    const beforeErased = before.isErased(id, name);
    const afterErased = after.isErased(id, name);
    if (name === 'id' || isSame || ((isBlank || isEqual(was, is)) && !beforeErased && !afterErased)) return [];
    return [
      { field: name, before: jsonOf(was, beforeErased), after: jsonOf(is, afterErased), beforeErased, afterErased },
    ];
  });
  if (operation === 'update' && fields.length === 0) return [];
  return [
    {
      ...namedChange(register, table, id, operation, fields),
      title: table === 'noticeRecipient' ? register.titleOf(table, id) : titleOf(table, named),
    },
  ];
}

/** A field's value as plain JSON, which it is already; blank where there is none or no more. */
const jsonOf = (value: unknown, isErased: boolean): Json =>
  isErased ? null : JSON.parse(JSON.stringify(value ?? null));

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(jsonOf(one, false)) === canonicalJson(jsonOf(other, false));
}
