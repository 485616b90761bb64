import { useMemo } from 'react';
import { severities, type Finding, type Severity } from '#shared/model/finding.ts';
import { useAsOf } from '#renderer/app/as-of.tsx';
import { useCall } from '#renderer/app/register-data.ts';
import type { Tone } from '#renderer/ui/tone.ts';

/** What the checks say, for whoever marks records with it. */
export interface FindingsIndex {
  /** Those set aside too. Severe first. */
  readonly all: readonly Finding[];
  /** Not set aside: these want something done. */
  readonly open: readonly Finding[];
  readonly aside: readonly Finding[];
  /** Of the open ones. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The open ones about these records themselves. */
  readonly of: (recordIds: Iterable<string>) => readonly Finding[];
  /** The open ones about a sub-processor and all that is its own, severe first. */
  readonly bySubProcessor: (id: string) => readonly Finding[];
  /** False while the first answer is on its way. */
  readonly isKnown: boolean;
}

const none: readonly Finding[] = [];

/** The findings now, or on the date that the window shows. Asked again after every change, which does not wait for it. */
export function useFindings(): FindingsIndex {
  const { data } = useCall('checks.list', { asOf: useAsOf() }, { isUnhurried: true });
  return useMemo(() => knownIndexOf(data), [data]);
}

const indexes = new WeakMap<readonly Finding[], FindingsIndex>();

/** Made once for each answer, however many ask. */
function knownIndexOf(findings: readonly Finding[] | undefined): FindingsIndex {
  const known = findings && indexes.get(findings);
  if (known) return known;
  const index = indexOf(findings);
  if (findings) indexes.set(findings, index);
  return index;
}

/** Undefined: not known yet. */
export function indexOf(findings: readonly Finding[] | undefined): FindingsIndex {
  const all = findings ?? none;
  const open = all.filter(({ setAside }) => setAside === null);
  const byRecord = Map.groupBy(open, ({ recordId }) => recordId);
  const bySubProcessor = Map.groupBy(open, ({ subProcessorId }) => subProcessorId);
  return {
    all,
    open,
    aside: all.filter(({ setAside }) => setAside !== null),
    counts: countsOf(open),
    of: (recordIds) => [...new Set(recordIds)].flatMap((id) => byRecord.get(id) ?? none),
    bySubProcessor: (id) => bySubProcessor.get(id) ?? none,
    isKnown: findings !== undefined,
  };
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { severe: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The gravest of some findings; null where there are none. */
export const gravest = (findings: readonly Finding[]): Severity | null =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null;

/** Tells findings apart from one answer to the next. */
export const findingKey = ({ checkId, recordId, subject }: Finding): string => `${checkId}/${recordId}/${subject}`;

export const severityTones: Readonly<Record<Severity, Tone>> = { severe: 'bad', warning: 'warn', notice: 'neutral' };
