import { localDate } from '#shared/model/dates.ts';
import type { FromToday } from '#resources/sample/shape.ts';
import type { Ports } from '#register/store/register.ts';

/** The days and authors of the sample's two years of history: what the register takes for now while the story is told. */
export class StoryClock {
  readonly #today: Date;
  readonly #newId: Ports['newId'];
  #time: Date;
  #author: string;

  constructor(ports: Ports, author: string) {
    this.#today = ports.now();
    this.#newId = ports.newId;
    this.#time = this.#today;
    this.#author = author;
  }

  readonly ports: Ports = {
    now: () => this.#time,
    newId: () => this.#newId(),
    author: () => this.#author,
  };

  /** ISO date that lies so far from today. */
  dateOf(offset: FromToday): string {
    return localDate(this.#dayAt(offset));
  }

  /** Goes to that day, `minutes` after nine in the morning, as somebody works on it. */
  turnTo(offset: FromToday, minutes: number, author: string): void {
    const day = this.#dayAt(offset);
    this.#time = new Date(day.getFullYear(), day.getMonth(), day.getDate(), 9, minutes);
    this.#author = author;
  }

  #dayAt(offset: FromToday): Date {
    const [count, unit] = offset.split(' ');
    const add = (wanted: string): number => (unit === wanted ? Number(count) : 0);
    const year = this.#today.getFullYear() + add('years');
    return new Date(year, this.#today.getMonth() + add('months'), this.#today.getDate() + add('days'));
  }
}
