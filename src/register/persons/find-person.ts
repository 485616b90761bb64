import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import { historyRows, rowsOfRecord } from '#register/persons/history-rows.ts';
import { fieldsThatMay, isBlank, mayHoldPerson, personGroups, valueWithout } from '#register/persons/person-fields.ts';
import { isTheirs, marksOfPeriods, type Mark } from '#register/persons/person-periods.ts';
import type { PersonWords } from '#register/persons/person-words.ts';
import type { Json } from '#register/store/canonical-json.ts';
import { fieldValues } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';

/** One field of one record where the person's data stand. */
export interface PersonTrace {
  readonly table: RecordTable;
  readonly recordId: string;
  readonly field: string;
  /** The value today and what is to be left of it; null when the data are only in history. */
  now: { readonly value: Json; readonly left: Json } | null;
  /** The values in history that are the person's. */
  readonly marks: Mark[];
}

type Place = Pick<PersonTrace, 'table' | 'recordId' | 'field'>;

const keyOf = ({ recordId, field }: Place): string => `${recordId}/${field}`;

/**
 * Where a person's data stand in the records and in history, in the order of the tables. Throws RegisterError
 * PERSON_TOO_VAGUE.
 */
export function tracesOf(register: Register, person: PersonWords): PersonTrace[] {
  const traces = new Map<string, PersonTrace>();
  const trace = ({ table, recordId, field }: Place): PersonTrace => {
    const key = keyOf({ table, recordId, field });
    const known = traces.get(key) ?? { table, recordId, field, now: null, marks: [] };
    traces.set(key, known);
    return known;
  };
  const isFound = memoised((json) => person.areIn(JSON.parse(json)));
  for (const row of historyRows(register.database, fieldsThatMay)) {
    if (!mayHoldPerson(row.table, row.field)) continue;
    const mark = { row, before: isFound(row.before), after: isFound(row.after) };
    if (mark.before || mark.after) trace(row).marks.push(mark);
  }
  for (const place of placesToday(register, person)) trace(place).now = place.now;
  for (const [recordId, found] of Map.groupBy([...traces.values()], (place) => place.recordId)) {
    const groups = found.flatMap(({ table, field }) => personGroups(table).filter((one) => one.includes(field)));
    for (const group of new Set(groups)) {
      const marks = marksOfPeriods(group, rowsOfRecord(register.database, recordId, group), person);
      for (const mark of marks) trace(mark.row).marks.push(mark);
    }
  }
  return [...traces.values()].toSorted((a, b) => recordTables.indexOf(a.table) - recordTables.indexOf(b.table));
}

function* placesToday(register: Register, person: PersonWords): Generator<Place & Pick<PersonTrace, 'now'>> {
  for (const table of recordTables) {
    const groups = personGroups(table);
    for (const record of table === 'annex' ? [] : register.all(table)) {
      const values = new Map([...fieldValues(table, record)].map(([{ name }, value]) => [name, value]));
      const theirs = groups.filter((group) => isTheirs(group, (field) => textOf(values.get(field)), person)).flat();
      for (const [field, value] of values) {
        if (!mayHoldPerson(table, field) || isBlank(value)) continue;
        if (!person.areIn(value) && !theirs.includes(field)) continue;
        const left = valueWithout(table, field, value, person) ?? value;
        yield { table, recordId: record.id, field, now: { value, left } };
      }
    }
  }
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A value that is replaced stands in history twice, one row after another. */
function memoised(test: (json: string) => boolean): (json: string | null) => boolean {
  const known = new Map<string, boolean>();
  return (json) => {
    if (json === null) return false;
    const result = known.get(json) ?? test(json);
    if (known.size > 10_000) known.clear();
    known.set(json, result);
    return result;
  };
}
