import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from './protocol.ts';

type Commands = Protocol.CommandParameters;
type Answers = Protocol.CommandReturnValues;
export type Command = keyof Commands & keyof Answers;
export type Send = <C extends Command>(method: C, params?: Commands[C]) => Promise<Answers[C]>;
export type ProtocolEvent = {
  [Name in keyof Protocol.Events]: { method: Name; params: Protocol.Events[Name] };
}[keyof Protocol.Events];

interface Waiting {
  method: string;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}
type Incoming =
  | { id: number; result: unknown; error?: { message: string } }
  | { id?: undefined; method: string; params: unknown; sessionId?: string };

/** The devtools protocol over Chromium's debugging pipe: one JSON document after the other, each ended by a NUL. */
export class Connection extends EventEmitter {
  #serial = 0;
  #open = true;
  #parts: Buffer[] = [];
  readonly #writer: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, (event: ProtocolEvent) => void>();

  constructor(writer: Writable, reader: Readable) {
    super();
    this.setMaxListeners(0);
    this.#writer = writer;
    // A pipe that breaks is told by the process's end, which always follows.
    writer.on('error', () => {});
    reader.on('error', () => {});
    reader.on('data', (data: Buffer) => this.#read(data));
  }

  get isOpen(): boolean {
    return this.#open;
  }

  send<C extends Command>(method: C, params?: Commands[C], sessionId?: string): Promise<Answers[C]> {
    return new Promise((resolve, reject) => {
      if (!this.#open) return reject(new Error(`${method}: Chromium is gone`));
      const id = ++this.#serial;
      this.#waiting.set(id, { method, reject, resolve: resolve as (value: unknown) => void });
      this.#writer.write(`${JSON.stringify({ id, method, params: params ?? {}, sessionId })}\0`);
    });
  }

  /** The events of one page go to its listener; the browser's own are emitted by their names. */
  listen(sessionId: string, listener: (event: ProtocolEvent) => void): void {
    this.#sessions.set(sessionId, listener);
  }

  unlisten(sessionId: string): void {
    this.#sessions.delete(sessionId);
  }

  end(): void {
    if (!this.#open) return;
    this.#open = false;
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium is gone`));
    this.#waiting.clear();
    this.emit('gone');
  }

  #read(data: Buffer): void {
    let from = 0;
    for (let at = data.indexOf(0); at >= 0; at = data.indexOf(0, from)) {
      this.#parts.push(data.subarray(from, at));
      const text = Buffer.concat(this.#parts).toString();
      this.#parts = [];
      from = at + 1;
      this.#take(JSON.parse(text) as Incoming);
    }
    this.#parts.push(data.subarray(from));
  }

  #take(message: Incoming): void {
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`));
      else waiting?.resolve(message.result);
    } else if (message.sessionId !== undefined) {
      this.#sessions.get(message.sessionId)?.(message as unknown as ProtocolEvent);
    } else this.emit(message.method, message.params);
  }
}
