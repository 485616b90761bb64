import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { EngineRoute } from '#shared/ipc/engine-contract.ts';
import { EngineClient, type CallOptions } from '#main/engine-client.ts';

const chunk = 1024 * 1024;
const clients: EngineClient[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

/** The real worker on a register in a folder of its own; the tests reach for the thread only to kill it. */
function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'engine-client-'));
  const workers: Worker[] = [];
  const bugs: string[] = [];
  const restarts: ((open: boolean) => void)[] = [];
  const client = new EngineClient({
    startWorker: () => {
      const worker = new Worker(join(import.meta.dirname, 'engine-worker.ts'));
      workers.push(worker);
      return worker;
    },
    reportBug: (during, text) => void bugs.push(`${during}: ${text}`),
    onRestart: (open) => restarts.shift()?.(open),
  });
  clients.push(client);
  const register = join(folder, 'nordvik.bilaga');
  client.grant('register', register);
  const call = async (route: EngineRoute, input?: unknown, options?: CallOptions): Promise<Record<string, unknown>> => {
    const result = await client.call(route, input, options);
    if (!result.ok) throw new Error(result.error.code);
    return (result.data ?? {}) as Record<string, unknown>;
  };
  const create = () => call('register.create', { file: 'register', organisation: 'Nordvik Ekonomi AB', sample: false });
  const attach = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    client.grant(name, join(folder, name));
    const { id } = await call('subProcessors.add', { legalName: 'Brännkyrka Drift AB', country: 'SE' });
    return { subProcessorId: id, agreementId: null, files: [name] };
  };
  const restarted = () => new Promise<boolean>((resolve) => restarts.push(resolve));
  return { client, call, create, attach, restarted, workers, bugs, folder, register };
}

describe('the engine in its worker', () => {
  it('answers through the line, and gives the register back when it is closed', async () => {
    const { client, call, create, folder } = setUp();
    await create();
    expect(await call('register.state')).toMatchObject({ fileName: 'nordvik.bilaga' });
    await client.close();
    expect(readdirSync(folder)).toEqual(['nordvik.bilaga']);
  });
  it('knows only files that were granted', async () => {
    const { client } = setUp();
    const answer = await client.call('register.open', { file: '/etc/passwd' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'FILE_NOT_GRANTED' } });
  });
  it('says how far a long call has come', async () => {
    const { create, attach, call } = setUp();
    await create();
    const input = await attach('avtal.pdf', randomBytes(20 * chunk));
    const seen: number[][] = [];
    await call('agreements.attach', input, { id: 'w1', onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([20 * chunk, 20 * chunk]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done ?? 0).toSorted((a, b) => a - b));
  });
  it('stops a call that never returns to the event loop, and nothing of it stays', async () => {
    const { client, create, attach, call } = setUp();
    await create();
    const input = await attach('avtal.pdf', randomBytes(60 * chunk));
    const answer = client.call('agreements.attach', input, { id: 'w1', onProgress: () => client.cancel('w1') });
    expect(await answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await call('documents.list')).toEqual([]);
    expect(await call('register.state')).toMatchObject({ revision: { number: 2 } });
  });
  it('cancels no other call than the one named', async () => {
    const { client, create, call } = setUp();
    await create();
    client.cancel('nobody');
    const state = call('register.state', undefined, { id: 'w1' });
    client.cancel('w2');
    expect(await state).toMatchObject({ fileName: 'nordvik.bilaga' });
  });
});

describe('closing during a command', () => {
  it('rolls it back, gives the register back and only then ends', async () => {
    const { client, create, attach, call, folder } = setUp();
    await create();
    const input = await attach('avtal.pdf', randomBytes(60 * chunk));
    const started = Promise.withResolvers<void>();
    const answer = client.call('agreements.attach', input, { id: 'w1', onProgress: () => started.resolve() });
    expect(client.hasCommands).toBe(true);
    await started.promise;
    await client.close();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(client.hasCommands).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(['avtal.pdf', 'nordvik.bilaga']);
    await call('register.open', { file: 'register' });
    expect(await call('documents.list')).toEqual([]);
  });
});

