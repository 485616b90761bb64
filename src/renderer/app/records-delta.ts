import type { RecordsDelta, RegisterRecords } from '#shared/model/register-state.ts';

/** The records with what has changed since; lists in which nothing changed stay the same arrays. */
export function withDelta(known: RegisterRecords, { records, removed }: RecordsDelta): RegisterRecords {
  const gone = new Set(removed);
  const patched = <R extends { readonly id: string }>(list: R[], changed: readonly R[]): R[] => {
    const fresh = new Map(changed.map((record) => [record.id, record]));
    if (fresh.size === 0 && !list.some(({ id }) => gone.has(id))) return list;
    const kept = list.filter(({ id }) => !gone.has(id)).map((record) => take(fresh, record));
    return [...kept, ...fresh.values()];
  };
  const coverage = Object.entries({ ...known.coverage, ...records.coverage }).filter(([id]) => !gone.has(id));
  return {
    revision: records.revision,
    organisations: patched(known.organisations, records.organisations),
    subProcessors: patched(known.subProcessors, records.subProcessors),
    processings: patched(known.processings, records.processings).toSorted((a, b) => a.position - b.position),
    agreements: patched(known.agreements, records.agreements),
    documents: patched(known.documents, records.documents),
    customers: patched(known.customers, records.customers),
    services: patched(known.services, records.services),
    reveals: patched(known.reveals, records.reveals),
    views: patched(known.views, records.views),
    profiles: patched(known.profiles, records.profiles),
    annexCopies: patched(known.annexCopies, records.annexCopies),
    notices: patched(known.notices, records.notices),
    plannedChanges: patched(known.plannedChanges, records.plannedChanges),
    noticeRecipients: patched(known.noticeRecipients, records.noticeRecipients),
    authorities: patched(known.authorities, records.authorities),
    coverage: Object.fromEntries(coverage),
    erased: [],
  };
}

/** The changed record in place of the known one; what is left in the map at the end is new. */
function take<R extends { readonly id: string }>(fresh: Map<string, R>, record: R): R {
  const changed = fresh.get(record.id);
  fresh.delete(record.id);
  return changed ?? record;
}
