import { useQueryClient } from '@tanstack/react-query';
import type { AsOf } from '#shared/model/record-history.ts';
import { useShowAsOf } from '#renderer/app/as-of.tsx';
import { call } from '#renderer/app/client.ts';

/**
 * Shows the register as of a date, once its records are there: at no moment is today's register shown under a date of the
 * past. Throws CallError.
 */
export function useShowPast(): (asOf: AsOf) => Promise<void> {
  const queries = useQueryClient();
  const show = useShowAsOf();
  return async (asOf) => {
    await queries.fetchQuery({
      queryKey: ['register.records', { asOf }],
      queryFn: ({ signal }) => call('register.records', { asOf }, { signal }),
      structuralSharing: false,
    });
    show(asOf);
  };
}
