import { useEffect, useRef } from 'react';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import type { RegisterState } from '#shared/model/register-state.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { call } from '#renderer/app/client.ts';
import { todayHere } from '#renderer/features/history/days.ts';

const queryKey = ['annexes.drift'] as const;
const queryFn = ({ signal }: { signal: AbortSignal }) => call('annexes.drift', undefined, { signal });

/** So long nothing must have been changed before the annexes are compared, in milliseconds. */
const quiet = 1000;

/**
 * The latest annexes beside today's register, as they were last compared. Composing hundreds of annexes is no answer to an
 * edit: only `useDriftWatch` asks.
 */
export const useDrift = (): UseQueryResult<AnnexDrift[]> => useQuery({ queryKey, queryFn, enabled: false });

/** Compares the annexes with the register whenever it has been left alone for a while after a change. */
export function useDriftWatch({ fileName, revision }: Pick<RegisterState, 'fileName' | 'revision'>): void {
  const queries = useQueryClient();
  const isPast = useAsOf() !== null;
  const now = `${fileName} ${revision.hash} ${todayHere()}`;
  const compared = useRef('');
  useEffect(() => {
    if (isPast || compared.current === now) return undefined;
    let idle = 0;
    const compare = async (): Promise<void> => {
      compared.current = now;
      // One that is under way is of an earlier revision.
      await queries.cancelQueries({ queryKey });
      await queries.prefetchQuery({ queryKey, queryFn, staleTime: 0 });
      // What was learnt is among the findings.
      await queries.invalidateQueries({ predicate: ({ queryKey: [route] }) => route === 'checks.list' });
    };
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => void compare(), { timeout: 5000 });
    }, quiet);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [queries, isPast, now]);
}

/** How many no longer say what the register says, or cannot be made any more. */
export const countDiffering = (drifts: readonly AnnexDrift[] = []): number =>
  drifts.filter(({ state }) => state !== 'same').length;
