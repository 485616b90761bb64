import { decisionOn, transferLawAsOf } from '#shared/model/transfer-law.ts';
import { ofLiveProcessings } from '#register/checks/check.ts';
import { destinationsOf, withoutAdequacy } from '#register/checks/transfers.ts';

/** For the United States there is a decision, but only for participants in a framework that is a tool of its own. */
export const adequacyMissing = ofLiveProcessings((processing, family) => {
  if (processing.transferTool !== 'adequacy') return null;
  const { today } = family;
  const missing = withoutAdequacy(destinationsOf(processing, family), today);
  if (missing.length === 0) return null;
  const isFramework = missing.every((country) => decisionOn(country, 'dpf', today));
  return {
    severity: isFramework ? 'warning' : 'severe',
    field: 'transferTool',
    values: { why: isFramework ? 'framework' : 'none', countries: missing.join(), listOf: transferLawAsOf },
  };
});
