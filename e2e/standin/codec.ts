/**
 * Structured data as text, both ways, for what travels between a window and the main process: the devtools
 * protocol carries only strings. The function is self-contained, because its source also runs in the page.
 * Functions, promises and DOM nodes are refused, as in Electron; class instances arrive as plain objects.
 */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export function createCodec(): Codec {
  type Packed = { $: string; v?: unknown; c?: string; n?: string; m?: string; k?: string | undefined; f?: string };
  interface Base64Bytes extends Uint8Array {
    toBase64(): string;
  }
  const NodeBuffer = globalThis.Buffer as typeof Buffer | undefined;
  const BrowserBytes = Uint8Array as unknown as { fromBase64(text: string): Uint8Array<ArrayBuffer> };
  const toBase64 = (bytes: Uint8Array): string =>
    NodeBuffer
      ? NodeBuffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : (bytes as Base64Bytes).toBase64();
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    NodeBuffer ? new Uint8Array(NodeBuffer.from(text, 'base64')) : BrowserBytes.fromBase64(text);
  const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  function packObject(value: object, seen: Map<object, number>, pack: (value: unknown) => unknown): Packed {
    const earlier = seen.get(value);
    if (earlier !== undefined) return { $: 'r', v: earlier };
    seen.set(value, seen.size);
    const tag = tagOf(value);
    if (Array.isArray(value)) return { $: 'a', v: Array.from(value, pack) };
    if (value instanceof Date) return { $: 'd', v: value.getTime() };
    if (value instanceof RegExp) return { $: 'x', v: value.source, f: value.flags };
    if (value instanceof Map) return { $: 'm', v: [...value].map(([key, item]) => [pack(key), pack(item)]) };
    if (value instanceof Set) return { $: 's', v: [...value].map(pack) };
    if (tag === 'ArrayBuffer') return { $: 'b', v: toBase64(new Uint8Array(value as ArrayBuffer)) };
    // A Buffer's tag is Uint8Array, and as that it arrives.
    if (ArrayBuffer.isView(value)) {
      return { $: 't', c: tag, v: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (value instanceof Error) return { $: 'e', n: value.name, m: value.message, k: value.stack };
    if (tag !== 'Object') refuse();
    return { $: 'o', v: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pack(item)])) };
  }

  function encode(value: unknown): string {
    const seen = new Map<object, number>();
    const pack = (item: unknown): unknown => {
      if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
      if (typeof item === 'number') {
        if (Object.is(item, -0)) return { $: 'n', v: '-0' };
        return Number.isFinite(item) ? item : { $: 'n', v: String(item) };
      }
      if (item === undefined) return { $: 'u' };
      if (typeof item === 'bigint') return { $: 'i', v: String(item) };
      return typeof item === 'object' ? packObject(item, seen, pack) : refuse();
    };
    return JSON.stringify(pack(value));
  }

  function unpackError({ n, m, k }: Packed): Error {
    const known = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
    const Kind = known.find((kind) => kind.name === n) ?? Error;
    const error = new Kind(m);
    error.stack = k ?? '';
    return error;
  }

  function decode(text: string): unknown {
    const seen: unknown[] = [];
    const keep = <T>(value: T): T => {
      seen.push(value);
      return value;
    };
    const unpackBytes = (kind: string, text64: string): unknown => {
      const bytes = fromBase64(text64);
      if (kind === 'Uint8Array') return keep(bytes);
      const View = (globalThis as unknown as Record<string, new (buffer: ArrayBuffer) => unknown>)[kind];
      return View ? keep(new View(bytes.buffer)) : refuse();
    };
    const unpack = (item: unknown): unknown => {
      if (item === null || typeof item !== 'object') return item;
      const packed = item as Packed;
      const value = packed.v;
      switch (packed.$) {
        case 'n':
          return Number(value);
        case 'u':
          return undefined;
        case 'i':
          return BigInt(value as string);
        case 'r':
          return seen[value as number];
        case 'd':
          return keep(new Date(value as number));
        case 'x':
          return keep(new RegExp(value as string, packed.f));
        case 'b':
          return keep(fromBase64(value as string).buffer);
        case 't':
          return unpackBytes(packed.c ?? 'Uint8Array', value as string);
        case 'e':
          return keep(unpackError(packed));
        case 'a': {
          const list = keep<unknown[]>([]);
          for (const entry of value as unknown[]) list.push(unpack(entry));
          return list;
        }
        case 's': {
          const set = keep(new Set<unknown>());
          for (const entry of value as unknown[]) set.add(unpack(entry));
          return set;
        }
        case 'm': {
          const map = keep(new Map<unknown, unknown>());
          for (const [key, entry] of value as [unknown, unknown][]) map.set(unpack(key), unpack(entry));
          return map;
        }
        default: {
          const object = keep<Record<string, unknown>>({});
          for (const [key, entry] of Object.entries(value as object)) object[key] = unpack(entry);
          return object;
        }
      }
    };
    return unpack(JSON.parse(text));
  }

  return { encode, decode };
}
