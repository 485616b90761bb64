import { useCallback } from 'react';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type Query,
  type QueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { contract, type CallInput, type CallOutput, type RouteName } from '#shared/ipc/contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { withErased } from '#renderer/app/erased.ts';
import { call, type CallError, type CallOptions } from '#renderer/app/client.ts';
import { withDelta } from '#renderer/app/records-delta.ts';
import { useTexts } from '#renderer/app/texts.tsx';

/** What a route answers, kept until a command changes the register. */
export function useCall<R extends RouteName>(
  route: R,
  input: CallInput<R>,
  { keepPrevious = false, isUnhurried = false, ...options }: QueryChoices = {},
): UseQueryResult<CallOutput<R>> {
  return useQuery({
    queryKey: [route, input],
    queryFn: ({ signal }) => call(route, input, { signal }),
    meta: { isUnhurried },
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...options,
  });
}

interface QueryChoices {
  readonly enabled?: boolean;
  /** While another input is asked about, the answer to the one before stands in (`isPlaceholderData`). */
  readonly keepPrevious?: boolean;
  /** A command counts as done before this is asked again: a long answer that no edit should wait for. */
  readonly isUnhurried?: boolean;
}

/** The open register, or null; undefined while it is not known yet. */
export function useRegisterState(): RegisterState | null | undefined {
  return useCall('register.state', undefined).data;
}

/**
 * The records of the open register, now or as of the date that the window shows; undefined while they load. After a change
 * only what changed is read.
 */
export function useRecordsQuery({ enabled = true } = {}): UseQueryResult<RegisterRecords> {
  const queries = useQueryClient();
  const { t, language } = useTexts();
  const input = { asOf: useAsOf() };
  const queryKey = ['register.records', input];
  const select = useCallback(
    (records: RegisterRecords) => withErased(records, { language, text: t('value.erased') }),
    [language, t],
  );
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const known = queries.getQueryData<RegisterRecords>(queryKey);
      if (!known || input.asOf !== null) return call('register.records', input, { signal });
      return withDelta(known, await call('register.changes', { since: known.revision }, { signal }));
    },
    enabled,
    select,
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
}

/** As `useRecordsQuery`, without how the reading goes. */
export function useRecords(): RegisterRecords | undefined {
  return useRecordsQuery().data;
}

export interface Command<R extends RouteName> {
  readonly input: CallInput<R>;
  readonly options?: CallOptions;
}

const isShellKey = (key: unknown): boolean => typeof key === 'string' && key.startsWith('shell.');

/** What a command may have changed: the shell's (settings, dialogs) nothing of the register. */
function mayChange(route: RouteName): (query: Query) => boolean {
  return isShellKey(route) ? ({ queryKey }) => isShellKey(queryKey[0]) : () => true;
}

const isUnhurried = ({ meta }: Query): boolean => meta?.['isUnhurried'] === true;

/** Runs a command; every query that may have changed, save the unhurried, is asked again before it counts as done. */
export function useCommand<R extends RouteName>(route: R): UseMutationResult<CallOutput<R>, CallError, Command<R>> {
  const queries = useQueryClient();
  return useMutation<CallOutput<R>, CallError, Command<R>>({
    mutationFn: ({ input, options }) => call(route, input, options),
    onSuccess: async () => {
      if (contract[route].kind !== 'command') return;
      const changed = mayChange(route);
      await queries.invalidateQueries({ predicate: (query) => changed(query) && !isUnhurried(query) });
      void queries.invalidateQueries({ predicate: (query) => changed(query) && isUnhurried(query) });
    },
  });
}

/** Runs a command for a field: answers with what went wrong, in words, or nothing when it is saved. */
export function useSave<R extends RouteName>(route: R): (input: CallInput<R>) => Promise<string | undefined> {
  const { mutateAsync } = useCommand(route);
  const { explain } = useTexts();
  return (input) => mutateAsync({ input }).then(() => undefined, explain);
}

/** Forgets all that was read from a register, when another one is open or none. */
export async function forgetRegister(queries: QueryClient): Promise<void> {
  await queries.resetQueries({ predicate: ({ queryKey }) => !isShellKey(queryKey[0]) });
}
