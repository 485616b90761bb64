/**
 * Electron's contextBridge between a page's two worlds, made of DOM events. An event dispatched in one world
 * reaches the listeners of the other at once, and its `detail` arrives as a structured clone: the page and the
 * preload share no object. Functions and promises travel as numbers.
 *
 * The function's source runs in the page: it may use nothing from outside itself.
 */
interface Failure {
  name: string;
  message: string;
}
type Message =
  | { op: 'expose'; key: string; api: unknown }
  | { op: 'exposed'; key: string }
  | { op: 'call'; id: number; call: number; args: unknown[] }
  | { op: 'return'; call: number; value?: unknown; error?: Failure }
  | { op: 'settle'; id: number; value?: unknown; error?: Failure };

export interface Bridge {
  post(message: Message): void;
  wrap(value: unknown): unknown;
  unwrap(value: unknown): unknown;
  /** Set by the page's world. */
  onExpose: (key: string, api: unknown) => void;
  /** Set by the preload's world: the page has the API. */
  onExposed: (key: string) => void;
}

export function createBridge(token: string, side: 'page' | 'preload'): Bridge {
  type Callable = (...args: unknown[]) => unknown;
  type Settler = { resolve: (value: unknown) => void; reject: (error: Error) => void };
  const KIND = '\u0000standin';
  const dispatch = EventTarget.prototype.dispatchEvent.bind(window);
  const [outName, inName] =
    side === 'page' ? [`${token}>preload`, `${token}>page`] : [`${token}>page`, `${token}>preload`];
  const functions = new Map<number, Callable>();
  const functionIds = new WeakMap<Callable, number>();
  const replies = new Map<number, (message: Message) => void>();
  const settlers = new Map<number, Settler>();
  let serial = 0;

  const isPlain = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]';
  const failureOf = (error: unknown): Failure =>
    error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };
  const revive = ({ name, message }: Failure): Error =>
    name === 'Error' ? new Error(message) : Object.assign(new Error(message), { name });
  const post = (message: Message): void => {
    dispatch(new CustomEvent(outName, { detail: message }));
  };

  function wrapPromise(promise: Promise<unknown>): unknown {
    const id = ++serial;
    promise
      .then((value) => post({ op: 'settle', id, value: wrap(value) }))
      .catch((error: unknown) => post({ op: 'settle', id, error: failureOf(error) }));
    return { [KIND]: 'promise', id };
  }

  function wrap(value: unknown, seen = new Map<object, unknown>()): unknown {
    if (typeof value === 'function') {
      const callable = value as Callable;
      const id = functionIds.get(callable) ?? ++serial;
      functionIds.set(callable, id);
      functions.set(id, callable);
      return { [KIND]: 'function', id };
    }
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    if (value instanceof Promise) return wrapPromise(value);
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      seen.set(value, list);
      for (const item of value) list.push(wrap(item, seen));
      return list;
    }
    if (!isPlain(value)) return value;
    const object: Record<string, unknown> = {};
    seen.set(value, object);
    for (const [key, item] of Object.entries(value)) object[key] = wrap(item, seen);
    return object;
  }

  function unwrap(value: unknown, seen = new Map<object, unknown>()): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    const marked = value as { [KIND]?: string; id: number };
    if (marked[KIND] === 'function') return (...args: unknown[]) => call(marked.id, args);
    if (marked[KIND] === 'promise') {
      return new Promise((resolve, reject) => settlers.set(marked.id, { resolve, reject }));
    }
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      seen.set(value, list);
      for (const item of value) list.push(unwrap(item, seen));
      return list;
    }
    if (!isPlain(value)) return value;
    const object: Record<string, unknown> = {};
    seen.set(value, object);
    for (const [key, item] of Object.entries(value)) object[key] = unwrap(item, seen);
    return object;
  }

  function call(id: number, args: unknown[]): unknown {
    const number = ++serial;
    const answers: Message[] = [];
    replies.set(number, (message) => answers.push(message));
    post({ op: 'call', id, call: number, args: args.map((argument) => wrap(argument)) });
    replies.delete(number);
    const answer = answers[0];
    if (answer?.op !== 'return') throw new Error('An object could not be cloned.');
    if (answer.error) throw revive(answer.error);
    return unwrap(answer.value);
  }

  function answerCall(message: Extract<Message, { op: 'call' }>): void {
    const answer: Extract<Message, { op: 'return' }> = { op: 'return', call: message.call };
    try {
      answer.value = wrap(functions.get(message.id)?.(...message.args.map((argument) => unwrap(argument))));
    } catch (error) {
      answer.error = failureOf(error);
    }
    post(answer);
  }

  function settle({ id, value, error }: Extract<Message, { op: 'settle' }>): void {
    const settler = settlers.get(id);
    settlers.delete(id);
    if (error) settler?.reject(revive(error));
    else settler?.resolve(unwrap(value));
  }

  const bridge: Bridge = { post, wrap, unwrap, onExpose: () => {}, onExposed: () => {} };
  const onMessage = (event: Event): void => {
    const message = (event as CustomEvent<Message | null>).detail;
    if (!message) return;
    if (message.op === 'call') answerCall(message);
    else if (message.op === 'return') replies.get(message.call)?.(message);
    else if (message.op === 'settle') settle(message);
    else if (message.op === 'expose') bridge.onExpose(message.key, message.api);
    else bridge.onExposed(message.key);
  };
  window.addEventListener(inName, onMessage, true);
  return bridge;
}
