import type { QueryClient } from '@tanstack/react-query';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { call, CallError } from '#renderer/app/client.ts';

/** Why the register that was to be opened is not. */
export interface OpenFailure {
  readonly name: string;
  readonly error: CallError;
}

/** Opens the register of the last time, unless one is open already, and asks for what the first view shows. */
export async function startUp(queries: QueryClient): Promise<OpenFailure | null> {
  const [failure] = await Promise.all([reopen(), load(queries, 'shell.settings')]);
  const state = await load(queries, 'register.state');
  if (state !== null) await load(queries, 'register.records');
  else await load(queries, 'shell.recent');
  return failure;
}

function load<R extends 'shell.settings' | 'shell.recent' | 'register.state' | 'register.records'>(
  queries: QueryClient,
  route: R,
) {
  return queries.fetchQuery({ queryKey: [route, undefined], queryFn: () => call(route, undefined) });
}

async function reopen(): Promise<OpenFailure | null> {
  if ((await call('register.state', undefined)) !== null) return null;
  const [last] = await call('shell.recent', undefined);
  return last ? open(last) : null;
}

async function open({ file, name }: NamedFile): Promise<OpenFailure | null> {
  try {
    await call('register.open', { file });
    return null;
  } catch (error) {
    if (error instanceof CallError) return { name, error };
    throw error;
  }
}
