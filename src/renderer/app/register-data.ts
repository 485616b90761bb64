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
import { call, type CallError, type CallOptions } from '#renderer/app/client.ts';
import { useTexts } from '#renderer/app/texts.tsx';

/** What a route answers, kept until a command changes the register. */
export function useCall<R extends RouteName>(
  route: R,
  input: CallInput<R>,
  { keepPrevious = false, ...options }: QueryChoices = {},
): UseQueryResult<CallOutput<R>> {
  return useQuery({
    queryKey: [route, input],
    queryFn: ({ signal }) => call(route, input, { signal }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...options,
  });
}

interface QueryChoices {
  readonly enabled?: boolean;
  /** While another input is asked about, the answer to the one before stands in (`isPlaceholderData`). */
  readonly keepPrevious?: boolean;
}

/** The open register, or null; undefined while it is not known yet. */
export function useRegisterState(): RegisterState | null | undefined {
  return useCall('register.state', undefined).data;
}

/** All current records of the open register; undefined while they load. */
export function useRecords(): RegisterRecords | undefined {
  return useCall('register.records', undefined).data;
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

/** Runs a command; every query that may have changed is asked again before it counts as done. */
export function useCommand<R extends RouteName>(route: R): UseMutationResult<CallOutput<R>, CallError, Command<R>> {
  const queries = useQueryClient();
  return useMutation<CallOutput<R>, CallError, Command<R>>({
    mutationFn: ({ input, options }) => call(route, input, options),
    onSuccess: async () => {
      if (contract[route].kind === 'command') await queries.invalidateQueries({ predicate: mayChange(route) });
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
