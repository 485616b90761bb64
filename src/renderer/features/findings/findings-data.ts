import { useQuery, useQueryClient } from '@tanstack/react-query';
import { severities, type Finding, type Severity } from '#shared/model/finding.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { call } from '#renderer/app/client.ts';
import { FindingsIndex } from '#renderer/features/findings/findings-index.ts';
import type { Tone } from '#renderer/ui/tone.ts';

/**
 * The findings now, or on the date that the window shows. Asked again after every change, which does not wait for it; only
 * what changed is read.
 */
export function useFindings(): FindingsIndex {
  const queries = useQueryClient();
  const asOf = useAsOf();
  const queryKey = ['checks.list', { asOf }];
  const { data } = useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      if (asOf !== null) return FindingsIndex.of(await call('checks.list', { asOf }, { signal }));
      const known = queries.getQueryData<FindingsIndex>(queryKey) ?? FindingsIndex.unknown;
      return known.with(await call('checks.changes', { since: known.version }, { signal }));
    },
    meta: { isUnhurried: true },
    structuralSharing: false,
  });
  return data ?? FindingsIndex.unknown;
}

/** The gravest of some findings; null where there are none. */
export const gravest = (findings: readonly Finding[]): Severity | null =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;

/** Tells findings apart from one answer to the next. */
export const findingKey = ({ checkId, recordId, subject }: Finding): string => `${checkId}/${recordId}/${subject}`;

export const severityTones: Readonly<Record<Severity, Tone>> = { severe: 'bad', warning: 'warn', notice: 'neutral' };
