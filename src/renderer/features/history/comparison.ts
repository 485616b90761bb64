import type { RecordChange } from '#shared/model/record-history.ts';
import type { RecordTable } from '#shared/model/revision.ts';
import type { Texts } from '#renderer/app/texts.tsx';
import type { Reading } from '#renderer/features/history/readable-value.ts';

/** What is different about one sub-processor, or about all records of another kind. */
export interface ComparisonGroup {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly RecordChange[];
}

/** Kinds of record that belong to no sub-processor, in the order in which they follow. */
const others: readonly RecordTable[] = [
  'organisation',
  'service',
  'customer',
  'annex',
  'reveal',
  'setAside',
  'savedView',
  'trustedAuthority',
];

/** The differences by sub-processor, in the order of the alphabet, and then what belongs to none. */
export function grouped(
  changes: readonly RecordChange[],
  { nameOf, t }: Reading,
  compare: Texts['compare'],
): ComparisonGroup[] {
  const ownerOf = ({ table, recordId, subProcessorId }: RecordChange) =>
    table === 'subProcessor' ? recordId : (subProcessorId ?? table);
  const groups = [...Map.groupBy(changes, ownerOf)].map(([id, ofOwner]) => {
    const table = others.find((one) => one === id);
    const own = ofOwner.find(({ recordId }) => recordId === id)?.title;
    const title = table === undefined ? (own ?? nameOf(id) ?? t('value.unknownRecord')) : t(`tables.${table}`);
    return { id, title, changes: ofOwner, rank: table === undefined ? -1 : others.indexOf(table) };
  });
  return groups.toSorted((a, b) => a.rank - b.rank || compare(a.title, b.title));
}

/** How many records were added, removed and changed. */
export function counts(changes: readonly RecordChange[]): Record<RecordChange['operation'], number> {
  const of = (operation: RecordChange['operation']) =>
    changes.filter((change) => change.operation === operation).length;
  return { insert: of('insert'), update: of('update'), delete: of('delete') };
}
