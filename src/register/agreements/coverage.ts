import type { Agreement } from '#shared/model/agreement.ts';
import type { Standing } from '#shared/model/agreement-standing.ts';
import type { AgreementCoverage } from '#shared/model/register-state.ts';

/** Kinds that fulfil GDPR art. 28(4) with a sub-processor. */
const bindingKinds: ReadonlySet<Agreement['kind']> = new Set(['dpa', 'sub-processor-agreement']);

/** Whether it is of a kind that fulfils GDPR art. 28(4), signed or not. */
export const isBinding = ({ kind }: Agreement): boolean => bindingKinds.has(kind);

/**
 * Whether one of a sub-processor's agreements is a signed data processing agreement that is in force on the date of the
 * standings, and until when the one that lasts longest is.
 */
export function coverageOf(
  agreements: readonly Agreement[],
  standings: ReadonlyMap<string, Standing>,
): AgreementCoverage {
  const binding = agreements.filter(isBinding).flatMap((agreement) => {
    const standing = standings.get(agreement.id);
    return standing ? [{ ...standing, renewsItself: agreement.renewsItself }] : [];
  });
  const valid = binding.filter(({ state }) => state === 'valid' || state === 'expiring');
  if (valid.some(({ until, renewsItself }) => until === null || renewsItself)) return { state: 'valid', until: null };
  if (valid.length > 0) return { state: 'valid', until: latest(valid) };
  const expired = binding.filter(({ state }) => state === 'expired');
  return expired.length > 0 ? { state: 'expired', until: latest(expired) } : { state: 'missing', until: null };
}

/** The same of one processing alone: agreements may name the processings that they cover. */
export const coverageOfProcessing = (
  processingId: string,
  agreements: readonly Agreement[],
  standings: ReadonlyMap<string, Standing>,
): AgreementCoverage =>
  coverageOf(
    agreements.filter(({ processingIds }) => processingIds === null || processingIds.includes(processingId)),
    standings,
  );

const latest = (some: readonly { readonly until: string | null }[]): string =>
  some.map(({ until }) => until ?? '').reduce((a, b) => (a > b ? a : b));
