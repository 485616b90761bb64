import { documentRole } from '#shared/model/agreement.ts';
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
      ...roleSentences(t, documents),
      ...(leftOut > 0 ? [t('agreements.attached.leftOut', { count: leftOut })] : []),
      ...(refused.length > 0 ? [t('agreements.refused', { count: refused.length })] : []),
    ].join(' '),
    refused,
  };
}

/** As what files were attached: of one also why, of several how many as each. */
function roleSentences(t: Texts['t'], documents: readonly AttachOutcome[]): string[] {
  const given = documents.flatMap(({ role }) => role ?? []);
  const [only] = given;
  if (!only) return [];
  const nameOf = (role: typeof only.role): string => t(`value.role.${role}`);
  if (given.length === 1)
    return [t('agreements.attached.role', { role: nameOf(only.role), by: t(`agreements.roleBy.${only.by}`) })];
  const counts = documentRole.options.flatMap((role) => {
    const count = given.filter((one) => one.role === role).length;
    return count === 0 ? [] : [`${nameOf(role)} ${count}`];
  });
  return [t('agreements.attached.roles', { roles: counts.join(', ') })];
}
