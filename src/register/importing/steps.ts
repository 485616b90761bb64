import { setImmediate as nextTurn } from 'node:timers/promises';
import { throwIfCancelled, type Work } from '#register/documents/file-chunks.ts';

/** Work that can be paused between its steps, and ends with a result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Lets others run between the steps, and tells how many are done of how many there are as a rule. Throws RegisterError
 * CANCELLED, and what the steps throw.
 */
export async function stepByStep<T>(steps: Steps<T>, usual: number, work: Work): Promise<T> {
  for (let done = 0; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    work.onProgress(Math.min(done, usual - 1), usual);
    await nextTurn();
    throwIfCancelled(work);
  }
}
