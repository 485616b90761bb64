import type { AttachOutcome } from '#shared/ipc/agreements-contract.ts';
import { CallError } from '#renderer/app/client.ts';
import type { Texts } from '#renderer/app/texts.tsx';

export interface AttachReport {
  /** What is new, what the register or the agreement had, what of a folder was left out, how many were refused. */
  readonly text: string;
  /** Why each of the others was refused. */
  readonly refused: readonly string[];
}

const kept = [
  ['stored', 'agreements.attached'],
  ['linked', 'agreements.attached.known'],
  ['present', 'agreements.attached.present'],
] as const;

/** How an attach went, in words. */
export function attachReport(
  { t, explain }: Pick<Texts, 't' | 'explain'>,
  documents: readonly AttachOutcome[],
  leftOut: number,
): AttachReport {
  const sentences = kept.flatMap(([result, key]) => {
    const some = documents.filter((document) => document.result === result);
    return some.length === 0 ? [] : [t(key, { count: some.length, name: some[0]?.name ?? '' })];
  });
  const refused = documents.flatMap(({ error }) => (error ? [explain(new CallError(error))] : []));
  return {
    text: [
      ...sentences,
      ...(leftOut > 0 ? [t('agreements.attached.leftOut', { count: leftOut })] : []),
      ...(refused.length > 0 ? [t('agreements.refused', { count: refused.length })] : []),
    ].join(' '),
    refused,
  };
}
