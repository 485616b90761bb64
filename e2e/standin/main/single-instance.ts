import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCodec } from '../codec.ts';

const codec = createCodec();
type Told = [event: object, argv: string[], workingDirectory: string, data: unknown];

/** One instance per userData: a file with the holder's process id, and a socket on which it hears of the second. */
export class SingleInstance {
  #lock: string | undefined;
  #server: Server | undefined;
  readonly #onSecond: (...told: Told) => void;
  /** The second has told the first: only then may it end. */
  told: Promise<void> = Promise.resolve();

  constructor(onSecond: (...told: Told) => void) {
    this.#onSecond = onSecond;
    process.on('exit', () => this.release());
  }

  get isHeld(): boolean {
    return this.#lock !== undefined;
  }

  request(folder: string, data: unknown): boolean {
    if (this.#lock !== undefined) return true;
    const lock = join(folder, 'standin.lock');
    const name = `bilaga-standin-${createHash('sha256').update(lock).digest('hex').slice(0, 16)}`;
    const socket = process.platform === 'linux' ? `\0${name}` : join(tmpdir(), name);
    if (isAlive(lock)) {
      const message = codec.encode([process.argv, process.cwd(), data ?? null]);
      const stream = connect(socket);
      this.told = new Promise((resolve) => {
        stream.on('error', () => {}); // the first is just ending, and has nothing more to hear
        stream.on('close', () => resolve());
      });
      stream.end(message).resume();
      return false;
    }
    writeFileSync(lock, String(process.pid));
    this.#lock = lock;
    this.#listen(socket);
    return true;
  }

  release(): void {
    // The socket first: who finds no lock takes the socket at once.
    this.#server?.close();
    this.#server = undefined;
    if (this.#lock !== undefined) rmSync(this.#lock, { force: true });
    this.#lock = undefined;
  }

  #listen(socket: string): void {
    if (!socket.startsWith('\0')) rmSync(socket, { force: true });
    this.#server = createServer({ allowHalfOpen: true }, (stream) => {
      let text = '';
      stream.on('data', (data) => (text += data.toString()));
      stream.on('end', () => {
        stream.end();
        const [argv, directory, data] = codec.decode(text) as [string[], string, unknown];
        this.#onSecond({}, argv, directory, data);
      });
    });
    this.#server.listen(socket).unref();
  }
}

function isAlive(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false; // no lock, or its holder is dead
  }
}
