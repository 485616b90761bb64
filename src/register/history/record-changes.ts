import type { ChangedField, RecordChange } from '#shared/model/record-history.ts';
import type { FieldChange, RecordTable } from '#shared/model/revision.ts';
import { subProcessorOf } from '#register/history/owner.ts';
import { canonicalJson } from '#register/store/canonical-json.ts';
import { blankRecord } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/** What a revision's changes come to, record by record in the order of writing. Changes that cancel out are left out. */
export function describeChanges(register: Register, changes: readonly FieldChange[]): RecordChange[] {
  return [...Map.groupBy(changes, (change) => change.recordId).values()].flatMap((own) => {
    const [first] = own;
    const operation = operationOf(own);
    if (!first || operation === null) return [];
    const fields = fieldsOf(own, operation);
    return operation === 'update' && fields.length === 0
      ? []
      : [namedChange(register, first.table, first.recordId, operation, fields)];
  });
}

/** A change with what its record is called and whose it is. */
export function namedChange(
  register: Register,
  table: RecordTable,
  recordId: string,
  operation: RecordChange['operation'],
  fields: ChangedField[],
): RecordChange {
  const subProcessorId = subProcessorOf(register, table, recordId);
  return { table, recordId, title: register.titleOf(table, recordId), subProcessorId, operation, fields };
}

/** What several writes of a record come to; null for one that came and went. */
function operationOf(own: readonly FieldChange[]): RecordChange['operation'] | null {
  const isNew = own[0]?.operation === 'insert';
  const isGone = own.at(-1)?.operation === 'delete';
  if (isNew) return isGone ? null : 'insert';
  return isGone ? 'delete' : 'update';
}

/** By field the value before the first write and after the last. What a write of a whole record leaves out is blank. */
function fieldsOf(own: readonly FieldChange[], operation: RecordChange['operation']): ChangedField[] {
  const blank = new Map(own[0] && Object.entries(blankRecord(own[0].table)));
  const fields = new Map<string, ChangedField>();
  for (const change of own) {
    const { field, beforeErased, afterErased } = change;
    const blankValue = blank.get(field) ?? null;
    const before = change.operation === 'insert' ? blankValue : change.before;
    const after = change.operation === 'delete' ? blankValue : change.after;
    const first = fields.get(field) ?? { field, before, beforeErased };
    fields.set(field, { ...first, after, afterErased });
  }
  fields.delete('id');
  return [...fields.values()].filter(isChanged).map((field) => ({
    ...field,
    ...(operation === 'insert' && { before: null, beforeErased: false }),
    ...(operation === 'delete' && { after: null, afterErased: false }),
  }));
}

function isChanged({ before, after, beforeErased, afterErased }: ChangedField): boolean {
  return beforeErased || afterErased || canonicalJson(before) !== canonicalJson(after);
}
