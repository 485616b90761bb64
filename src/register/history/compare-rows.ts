import { mostDifferences, type RecordDifference } from '#shared/model/record-history.ts';
import { recordTables, type RecordTable } from '#shared/model/revision.ts';
import { partOf } from '#register/history/owner.ts';
import { canonicalJson, type Json } from '#register/store/canonical-json.ts';
import { prepared } from '#register/store/prepared.ts';
import { titleField, titleText } from '#register/store/record-title.ts';
import { recordModels, type Field } from '#register/store/records.ts';
import { parsedJson, type ReplayedRecord, type ReplayedRecords } from '#register/store/replayed-records.ts';
import type { Register } from '#register/store/register.ts';

export interface RowCheck {
  readonly records: number;
  readonly differing: number;
  readonly differences: RecordDifference[];
}

const rowsAtOnce = 250;
const longestShown = 1000;

/**
 * Compares every row of the records' tables with what history says, in steps that tell how many have been compared. Each
 * step looks at a record and at its history at the same moment, so edits in between do no harm. Rows are taken as they lie
 * in the file: a forged one need not be a record that can be read.
 */
export function* compareRows({ database }: Register, replayed: ReplayedRecords): Generator<number, RowCheck> {
  const differences: RecordDifference[] = [];
  let [records, differing] = [0, 0];
  for (const table of recordTables) {
    const { sqlName } = recordModels[table];
    const inFile = database.prepare(`SELECT id FROM ${sqlName} NOT INDEXED ORDER BY rowid`).pluck().all().map(String);
    replayed.catchUp();
    const ids = [...new Set([...inFile, ...replayed.ids(table)])];
    for (let from = 0; from < ids.length; from += rowsAtOnce) {
      replayed.catchUp();
      for (const id of ids.slice(from, from + rowsAtOnce)) {
        const row: unknown = prepared(database, `SELECT * FROM ${sqlName} WHERE id = ?`).get(id);
        const found = differencesOf(replayed, table, id, row);
        differing += found.length;
        differences.push(...found.slice(0, mostDifferences - differences.length));
        records += 1;
      }
      yield records;
    }
  }
  return { records, differing, differences };
}

/** `row`: as SQLite gives it; undefined where there is none. */
function differencesOf(replayed: ReplayedRecords, table: RecordTable, id: string, row: unknown): RecordDifference[] {
  const columns = new Map<string, unknown>(Object.entries(Object(row)));
  const recorded = replayed.find(table, id);
  if (row === undefined && recorded === undefined) return [];
  if (row === undefined || recorded === undefined) {
    const isGone = row === undefined;
    const revision = isGone
      ? Math.max(...[...(recorded?.values() ?? [])].map((set) => set.revision))
      : replayed.removedBy(table, id);
    const fields = { kind: isGone ? 'removed' : 'added', field: '', recorded: null, found: null } as const;
    return [{ ...named(replayed, table, id, recorded, columns), ...fields, isErased: false, revision }];
  }
  return recordModels[table].fields.flatMap((field) => {
    const set = recorded.get(field.name);
    const wanted = set === undefined ? blankJson(field) : replayed.jsonOf(set);
    const found = jsonOfColumn(field, columns.get(field.column));
    if (wanted !== null && isSame(field, wanted, found)) return [];
    return [
      {
        ...named(replayed, table, id, recorded, columns),
        kind: 'changed',
        field: field.name,
        recorded: wanted === null ? null : shown(wanted),
        found: shown(found),
        isErased: set !== undefined && wanted === null,
        revision: set?.revision ?? firstRevision(recorded),
      },
    ];
  });
}

/** A field that history does not mention has been blank since the record appeared. */
const firstRevision = (recorded: ReplayedRecord): number | null => recorded.get('id')?.revision ?? null;

/** Null for a field without which there is no record: history always says what it is. */
const blankJson = ({ blank }: Field): string | null => (blank === undefined ? null : canonicalJson(blank));

/** A column's value as history would have it. What lies there as JSON is taken as it is written. */
function jsonOfColumn({ storage }: Field, value: unknown): string {
  if (storage === 'json' && typeof value === 'string') return value;
  if (storage === 'boolean' && (value === 0 || value === 1)) return value === 1 ? 'true' : 'false';
  return JSON.stringify(value ?? null);
}

/** Half of a surrogate pair, which people paste, is kept in history and lies in a column as U+FFFD. */
function isSame({ storage }: Field, wanted: string, found: string): boolean {
  if (wanted === found) return true;
  const [one, other] = [parsedJson(wanted), parsedJson(found)];
  if (one === undefined || other === undefined) return false;
  if (storage === 'plain') return typeof one === 'string' && one.toWellFormed() === other;
  return canonicalJson(one) === canonicalJson(other);
}

function shown(json: string): Json {
  if (json.length > longestShown) return `${json.slice(0, longestShown)}…`;
  const value = parsedJson(json);
  return value === undefined ? json : value;
}

type Named = Pick<RecordDifference, 'table' | 'recordId' | 'title' | 'owner'>;

/** By what history says; a record that it does not know, by what its row says. */
function named(
  replayed: ReplayedRecords,
  table: RecordTable,
  recordId: string,
  recorded: ReplayedRecord | undefined,
  columns: ReadonlyMap<string, unknown>,
): Named {
  const valueOf = (field: string): unknown =>
    recorded ? replayed.valueOf(recorded.get(field)) : columnOf(table, field, columns);
  return { table, recordId, title: titleText(valueOf(titleField[table])), owner: ownerOf(replayed, table, valueOf) };
}

function ownerOf(replayed: ReplayedRecords, table: RecordTable, valueOf: (field: string) => unknown): string {
  const whole = partOf[table];
  if (!whole) return '';
  const record = replayed.find(whole.table, String(valueOf(whole.field)));
  const valueOfWhole = (field: string): unknown => replayed.valueOf(record?.get(field));
  return whole.table === 'subProcessor'
    ? titleText(valueOfWhole(titleField.subProcessor))
    : ownerOf(replayed, whole.table, valueOfWhole);
}

function columnOf(table: RecordTable, name: string, columns: ReadonlyMap<string, unknown>): unknown {
  const field = recordModels[table].fields.find((one) => one.name === name);
  return field && parsedJson(jsonOfColumn(field, columns.get(field.column)));
}
