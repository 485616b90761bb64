import type { Consolidation } from '#shared/model/consolidation.ts';
import { contentLanguages } from '#shared/model/languages.ts';
import { fold } from '#register/importing/fold.ts';
import { splitLegalForm } from '#register/importing/legal-forms.ts';
import { nearKeys, normaliseName } from '#register/importing/names.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { RecordMap } from '#register/store/records.ts';
import { Clusters } from '#register/subprocessors/clusters.ts';
import { bearsItsLabel } from '#register/subprocessors/placeholder.ts';
import { orderedProcessings } from '#register/subprocessors/sub-processors.ts';

type SubProcessor = RecordMap['subProcessor'];

/** Shorter numbers are likely no registration numbers but somebody's own. */
const shortestNumber = 5;

/** Sub-processors that may be one and the same. */
export interface Suspicion extends Consolidation {
  readonly kind: Exclude<Consolidation['kind'], 'same-purpose'>;
}

/** Sub-processors that may be one and the same, the most certain first, and purposes for which several are engaged. */
export function listConsolidations(records: RecordReader): Consolidation[] {
  return [...listSuspicions(records), ...samePurposes(records)];
}

/** What was found last in each register: a check after every change asks again, and few changes touch a name. */
const foundLast = new WeakMap<RecordReader, { readonly among: readonly SubProcessor[]; readonly found: Suspicion[] }>();

export function listSuspicions(records: RecordReader): readonly Suspicion[] {
  const among = records.all('subProcessor');
  const last = foundLast.get(records);
  const isSame =
    last?.among.length === among.length && among.every((record, at) => saysTheSame(record, last.among[at]));
  const found = isSame ? last.found : suspicionsAmong(among);
  foundLast.set(records, { among, found });
  return found;
}

/** Whether two states of a record say the same in all that suspicions are drawn from. */
function saysTheSame(record: SubProcessor, other: SubProcessor | undefined): boolean {
  if (record === other) return true;
  const saidBy = ({ id, legalName, registrationNumber, country, formerNames, publicLabel }: SubProcessor): string =>
    JSON.stringify([id, legalName, registrationNumber, country, formerNames, publicLabel]);
  return other !== undefined && record.id === other.id && saidBy(record) === saidBy(other);
}

/** Finds them by key, never by comparing each with each. */
function suspicionsAmong(all: readonly SubProcessor[]): Suspicion[] {
  const known = all.filter((record) => !bearsItsLabel(record));
  const found = [...sameNumbers(known), ...sameNames(known), ...nearNames(known)];
  const told = new Set<string>();
  return found.filter(({ subProcessorIds }) => {
    const key = subProcessorIds.toSorted().join();
    return told.has(key) ? false : told.add(key);
  });
}

/** The same registration number in the same country, or where one of them does not say in which. */
function sameNumbers(known: readonly SubProcessor[]): Suspicion[] {
  const byNumber = Map.groupBy(known, (record) => numberKey(record.registrationNumber));
  return [...byNumber].flatMap(([number, records]) => {
    if (number.length < shortestNumber) return [];
    const countries = new Set(records.flatMap(({ country }) => country ?? []));
    const sets = countries.size < 2 ? [records] : Map.groupBy(records, ({ country }) => country).values();
    return [...sets].flatMap((set) => consolidationOf('same-number', set, set[0]?.registrationNumber));
  });
}

/** Letters and digits; a Swedish VAT number is the registration number between SE and 01. */
function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^SE(\d{10})01$/, '$1');
}

/** The same name, legal form apart: but "Cirrus Inc." and "Cirrus AB" are two companies of a group. */
function sameNames(known: readonly SubProcessor[]): Suspicion[] {
  const byName = Map.groupBy(known, ({ legalName }) => normaliseName(legalName));
  return [...byName.values()].flatMap((records) => {
    if (records.length < 2) return [];
    const forms = Map.groupBy(records, ({ legalName }) => splitLegalForm(legalName).form);
    const formless = forms.get(null) ?? [];
    if (forms.size - (formless.length > 0 ? 1 : 0) < 2)
      return consolidationOf('same-name', records, records[0]?.legalName);
    return [...forms.values()].flatMap((set) => consolidationOf('same-name', set, set[0]?.legalName));
  });
}

/** A letter's difference, another legal form, or a name that another one had: perhaps one company, unless numbers differ. */
function nearNames(known: readonly SubProcessor[]): Suspicion[] {
  // Nearly all of some hundred thousand keys are met once: those get no list of their own.
  const firsts = new Map<string, SubProcessor>();
  const blocks = new Map<string, SubProcessor[]>();
  for (const record of known) {
    for (const key of keysOf(record)) {
      const first = firsts.get(key);
      const block = blocks.get(key);
      if (block) block.push(record);
      else if (first) blocks.set(key, [first, record]);
      else firsts.set(key, record);
    }
  }
  const clusters = new Clusters<SubProcessor>();
  for (const block of blocks.values()) if (mayBeOne(block)) clusters.join(block);
  return clusters.all().flatMap((set) => consolidationOf('near-name', set, set[0]?.legalName));
}

/** Names that share a key are nearly equal, if their digits are the same: "Vendor 1" and "Vendor 2" are two. */
function keysOf({ legalName, formerNames }: SubProcessor): string[] {
  const keys = [legalName, ...formerNames].flatMap((name) => {
    const digits = name.replaceAll(/\P{N}/gu, '');
    return digits === '' ? nearKeys(name) : nearKeys(name).map((key) => `${key} ${digits}`);
  });
  return formerNames.length === 0 ? keys : [...new Set(keys)];
}

function mayBeOne(block: readonly SubProcessor[]): boolean {
  const numbers = block.map(({ registrationNumber }) => numberKey(registrationNumber));
  return numbers.includes('') || new Set(numbers).size < numbers.length;
}

/** Processings that have not ended and say the same purpose, in one language, of different sub-processors. */
function samePurposes(records: RecordReader): Consolidation[] {
  const current = orderedProcessings(records).filter(({ state }) => state !== 'ended');
  const told = new Set<string>();
  return contentLanguages.flatMap((language) => {
    const byPurpose = Map.groupBy(current, ({ purpose }) => fold(purpose[language] ?? ''));
    return [...byPurpose].flatMap(([purpose, processings]): Consolidation[] => {
      const subProcessorIds = [...new Set(processings.map(({ subProcessorId }) => subProcessorId))];
      const processingIds = processings.map(({ id }) => id);
      const key = processingIds.join();
      if (purpose === '' || subProcessorIds.length < 2 || told.has(key)) return [];
      told.add(key);
      return [{ kind: 'same-purpose', text: processings[0]?.purpose[language] ?? '', subProcessorIds, processingIds }];
    });
  });
}

function consolidationOf(
  kind: Suspicion['kind'],
  records: readonly SubProcessor[],
  text: string | undefined,
): Suspicion[] {
  if (records.length < 2) return [];
  return [{ kind, text: text ?? '', subProcessorIds: records.map(({ id }) => id), processingIds: [] }];
}
