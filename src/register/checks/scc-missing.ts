import { ofLiveProcessings } from '#register/checks/check.ts';
import { destinationsOf } from '#register/checks/transfers.ts';

/**
 * A transfer that rests on standard contractual clauses which are not in the register: neither as an agreement in force nor
 * as the transfer's own document.
 */
export const sccMissing = ofLiveProcessings((processing, family) => {
  const { transferTool, transferDocumentSha256 } = processing;
  const { agreements, standings } = family;
  if (transferTool !== 'scc' || transferDocumentSha256 !== null) return null;
  if (destinationsOf(processing, family).length === 0) return null;
  const isThere = agreements.some(
    ({ id, kind }) => kind === 'scc' && /^(?:valid|expiring)$/u.test(standings.get(id)?.state ?? ''),
  );
  return isThere ? null : { severity: 'warning', field: 'transferTool' };
});
