import { sampleCustomers } from '#resources/sample/customers.ts';
import { sampleHastyVendors, sampleReveals, sampleSetAsides, sampleViews } from '#resources/sample/log.ts';
import { sampleNotices } from '#resources/sample/notices.ts';
import { sampleAuthors, sampleOrganisation, sampleServices } from '#resources/sample/organisation.ts';
import type { FromToday, SampleSubProcessor } from '#resources/sample/shape.ts';
import { sampleSubProcessors } from '#resources/sample/sub-processors.ts';
import { agreementScenes } from '#register/sample/agreement-scenes.ts';
import { daysBetween } from '#shared/model/dates.ts';
import {
  customerScenes,
  hastyVendorScenes,
  revealScene,
  setAsideScene,
  viewScene,
} from '#register/sample/log-scenes.ts';
import { noticeScenes } from '#register/sample/notice-scenes.ts';
import { beginning, type Scene, type Stage } from '#register/sample/scene.ts';
import type { StoryClock } from '#register/sample/story-clock.ts';
import { addVendor, entryDay, vendorScenes } from '#register/sample/vendor-scenes.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

/**
 * Fills a new register with the invented sample company's records (`resources/sample`), as two people would have entered
 * them over the two years up to today: one revision a scene, each on its day. The organisation keeps the name that the
 * register has.
 */
export function tellStory(register: Register, clock: StoryClock): void {
  const stage: Stage = { register, idOf: rememberedIds(register), dateOf: (offset) => clock.dateOf(offset) };
  const scenes = inOrder(allScenes(stage), stage);
  // Nobody has this file yet: the last commit alone brings all of it to the disk.
  register.database.pragma('synchronous = OFF');
  for (const { day, minutes, action, play } of scenes) {
    clock.turnTo(day, minutes, sampleAuthors[action === 'attach-documents' || action === 'add-customer' ? 1 : 0]);
    if (scenes.at(-1)?.play === play) register.database.pragma('synchronous = FULL');
    register.commit(action, (tx) => play(tx, stage));
  }
}

function rememberedIds(register: Register): Stage['idOf'] {
  const ids = new Map<string, string>();
  return (key) => {
    const id = ids.get(key) ?? register.ports.newId();
    ids.set(key, id);
    return id;
  };
}

interface Timed extends Scene {
  readonly day: FromToday;
  readonly minutes: number;
}

/** By day, within a day a few minutes apart. What was to happen today or later has not happened yet. */
function inOrder(scenes: readonly Scene[], { dateOf }: Stage): Timed[] {
  const today = dateOf('0 days');
  const days = Map.groupBy(scenes, ({ on }) => dateOf(on));
  return [...days]
    .filter(([date]) => date < today)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([date, ofDay]) =>
      ofDay.map((scene, index) => ({ ...scene, day: daysFromToday(today, date), minutes: index * 7 })),
    );
}

const daysFromToday = (today: string, date: string): FromToday => `${daysBetween(today, date)} days`;

function allScenes(stage: Stage): Scene[] {
  const atFirst = sampleSubProcessors.filter((vendor) => entryDay(vendor, stage) === beginning);
  const later = sampleSubProcessors.filter((vendor) => entryDay(vendor, stage) !== beginning);
  return [
    { on: beginning, action: 'edit-organisation', play: addOrganisation },
    {
      on: beginning,
      action: 'import-list',
      play: (tx) => atFirst.forEach((vendor) => addVendor(tx, vendor, stage, beginning)),
    },
    ...later.map((vendor): Scene => {
      const on = entryDay(vendor, stage);
      return { on, action: 'add-sub-processor', play: (tx) => addVendor(tx, vendor, stage, on) };
    }),
    ...sampleSubProcessors.flatMap((vendor) => scenesOf(vendor, stage)),
    ...sampleHastyVendors.flatMap((vendor) => hastyVendorScenes(vendor)),
    ...sampleCustomers.flatMap((customer) => customerScenes(customer)),
    ...sampleNotices.flatMap((notice) => noticeScenes(notice)),
    ...sampleReveals.map((reveal) => revealScene(reveal, stage)),
    ...sampleSetAsides.map((setAside) => setAsideScene(setAside)),
    ...sampleViews.map((view) => viewScene(view)),
  ];
}

function scenesOf(vendor: SampleSubProcessor, stage: Stage): Scene[] {
  const entered = entryDay(vendor, stage);
  return [...vendorScenes(vendor, stage, entered), ...agreementScenes(vendor, stage, entered)];
}

function addOrganisation(tx: Transaction, { register, idOf }: Stage): void {
  tx.update('organisation', register.organisation.id, sampleOrganisation);
  for (const [key, service] of Object.entries(sampleServices)) {
    tx.insert('service', { id: idOf(`service/${key}`), active: true, ...service });
  }
}
