import { referenceFields } from '#register/history/references.ts';
import { titleText } from '#register/store/record-title.ts';
import type { RecordChange } from '#shared/model/record-history.ts';
import type { Session } from '#cli/command.ts';

/** What records are called, by id: those that there are, and those in the bin. */
export type RecordNames = ReadonlyMap<string, string>;

export async function recordNames({ engine }: Session): Promise<RecordNames> {
  const { subProcessors, processings, agreements, customers, services } = await engine.call('register.records', {
    asOf: null,
  });
  const bin = await engine.call('history.bin', undefined);
  return new Map([
    ...bin.map(({ recordId, title }) => [recordId, title] as const),
    ...[...subProcessors, ...customers, ...services].map((record) => [record.id, nameOf(record)] as const),
    ...processings.map(({ id, purpose }) => [id, titleText(purpose)] as const),
    ...agreements.map(({ id, title }) => [id, title] as const),
  ]);
}

const nameOf = (record: { legalName: string } | { name: string }): string =>
  'legalName' in record ? record.legalName : record.name;

/** Whether a field refers to other records, by their ids. */
export const isReference = (table: RecordChange['table'], field: string): boolean =>
  (referenceFields[table] ?? []).some((reference) => reference.field === field);
