import type { RevisionAction } from '#shared/model/revision.ts';
import type { FromToday } from '#resources/sample/shape.ts';
import type { StoryClock } from '#register/sample/story-clock.ts';
import type { Register } from '#register/store/register.ts';
import type { Transaction } from '#register/store/transaction.ts';

/** What the scenes are played on. */
export interface Stage {
  readonly register: Register;
  /** The same id for the same key: `service/…`, `vendor/NAME`, `processing/NAME/INDEX`, `customer/NAME`. */
  readonly idOf: (key: string) => string;
  readonly dateOf: StoryClock['dateOf'];
}

/** One revision of the sample's history. */
export interface Scene {
  readonly on: FromToday;
  readonly action: RevisionAction;
  readonly play: (tx: Transaction, stage: Stage) => void;
}

/** When the sample's register was begun. */
export const beginning: FromToday = '-24 months';

/** `FromToday` as an ISO date, or null where nothing is given. */
export function dateOrNull({ dateOf }: Stage, offset: FromToday | undefined): string | null {
  return offset === undefined ? null : dateOf(offset);
}
