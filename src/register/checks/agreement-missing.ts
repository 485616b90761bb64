import type { Agreement } from '#shared/model/agreement.ts';
import { isBinding } from '#register/agreements/coverage.ts';
import { ofSubProcessor } from '#register/checks/check.ts';

/**
 * With one that another sub-processor engages, the agreement is that one's to sign (art. 28(4)), and before a planned
 * start there is time left: then it is a warning.
 */
export const agreementMissing = ofSubProcessor(({ agreements, coverage, engager, live, today }) => {
  if (coverage.state === 'valid') return null;
  const hasBegun = live.some(({ state }) => state === 'active');
  const state = coverage.state === 'expired' ? 'expired' : whyMissing(agreements, today);
  return {
    severity: engager === null && hasBegun ? 'severe' : 'warning',
    field: '',
    values: {
      state,
      begun: hasBegun ? 'yes' : 'no',
      until: coverage.until ?? '',
      engager: engager?.subProcessor.legalName ?? 'none',
    },
  };
});

function whyMissing(agreements: readonly Agreement[], today: string): 'later' | 'unsigned' | 'none' {
  const binding = agreements.filter(isBinding);
  const isLater = ({ status, inForceFrom }: Agreement) =>
    status === 'signed' && inForceFrom !== null && inForceFrom > today;
  if (binding.some(isLater)) return 'later';
  return binding.some(({ status }) => status === 'draft' || status === 'sent') ? 'unsigned' : 'none';
}
