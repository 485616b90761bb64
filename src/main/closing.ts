import { setTimeout } from 'node:timers/promises';

export interface ClosingPorts {
  readonly engine: {
    readonly hasCommands: boolean;
    readonly commandsDone: () => Promise<void>;
    readonly close: () => Promise<void>;
  };
  /** Milliseconds: work that ends within this time is not worth a question. */
  readonly patience: number;
  /** Asks whether to give up the work under way. The question goes away by itself when `done` is aborted. */
  readonly askToCancel: (done: AbortSignal) => Promise<boolean>;
  /** Everything is closed: the window may go. */
  readonly closed: () => void;
}

/** Closing the window: work under way is finished or rolled back and the register is closed before the window goes. */
export class Closing {
  readonly #ports: ClosingPorts;
  #state: 'open' | 'asking' | 'closed' = 'open';

  constructor(ports: ClosingPorts) {
    this.#ports = ports;
  }

  /** Whether the window may go at once; if not, `closed` is called as soon as it may. */
  get isDone(): boolean {
    return this.#state === 'closed';
  }

  async request(): Promise<void> {
    if (this.#state !== 'open') return;
    this.#state = 'asking';
    if (!(await this.#mayClose())) {
      this.#state = 'open';
      return;
    }
    await this.#ports.engine.close();
    this.#state = 'closed';
    this.#ports.closed();
  }

  async #mayClose(): Promise<boolean> {
    const { engine, patience, askToCancel } = this.#ports;
    await Promise.race([engine.commandsDone(), setTimeout(patience, undefined, { ref: false })]);
    if (!engine.hasCommands) return true;
    const done = new AbortController();
    void engine.commandsDone().then(() => done.abort());
    const cancel = await askToCancel(done.signal);
    return cancel || done.signal.aborted;
  }
}
