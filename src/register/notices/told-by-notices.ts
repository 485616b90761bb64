import type { RecordReader } from '#register/store/record-reader.ts';

/** What customers have been told by notices has left the house, and what it refers to stays with it. */
export interface Told {
  /** Notices of which somebody has been told, with their changes and those who were told. */
  readonly records: ReadonlySet<string>;
  /** The customers, processings and sub-processors that these need, engagers included. */
  readonly references: ReadonlySet<string>;
}

export function toldByNotices(records: RecordReader): Told {
  const recipients = records.all('noticeRecipient').filter(({ sentOn }) => sentOn !== null);
  const noticeIds = new Set(recipients.map(({ noticeId }) => noticeId));
  const changes = records.all('plannedChange').filter(({ noticeId }) => noticeIds.has(noticeId));
  const processingIds = changes.flatMap(({ processingId, replacesId }) => [processingId, replacesId ?? processingId]);
  const owners = processingIds.map((id) => records.get('processing', id).subProcessorId);
  return {
    records: new Set([...noticeIds, ...[...changes, ...recipients].map(({ id }) => id)]),
    references: new Set([
      ...recipients.map(({ customerId }) => customerId),
      ...processingIds,
      ...withEngagers(records, owners),
    ]),
  };
}

function withEngagers(records: RecordReader, ids: readonly string[]): Set<string> {
  const all = new Set(ids);
  // A set that grows while it is gone through goes on to what was added.
  for (const id of all) {
    const { engagedById } = records.get('subProcessor', id);
    if (engagedById !== null) all.add(engagedById);
  }
  return all;
}
