import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describeError } from '#main/describe-error.ts';

const sizeLimit = 1024 * 1024;
const kept = 3;

/**
 * What went wrong, for whoever is asked to help: bilaga.log and its predecessors bilaga.1.log and bilaga.2.log, 1 MiB each.
 * Records' contents, passphrases and calls' inputs are never given to it.
 */
export class Log {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  error(what: string, error: unknown): void {
    this.#write(`${what}\n${describeError(error)}`);
  }

  note(what: string): void {
    this.#write(what);
  }

  /** The log must not be what stops the app: where it cannot be written, the text goes to the terminal. */
  #write(text: string): void {
    const line = `${new Date().toISOString()} ${text}\n`;
    try {
      this.#rotate();
      appendFileSync(this.#file(0), line, { mode: 0o600 });
    } catch (error) {
      process.stderr.write(`${line}the log cannot be written: ${String(error)}\n`);
    }
  }

  #rotate(): void {
    const size = statSync(this.#file(0), { throwIfNoEntry: false })?.size ?? 0;
    if (size < sizeLimit) return;
    rmSync(this.#file(kept - 1), { force: true });
    for (let age = kept - 2; age >= 0; age -= 1) {
      if (statSync(this.#file(age), { throwIfNoEntry: false })) renameSync(this.#file(age), this.#file(age + 1));
    }
  }

  #file(age: number): string {
    return join(this.#folder, age === 0 ? 'bilaga.log' : `bilaga.${age}.log`);
  }
}
