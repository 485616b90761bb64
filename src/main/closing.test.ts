import { describe, expect, it } from 'vitest';
import { Closing } from '#main/closing.ts';

/** An engine whose one command ends when `finish` is called, or by being closed. */
function setUp(answer: (done: AbortSignal, finish: () => void) => Promise<boolean>, busy = true) {
  const happened: string[] = [];
  const work = Promise.withResolvers<void>();
  const engine = {
    hasCommands: busy,
    commandsDone: () => (engine.hasCommands ? work.promise : Promise.resolve()),
    close: async () => {
      happened.push(engine.hasCommands ? 'rolled back' : 'closed');
    },
  };
  const finish = (): void => {
    engine.hasCommands = false;
    work.resolve();
  };
  const closing = new Closing({
    engine,
    patience: 0,
    askToCancel: (done) => {
      happened.push('asked');
      return answer(done, finish);
    },
    closed: () => void happened.push('window gone'),
  });
  return { closing, happened };
}

describe('closing the window', () => {
  it('needs no question when nothing is under way', async () => {
    const { closing, happened } = setUp(() => Promise.resolve(false), false);
    await closing.request();
    expect(happened).toEqual(['closed', 'window gone']);
    expect(closing.isDone).toBe(true);
  });
  it('leaves the work alone when the answer is to wait, and may be asked again', async () => {
    const { closing, happened } = setUp(() => Promise.resolve(false));
    await closing.request();
    expect([happened, closing.isDone]).toEqual([['asked'], false]);
    await closing.request();
    expect(happened).toEqual(['asked', 'asked']);
  });
  it('rolls the work back before the window goes', async () => {
    const { closing, happened } = setUp(() => Promise.resolve(true));
    await closing.request();
    expect(happened).toEqual(['asked', 'rolled back', 'window gone']);
  });
  it('takes the question back when the work ends first', async () => {
    const { closing, happened } = setUp((done, finish) => {
      const answered = new Promise<boolean>((resolve) => done.addEventListener('abort', () => resolve(false)));
      finish();
      return answered;
    });
    await closing.request();
    expect(happened).toEqual(['asked', 'closed', 'window gone']);
  });
  it('asks once, however often the close button is pressed', async () => {
    const { closing, happened } = setUp(() => Promise.resolve(true));
    await Promise.all([closing.request(), closing.request()]);
    expect(happened).toEqual(['asked', 'rolled back', 'window gone']);
  });
});
