import { processingEdits, vendorEdits } from '#resources/sample/edits.ts';
import { sampleSubProcessors } from '#resources/sample/sub-processors.ts';
import type { FromToday, SampleEdit, SampleProcessing, SampleSubProcessor } from '#resources/sample/shape.ts';
import { daysAfter, daysBetween } from '#shared/model/dates.ts';
import { beginning, type Scene, type Stage } from '#register/sample/scene.ts';
import type { Transaction } from '#register/store/transaction.ts';
import { positionStep } from '#register/subprocessors/positions.ts';
import { newProcessing, newSubProcessor } from '#register/subprocessors/sub-processors.ts';

/** A processing is entered this many days before it starts; what has still to start is planned already. */
const planAhead = 45;

const vendorKey = (vendor: SampleSubProcessor): string => `vendor/${vendor.legalName}`;
const processingKey = (vendor: SampleSubProcessor, index: number): string => `processing/${vendor.legalName}/${index}`;

/** When a sub-processor came into the register: with the first list, or some time before its first processing started. */
export function entryDay({ processings }: SampleSubProcessor, { dateOf }: Stage): FromToday {
  const first = processings.map(({ startsOn }) => dateOf(startsOn)).reduce((a, b) => (a < b ? a : b));
  if (first <= daysAfter(dateOf(beginning), planAhead)) return beginning;
  const days = daysBetween(dateOf('0 days'), first) - planAhead;
  return `${Math.min(days, -6)} days`;
}

/** A sub-processor with those processings of its that are known by then. */
export function addVendor(tx: Transaction, vendor: SampleSubProcessor, stage: Stage, known: FromToday): void {
  const { processings, agreements: _later, engagedBy, lastReviewedOn: _too, ...fields } = vendor;
  const record = newSubProcessor(stage.idOf(vendorKey(vendor)), {
    ...fields,
    disclosure: vendor.publicLabel ? 'masked' : 'named',
    engagedById: engagedBy === undefined ? null : stage.idOf(`vendor/${engagedBy}`),
    ...before(
      vendorEdits.filter((edit) => edit.vendor === vendor.legalName),
      stage,
      known,
    ),
  });
  tx.insert('subProcessor', record);
  for (const [index, processing] of processings.entries()) {
    if (isKnown(stage, processing, known)) addProcessing(tx, vendor, index, stage, known);
  }
}

function isKnown(stage: Stage, { startsOn }: SampleProcessing, by: FromToday): boolean {
  const starts = stage.dateOf(startsOn);
  return starts > stage.dateOf('0 days') || starts <= daysAfter(stage.dateOf(by), planAhead);
}

function addProcessing(
  tx: Transaction,
  vendor: SampleSubProcessor,
  index: number,
  stage: Stage,
  known: FromToday,
): void {
  const processing = vendor.processings[index];
  if (!processing) return;
  const { services, startsOn, endedOn: _end, deletionConfirmation: _deleted, ...texts } = processing;
  const record = newProcessing(stage.idOf(processingKey(vendor, index)), placeOf(vendor, index), {
    ...texts,
    subProcessorId: stage.idOf(vendorKey(vendor)),
    serviceIds: services.map((key) => stage.idOf(`service/${key}`)),
    startsOn: stage.dateOf(startsOn),
    state: stage.dateOf(startsOn) > stage.dateOf(known) ? 'planned' : 'active',
    ...before(
      processingEdits.filter((edit) => edit.vendor === vendor.legalName && edit.processing === index),
      stage,
      known,
    ),
  });
  tx.insert('processing', record);
}

/** In the order of the list, whenever it was entered: its keeper has sorted it. */
const placeOf = (vendor: SampleSubProcessor, index: number): number =>
  sampleSubProcessors
    .slice(0, sampleSubProcessors.indexOf(vendor))
    .reduce((sum, { processings }) => sum + processings.length, index + 1) * positionStep;

/** Fields that read differently until a later edit. */
function before<T extends object>(edits: readonly SampleEdit<T>[], { dateOf }: Stage, then: FromToday): Partial<T> {
  const later = edits.filter(({ on }) => dateOf(on) > dateOf(then));
  return later.reduceRight<Partial<T>>((values, edit) => ({ ...values, ...edit.before }), {});
}

/** All that happens to a sub-processor and its processings after it was entered. */
export function vendorScenes(vendor: SampleSubProcessor, stage: Stage, enteredOn: FromToday): Scene[] {
  return [
    ...vendor.processings.flatMap((processing, index) => processingScenes(vendor, processing, index, stage, enteredOn)),
    ...[...reviews(vendor, stage), ...corrections(vendor)].filter(
      ({ on }) => stage.dateOf(on) > stage.dateOf(enteredOn),
    ),
  ];
}

function processingScenes(
  vendor: SampleSubProcessor,
  processing: SampleProcessing,
  index: number,
  stage: Stage,
  enteredOn: FromToday,
): Scene[] {
  const { startsOn, endedOn, deletionConfirmation } = processing;
  const scenes: Scene[] = [];
  const id = stage.idOf(processingKey(vendor, index));
  const today = stage.dateOf('0 days');
  if (!isKnown(stage, processing, enteredOn)) {
    const on: FromToday = `${daysBetween(today, stage.dateOf(startsOn)) - planAhead} days`;
    scenes.push({ on, action: 'add-processing', play: (tx) => addProcessing(tx, vendor, index, stage, on) });
  }
  const starts = stage.dateOf(startsOn);
  if (starts > stage.dateOf(enteredOn) && starts < today) {
    scenes.push({
      on: startsOn,
      action: 'edit-processing',
      play: (tx) => tx.update('processing', id, { state: 'active' }),
    });
  }
  if (endedOn !== undefined) {
    const patch = { state: 'ended', endedOn: stage.dateOf(endedOn), deletionConfirmation } as const;
    scenes.push({ on: endedOn, action: 'edit-processing', play: (tx) => tx.update('processing', id, patch) });
  }
  return scenes;
}

/** The last review and those before it, as far back as the register goes. */
function reviews(vendor: SampleSubProcessor, stage: Stage): Scene[] {
  const { lastReviewedOn, reviewIntervalMonths } = vendor;
  if (lastReviewedOn === undefined) return [];
  const [months = '0'] = lastReviewedOn.split(' ');
  const first = -Number(beginning.split(' ')[0]);
  const every = reviewIntervalMonths ?? 12;
  const ago: number[] = [];
  for (let month = -Number(months); month < first; month += every) ago.push(month);
  return ago.map((month): Scene => {
    const on: FromToday = `${-month} months`;
    const patch = { lastReviewedOn: stage.dateOf(on) };
    const play = (tx: Transaction): unknown => tx.update('subProcessor', stage.idOf(vendorKey(vendor)), patch);
    return { on, action: 'edit-sub-processor', play };
  });
}

/** The edits that `resources/sample/edits.ts` tells. */
function corrections(vendor: SampleSubProcessor): Scene[] {
  const ofVendor = vendorEdits.filter((edit) => edit.vendor === vendor.legalName);
  const ofProcessings = processingEdits.filter((edit) => edit.vendor === vendor.legalName);
  return [
    ...ofVendor.map(({ on, after }): Scene => ({
      on,
      action: 'edit-sub-processor',
      play: (tx, stage) => tx.update('subProcessor', stage.idOf(vendorKey(vendor)), after),
    })),
    ...ofProcessings.map(({ on, processing, after }): Scene => ({
      on,
      action: 'edit-processing',
      play: (tx, stage) => tx.update('processing', stage.idOf(processingKey(vendor, processing)), after),
    })),
  ];
}
