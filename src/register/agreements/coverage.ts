import type { Agreement } from '#shared/model/agreement.ts';
import type { AgreementCoverage } from '#shared/model/register-state.ts';

/** Kinds that fulfil GDPR art. 28(4) with a sub-processor. */
const bindingKinds: ReadonlySet<Agreement['kind']> = new Set(['dpa', 'sub-processor-agreement']);

/** Whether it is of a kind that fulfils GDPR art. 28(4), signed or not. */
export const isBinding = ({ kind }: Agreement): boolean => bindingKinds.has(kind);

/**
 * Whether one of a sub-processor's agreements is a signed data processing agreement that is in force on `today`
 * (ISO date), and until when the one that lasts longest is.
 */
export function coverageOf(agreements: readonly Agreement[], today: string): AgreementCoverage {
  const signed = agreements.filter(
    (agreement) =>
      isBinding(agreement) &&
      agreement.status === 'signed' &&
      (agreement.inForceFrom === null || agreement.inForceFrom <= today),
  );
  if (signed.length === 0) return { state: 'missing', until: null };
  if (signed.some((agreement) => agreement.expiresOn === null || agreement.renewsItself)) {
    return { state: 'valid', until: null };
  }
  const until = signed.map((agreement) => agreement.expiresOn ?? '').reduce((a, b) => (a > b ? a : b));
  return { state: until >= today ? 'valid' : 'expired', until };
}
