import type { Customer } from '#shared/model/customer.ts';
import type { KnownDocument } from '#shared/model/document-reading.ts';
import type { ContentLanguage } from '#shared/model/languages.ts';
import type { Processing } from '#shared/model/processing.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';
import type { UnannouncedChange } from '#shared/ipc/notices-contract.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import type { Family, Twin } from '#register/checks/check.ts';
import { Remembered } from '#register/checks/remembered.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import { listSuspicions } from '#register/subprocessors/consolidation.ts';
import { orderedProcessings } from '#register/subprocessors/sub-processors.ts';

export interface Moment {
  /** The date looked at, ISO. */
  readonly today: string;
  /** Languages of the public annexes issued by then. */
  readonly publicLanguages: readonly ContentLanguage[];
  /** What has been read out of documents, by SHA-256. */
  readonly readings: ReadonlyMap<string, KnownDocument>;
  /** Changes of which customers have not been told, by processing; none in the past. */
  readonly unannounced: ReadonlyMap<string, readonly UnannouncedChange[]>;
}

const byName = new Intl.Collator('sv');
const nobody: readonly [] = [];

const order = new Remembered<readonly string[]>();
const twins = new Remembered<ReadonlyMap<string, readonly Twin[]>>();
const languages = new Remembered<Family['annexLanguages']>();

/** The register's sub-processors by name, each with what belongs to it. */
export function familiesOf(records: RecordReader, { today, publicLanguages, readings, unannounced }: Moment): Family[] {
  const processingsOf = Map.groupBy(orderedProcessings(records), (processing) => processing.subProcessorId);
  const agreementsOf = agreementsOn(records, today);
  const subProcessors = records.all('subProcessor');
  const customers = records.all('customer');
  const identities = subProcessors.map(identityOf);
  const twinsOf = twins.get(records, identities, () => twinsIn(records));
  const annexLanguages = languages.get(records, [...customers, ...publicLanguages], () =>
    languagesBy(customers, publicLanguages),
  );
  return order
    .get(records, identities, () => idsByName(subProcessors))
    .map((id) => {
      const subProcessor = records.get('subProcessor', id);
      const { engagedById } = subProcessor;
      const processings = processingsOf.get(id) ?? nobody;
      const engager = engagedById === null ? undefined : records.find('subProcessor', engagedById);
      return {
        today,
        subProcessor,
        processings,
        live: processings.filter(({ state }) => state !== 'ended'),
        ...agreementsOf(id),
        readings,
        unannounced: unannounced.size === 0 ? nobody : processings.flatMap((one) => unannounced.get(one.id) ?? nobody),
        engager: engager ? { subProcessor: engager, processings: processingsOf.get(engager.id) ?? nobody } : null,
        twins: twinsOf.get(id) ?? nobody,
        annexLanguages,
      };
    });
}

/** Of a sub-processor, what its place in the order and the suspicion of being another one rest on: few edits change it. */
function identityOf(record: SubProcessor): string {
  const { id, legalName, formerNames, registrationNumber, country, disclosure, publicLabel } = record;
  return JSON.stringify([id, legalName, formerNames, registrationNumber, country, disclosure, publicLabel]);
}

function idsByName(subProcessors: readonly SubProcessor[]): string[] {
  return subProcessors.toSorted((a, b) => byName.compare(a.legalName, b.legalName)).map(({ id }) => id);
}

/** Every two that may be one company, by the lesser id. */
function twinsIn(records: RecordReader): ReadonlyMap<string, readonly Twin[]> {
  const pairs = new Map<string, Map<string, Twin>>();
  for (const { kind, subProcessorIds } of listSuspicions(records)) {
    const [first = '', ...others] = subProcessorIds.toSorted();
    const known = pairs.get(first) ?? new Map<string, Twin>();
    pairs.set(first, known);
    // The most certain suspicion comes first and stays.
    for (const id of others)
      if (!known.has(id)) known.set(id, { kind, id, name: records.get('subProcessor', id).legalName });
  }
  return new Map([...pairs].map(([id, known]) => [id, [...known.values()]]));
}

/** A processing stands in public annexes and in those of the customers that use its services (see `composeAnnex`). */
function languagesBy(
  customers: readonly Customer[],
  publicLanguages: readonly ContentLanguage[],
): Family['annexLanguages'] {
  const known = new Map<string, readonly ContentLanguage[]>();
  return ({ serviceIds }: Processing) => {
    const key = serviceIds.join();
    const earlier = known.get(key);
    if (earlier) return earlier;
    const theirs = customers.filter((customer) => meets(customer.serviceIds, serviceIds));
    const all = [...new Set([...publicLanguages, ...theirs.map(({ language }) => language)])];
    known.set(key, all);
    return all;
  };
}

/** Whether they have a service in common; an empty list stands for all services. */
function meets(used: readonly string[], concerned: readonly string[]): boolean {
  return used.length === 0 || concerned.length === 0 || concerned.some((id) => used.includes(id));
}
