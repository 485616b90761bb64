import { isBinding } from '#register/agreements/coverage.ts';
import { ofSubProcessor, type Family } from '#register/checks/check.ts';

/**
 * With one that another sub-processor engages, the agreement is that one's to sign (art. 28(4)), and before a planned
 * start there is time left: then it is a warning.
 */
export const agreementMissing = ofSubProcessor((family) => {
  const { coverage, engager, live } = family;
  if (coverage.state === 'valid') return null;
  const hasBegun = live.some(({ state }) => state === 'active');
  const state = coverage.state === 'expired' ? 'expired' : whyMissing(family);
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

function whyMissing({ agreements, standings }: Family): 'later' | 'unsigned' | 'none' {
  const states = new Set(agreements.filter(isBinding).map(({ id }) => standings.get(id)?.state));
  if (states.has('future')) return 'later';
  return states.has('draft') || states.has('sent') ? 'unsigned' : 'none';
}
