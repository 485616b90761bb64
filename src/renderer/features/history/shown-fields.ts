import { fieldsOf } from '#renderer/app/field-names.ts';
import type { ChangedField, RecordChange } from '#shared/model/record-history.ts';

/** Fields that say nothing where the record's place is already shown: whose it is, and where it stands among its like. */
const ownPlace = new Set(['id', 'subProcessorId', 'agreementId', 'position', 'mediaType']);

/** The fields of a change that a reader wants to see, in the order of the record's form. */
export function shownFields({ table, operation, fields }: RecordChange): ChangedField[] {
  const order = fieldsOf(table);
  const rank = ({ field }: ChangedField): number => {
    const index = order.indexOf(field);
    return index === -1 ? order.length : index;
  };
  return fields
    .filter(({ field }) => field !== 'id' && (operation === 'update' || !ownPlace.has(field)))
    .toSorted((a, b) => rank(a) - rank(b));
}
