import { z } from 'zod';
import type { ChangeKind, PlannedChange } from '#shared/model/change-notice.ts';
import { concerns } from '#shared/model/concerns.ts';
import type { LocalizedText } from '#shared/model/languages.ts';
import type { UnannouncedChange } from '#shared/ipc/notices-contract.ts';
import { Remembered } from '#register/checks/remembered.ts';
import { processingAt, processingLog, type LogEntry, type WatchedField } from '#register/notices/processing-log.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';
import type { Register } from '#register/store/register.ts';
import { orderedProcessings } from '#register/subprocessors/sub-processors.ts';

type Processing = RecordMap['processing'];
type MadeKind = Extract<ChangeKind, 'new' | 'ended' | 'location' | 'purpose' | 'data'>;

/**
 * Changes that nobody has been told of (GDPR art. 28(2)): planned processings that stand in no notice, and what has become
 * true in the register since the customers' latest annexes without having been announced to them. In the order of the rows.
 */
export function unannouncedChanges(register: Register): UnannouncedChange[] {
  const announced = announcedIn(register);
  const since = baselinesOf(register);
  const from = Math.min(...since.map(({ revision }) => revision));
  const log = since.length === 0 ? new Map<string, readonly LogEntry[]>() : processingLog(register, from);
  return orderedProcessings(register).flatMap((processing): UnannouncedChange[] => {
    const { id, state, startsOn, endedOn } = processing;
    const own = announced.get(id) ?? none;
    if (state === 'planned' && !own.some(({ covers }) => covers.has('new')))
      return [{ kind: 'new', processingId: id, isMade: false, startsOn }];
    const entries = log.get(id);
    const kinds = entries === undefined ? none : madeKinds(processing, entries, since, own);
    const dates: Partial<Record<ChangeKind, string | null>> = { new: startsOn, ended: endedOn };
    return kinds.map((kind) => ({ kind, processingId: id, isMade: true, startsOn: dates[kind] ?? null }));
  });
}

const none: readonly [] = [];

/** An announcement of a processing: which changes of it, to whom, and when they were carried out. */
interface Announced {
  readonly covers: ReadonlySet<ChangeKind>;
  readonly told: ReadonlySet<string>;
  readonly carriedOutOn: string | null;
}

/** By processing, of notices that have not been withdrawn. */
function announcedIn(records: RecordReader): ReadonlyMap<string, readonly Announced[]> {
  const standing = new Set(
    records.all('changeNotice').flatMap(({ id, withdrawnOn }) => (withdrawnOn === null ? [id] : [])),
  );
  const toldOf = Map.groupBy(
    records.all('noticeRecipient').filter(({ sentOn }) => sentOn !== null),
    ({ noticeId }) => noticeId,
  );
  const byProcessing = new Map<string, Announced[]>();
  const note = (id: string, covers: readonly ChangeKind[], { noticeId, carriedOutOn }: PlannedChange): void => {
    const told = new Set((toldOf.get(noticeId) ?? none).map(({ customerId }) => customerId));
    byProcessing.set(id, [...(byProcessing.get(id) ?? none), { covers: new Set(covers), told, carriedOutOn }]);
  };
  for (const change of records.all('plannedChange').filter(({ noticeId }) => standing.has(noticeId))) {
    note(change.processingId, kindsOf(change), change);
    if (change.replacesId !== null) note(change.replacesId, ['ended'], change);
  }
  return byProcessing;
}

const madeKindsOfFields: Readonly<Partial<Record<WatchedField, MadeKind>>> = {
  location: 'location',
  storageCountries: 'location',
  accessCountries: 'location',
  purpose: 'purpose',
  personalData: 'data',
  dataSubjects: 'data',
};

/** A change of one kind may bring new values of others with it. */
function kindsOf({ kind, newValues }: PlannedChange): ChangeKind[] {
  if (kind === 'new' || kind === 'replaced') return ['new'];
  const fields = Object.entries(madeKindsOfFields).filter(([field]) => field in newValues);
  return [kind, ...fields.map(([, covered]) => covered)];
}

