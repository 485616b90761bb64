import { z } from 'zod';
import { contract, type CallInput, type CallOutput, type RouteName } from '#shared/ipc/contract.ts';
import { progress as progressEvent, type Progress, type WireError } from '#shared/ipc/result.ts';
import { fileRef, type FileRef } from '#shared/ipc/route.ts';

// The content security policy forbids eval, by which zod would compile its parsers.
z.config({ jitless: true });

/** A call that was refused; `error.<code>` of the catalogue says why. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly code: string;
  readonly values: WireError['values'];

  constructor(error: WireError) {
    super(error.message);
    this.code = error.code;
    this.values = error.values;
  }
}

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting asks the engine to stop; the call then fails with CANCELLED. */
  readonly signal?: AbortSignal;
}

/** The contract seen so that a route and its answer's type stay together. */
const routes: { readonly [R in RouteName]: { readonly output: z.ZodType<CallOutput<R>> } } = contract;

/** Calls the engine or the shell. Throws CallError. */
export async function call<R extends RouteName>(
  route: R,
  input: CallInput<R>,
  options: CallOptions = {},
): Promise<CallOutput<R>> {
  const callId = crypto.randomUUID();
  const stopListening = window.bilaga.on('progress', (payload) => {
    const report = progressEvent.safeParse(payload).data;
    if (report?.call === callId) options.onProgress?.(report);
  });
  const cancel = (): void => window.bilaga.cancel(callId);
  options.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const result = await window.bilaga.call(route, input, callId);
    if (!result.ok) throw new CallError(result.error);
    return routes[route].output.parse(result.data);
  } finally {
    options.signal?.removeEventListener('abort', cancel);
    stopListening();
  }
}

/** Hands a dropped or picked file to main; what comes back stands for it in calls. Throws CallError FILE_NOT_ON_DISK. */
export async function grantFile(file: File): Promise<FileRef> {
  try {
    return fileRef.parse(await window.bilaga.grant(file));
  } catch (cause) {
    // Main refuses nothing else: a picture dragged out of a page, an attachment out of a mail program.
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CallError({ code: 'FILE_NOT_ON_DISK', message, values: { name: file.name } });
  }
}
