import type { QueryClient } from '@tanstack/react-query';
import type { RouteName } from '#shared/ipc/contract.ts';
import type { NamedFile } from '#shared/ipc/shell-contract.ts';
import { call, CallError } from '#renderer/app/client.ts';

const now = { asOf: null };

/** Opens the register of the last time, unless one is open already, and asks for what the first view shows. */
export async function startUp(queries: QueryClient): Promise<CallError | null> {
  const keep = async <T>(route: RouteName, answer: Promise<T>, input?: unknown): Promise<T> => {
    const data = await answer;
    queries.setQueryData([route, input], data);
    return data;
  };
  const [failure] = await Promise.all([reopen(), keep('shell.settings', call('shell.settings', undefined))]);
  const state = await keep('register.state', call('register.state', undefined));
  if (state !== null) await keep('register.records', call('register.records', now), now);
  else await keep('shell.recent', call('shell.recent', undefined));
  return failure;
}

async function reopen(): Promise<CallError | null> {
  if ((await call('register.state', undefined)) !== null) return null;
  const [last] = await call('shell.recent', undefined);
  return last ? open(last) : null;
}

async function open({ file }: NamedFile): Promise<CallError | null> {
  try {
    await call('register.open', { file });
    return null;
  } catch (error) {
    if (error instanceof CallError) return error;
    throw error;
  }
}
