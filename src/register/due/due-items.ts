import type { DueItem } from '#shared/model/due.ts';
import { agreementsOn } from '#register/agreements/agreements-on.ts';
import { noticeItems } from '#register/due/notice-items.ts';
import { whose } from '#register/due/whose.ts';
import { datesOfAgreement, datesOfProcessing, datesOfSubProcessor } from '#register/due/dates-of.ts';
import type { RecordReader } from '#register/store/record-reader.ts';

export interface DuePeriod {
  /** ISO dates, both included. */
  readonly from: string;
  readonly to: string;
  /** The date looked from: which term of an agreement runs. */
  readonly today: string;
}

/** What comes up in a period, by date and then by sub-processor. Of what repeats it is the next time. */
export function dueItems(records: RecordReader, { from, to, today }: DuePeriod): DueItem[] {
  const agreementsOf = agreementsOn(records, today);
  const processingsOf = Map.groupBy(records.all('processing'), ({ subProcessorId }) => subProcessorId);
  const ofSubProcessors = records.all('subProcessor').flatMap((subProcessor) => {
    const { agreements, standings } = agreementsOf(subProcessor.id);
    const processings = (processingsOf.get(subProcessor.id) ?? []).filter(({ state }) => state !== 'ended');
    const coming = [
      ...agreements
        .filter(({ id }) => !isOver.has(standings.get(id)?.state ?? 'ended'))
        .flatMap((agreement) => datesOfAgreement(agreement, today)),
      ...(processings.length === 0 ? [] : datesOfSubProcessor(subProcessor)),
      ...processings.flatMap((processing) => datesOfProcessing(processing)),
    ];
    return coming.map((item) => ({ ...item, customers: [], ...whose(subProcessor) }));
  });
  return [...ofSubProcessors, ...noticeItems(records, today)]
    .filter(({ date }) => date >= from && date <= to)
    .toSorted(byDate);
}

/** Agreements that nothing comes of any more. */
const isOver: ReadonlySet<string> = new Set(['ended', 'superseded']);

const byName = new Intl.Collator('sv');

const byDate = (a: DueItem, b: DueItem): number =>
  a.date.localeCompare(b.date) || byName.compare(a.subProcessor, b.subProcessor);
