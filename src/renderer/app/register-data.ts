import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { contract, type CallInput, type CallOutput, type RouteName } from '#shared/ipc/contract.ts';
import type { RegisterRecords, RegisterState } from '#shared/model/register-state.ts';
import { call, type CallError, type CallOptions } from '#renderer/app/client.ts';

/** What a route answers, kept until a command changes the register. */
export function useCall<R extends RouteName>(
  route: R,
  input: CallInput<R>,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<CallOutput<R>> {
  return useQuery({ queryKey: [route, input], queryFn: ({ signal }) => call(route, input, { signal }), ...options });
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

/** Runs a command; every query that may have changed is asked again before it counts as done. */
export function useCommand<R extends RouteName>(route: R): UseMutationResult<CallOutput<R>, CallError, Command<R>> {
  const queries = useQueryClient();
  return useMutation<CallOutput<R>, CallError, Command<R>>({
    mutationFn: ({ input, options }) => call(route, input, options),
    onSuccess: async () => {
      if (contract[route].kind === 'command') await queries.invalidateQueries();
    },
  });
}