/** What a customer was told last by an annex. */
interface Baseline {
  readonly customer: RecordMap['customer'];
  readonly revision: number;
  /** ISO date of the annex. */
  readonly asOf: string;
}

const annexRow = z.object({ id: z.string(), customer_id: z.string(), as_of: z.string() });
const revisionsOfAnnexes = new WeakMap<Register, Map<string, number>>();

/** Read by SQL, because a record of an annex has its whole content, which never changes. */
function baselinesOf(register: Register): Baseline[] {
  const rows = prepared(
    register.database,
    `SELECT id, customer_id, as_of FROM annex
     WHERE customer_id IS NOT NULL AND audience <> 'internal' ORDER BY rowid`,
  ).all();
  const latest = new Map(rows.map((each) => annexRow.parse(each)).map((annex) => [annex.customer_id, annex]));
  const known = revisionsOfAnnexes.get(register) ?? new Map<string, number>();
  revisionsOfAnnexes.set(register, known);
  const content = prepared(
    register.database,
    `SELECT json_extract(content, '$.revision.number') FROM annex WHERE id = ?`,
  );
  return [...latest.values()].flatMap(({ id, customer_id: customerId, as_of: asOf }) => {
    const revision = known.get(id) ?? Number(content.pluck().get(id));
    known.set(id, revision);
    const customer = register.find('customer', customerId);
    return customer ? [{ customer, revision, asOf }] : [];
  });
}

const remembered = new Remembered<readonly MadeKind[]>();

function madeKinds(
  processing: Processing,
  entries: readonly LogEntry[],
  since: readonly Baseline[],
  announced: readonly Announced[],
): readonly MadeKind[] {
  const told = announced.flatMap(({ covers, told: customers, carriedOutOn }) => [
    [...covers].join(),
    [...customers].join(),
    carriedOutOn,
  ]);
  const of = [entries, ...since.flatMap(({ customer, revision }) => [customer, revision]), ...told];
  return remembered.get(processing, of, () => {
    const kinds = new Set(
      since.flatMap((baseline) =>
        changedKinds(processing, entries, baseline).filter((kind) => !isTold(kind, baseline, announced)),
      ),
    );
    return [...kinds];
  });
}

const isTold = (kind: MadeKind, { customer, asOf }: Baseline, announced: readonly Announced[]): boolean =>
  announced.some(
    ({ covers, told, carriedOutOn }) =>
      told.has(customer.id) &&
      (covers.has(kind) || covers.has('other')) &&
      (carriedOutOn === null || carriedOutOn >= asOf),
  );

/** What of a processing is not as it was when the customer's annex was composed. */
function changedKinds(
  processing: Processing,
  entries: readonly LogEntry[],
  { customer, revision }: Baseline,
): MadeKind[] {
  if (!entries.some((entry) => entry.revision > revision)) return [];
  const then = processingAt(processing, entries, revision);
  const isAnnexed = processing.state === 'active' && concerns(processing, customer);
  const wasAnnexed = then?.state === 'active' && concerns(then, customer);
  if (!wasAnnexed || then === null) return isAnnexed ? ['new'] : [];
  if (!isAnnexed) return ['ended'];
  const places = ['storageCountries', 'accessCountries'] as const;
  return [
    ...(places.some((field) => isOther(then[field], processing[field])) ||
    isReworded(then.location, processing.location)
      ? (['location'] as const)
      : []),
    ...(isReworded(then.purpose, processing.purpose) ? (['purpose'] as const) : []),
    ...(isReworded(then.personalData, processing.personalData) || isReworded(then.dataSubjects, processing.dataSubjects)
      ? (['data'] as const)
      : []),
  ];
}

/** What was blank and has been filled in tells more; it changes nothing that was told. */
const isOther = (then: readonly string[], now: readonly string[]): boolean =>
  then.length > 0 && then.toSorted().join() !== now.toSorted().join();

const isReworded = (then: LocalizedText, now: LocalizedText): boolean =>
  Object.entries(then).some(([language, text]) => {
    const current = new Map(Object.entries(now)).get(language);
    return current !== undefined && current !== text;
  });