describe('when the worker dies', () => {
  it('every open call is answered, the log hears of it, and the register is open again', async () => {
    const { client, create, attach, call, restarted, workers, bugs, register } = setUp();
    await create();
    const input = await attach('avtal.pdf', randomBytes(60 * chunk));
    const back = restarted();
    const answer = client.call('agreements.attach', input, {
      id: 'w1',
      onProgress: () => void workers.at(-1)?.terminate(),
    });
    expect(await answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect(await back).toBe(true);
    expect(workers).toHaveLength(2);
    expect(bugs.join()).toContain('starting it again');
    expect(await call('register.state')).toMatchObject({ fileName: 'nordvik.bilaga', revision: { number: 2 } });
    expect(await call('documents.list')).toEqual([]);
    expect(existsSync(`${register}-journal`)).toBe(false);
  });
  it('without a register, the next call finds a new one', async () => {
    const { client, create, restarted, workers } = setUp();
    await client.call('register.state', undefined);
    const back = restarted();
    await workers[0]?.terminate();
    expect(await back).toBe(false);
    expect(await create()).toMatchObject({ fileName: 'nordvik.bilaga' });
  });
  it('and the register cannot be opened again, the window hears that none is open', async () => {
    const { create, call, restarted, workers, register } = setUp();
    await create();
    const back = restarted();
    writeFileSync(register, 'not a register any more');
    await workers[0]?.terminate();
    expect(await back).toBe(false);
    expect(await call('register.state')).toEqual({});
  });
});

describe('a document as a stream', () => {
  it('comes in pieces, whole and unchanged', async () => {
    const { client, create, attach, call } = setUp();
    await create();
    const bytes = randomBytes(5 * chunk + 7);
    await call('agreements.attach', await attach('avtal.pdf', bytes));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const document = await client.readDocument(sha256);
    expect(document?.info).toEqual({ size: bytes.length, mediaType: expect.any(String) as unknown });
    const hash = createHash('sha256');
    const sizes: number[] = [];
    for await (const piece of document?.bytes ?? []) {
      hash.update(piece);
      sizes.push(piece.length);
    }
    expect(hash.digest('hex')).toBe(sha256);
    expect(sizes).toEqual([chunk, chunk, chunk, chunk, chunk, 7]);
  });
  it('can be given up, and the register goes on', async () => {
    const { client, create, attach, call } = setUp();
    await create();
    const bytes = randomBytes(5 * chunk);
    await call('agreements.attach', await attach('avtal.pdf', bytes));
    const document = await client.readDocument(createHash('sha256').update(bytes).digest('hex'));
    const reader = document?.bytes.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect(await call('register.undo')).toMatchObject({ target: 3 });
  });
  it('is not there for an unknown hash, nor without a register', async () => {
    const { client, create } = setUp();
    expect(await client.readDocument('a'.repeat(64))).toBeUndefined();
    await create();
    expect(await client.readDocument('a'.repeat(64))).toBeUndefined();
  });
  it('that was read half when the worker died fails, and never ends as if it were whole', async () => {
    const { client, create, attach, call, restarted, workers } = setUp();
    await create();
    const bytes = randomBytes(5 * chunk);
    await call('agreements.attach', await attach('avtal.pdf', bytes));
    const document = await client.readDocument(createHash('sha256').update(bytes).digest('hex'));
    const reader = document?.bytes.getReader();
    await reader?.read();
    const back = restarted();
    await workers[0]?.terminate();
    await back;
    const rest = async (): Promise<void> => {
      while ((await reader?.read())?.done === false);
    };
    await expect(rest()).rejects.toThrow(/the engine stopped|no reading/);
  });
});
