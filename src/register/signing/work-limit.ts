/** The work that one verification may cost is spent: the file is somebody's trap, or far larger than a contract. */
export class TooMuchWork extends Error {}

/** A step is a value parsed, an entry read or an object compared. Enough for a thousand pages, and over in seconds. */
const mostSteps = 10_000_000;

/** Bounds the time and memory that a hostile file can cost, however its parts refer to each other. */
export class WorkLimit {
  #left: number;

  constructor(steps: number = mostSteps) {
    this.#left = steps;
  }

  /** @throws {TooMuchWork} */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork('too much work');
  }
}
