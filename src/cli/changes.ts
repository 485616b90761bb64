import type { ChangedField, RecordChange } from '#shared/model/record-history.ts';
import type { Json } from '#register/store/canonical-json.ts';
import type { Session } from '#cli/command.ts';
import { isReference, type RecordNames } from '#cli/record-names.ts';

const signs = { insert: '+', update: '~', delete: '-' } as const;

/** Where a record belongs and stands: said already by the record itself when it appears or goes. */
const ownPlace: ReadonlySet<string> = new Set(['subProcessorId', 'agreementId', 'position']);

/** Changes of records with their fields, under the names by which `edit` knows them; what they refer to is told by name. */
export function changeLines(session: Session, changes: readonly RecordChange[], names: RecordNames): string[] {
  return changes.flatMap((change) => {
    const { table, title, operation } = change;
    const fields = change.fields.filter(({ field }) => operation === 'update' || !ownPlace.has(field));
    return [
      `  ${signs[operation]} ${session.t(`table.${table}`)}${title === '' ? '' : ` ${title}`}`,
      ...fields.map((field) => {
        const told = isReference(table, field.field) ? named(field, names) : field;
        return `      ${field.field}: ${fieldText(session, operation, told)}`;
      }),
    ];
  });
}

/** With names in the place of ids; the id of what nobody remembers is left as it is. */
function named(field: ChangedField, names: RecordNames): ChangedField {
  const nameOf = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(nameOf);
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  };
  return { ...field, before: nameOf(field.before), after: nameOf(field.after) };
}

function fieldText(session: Session, operation: RecordChange['operation'], field: ChangedField): string {
  const before = field.beforeErased ? session.t('cli.erased') : valueText(session, field.before);
  const after = field.afterErased ? session.t('cli.erased') : valueText(session, field.after);
  if (operation === 'insert') return after;
  return operation === 'delete' ? before : `${before} → ${after}`;
}

/** Texts as they are, lists separated by commas, a text per language as `sv: …; en: …`. */
export function valueText(session: Session, value: Json): string {
  const text = plainText(value);
  return text === '' ? session.t('cli.blank') : text.replaceAll(/\s+/g, ' ');
}

function plainText(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${plainText(part)}`)
    .join('; ');
}
