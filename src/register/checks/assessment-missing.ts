import { monthsAfter } from '#shared/model/dates.ts';
import type { Processing } from '#shared/model/processing.ts';
import { ofLiveProcessings } from '#register/checks/check.ts';
import { destinationsOf, withoutAdequacy } from '#register/checks/transfers.ts';
import { assessmentMonths } from '#register/due/dates-of.ts';

/** Tools of GDPR art. 46, which are not enough where the law of the third country undoes them. */
const assessedTools: ReadonlySet<Processing['transferTool']> = new Set(['scc', 'bcr']);

export const assessmentMissing = ofLiveProcessings((processing, family) => {
  const { agreements, standings, today } = family;
  if (!assessedTools.has(processing.transferTool)) return null;
  if (withoutAdequacy(destinationsOf(processing, family), today).length === 0) return null;
  const dates = agreements
    .filter(({ id, kind }) => kind === 'tia' && /^(?:valid|expiring)$/u.test(standings.get(id)?.state ?? ''))
    .map(({ signedOn, inForceFrom }) => signedOn ?? inForceFrom ?? '');
  const latest = dates.toSorted().at(-1);
  if (latest === undefined) return { severity: 'warning', field: 'transferTool', values: { why: 'none', made: '' } };
  if (latest === '') return { severity: 'notice', field: 'transferTool', values: { why: 'undated', made: '' } };
  if (monthsAfter(latest, assessmentMonths) >= today) return null;
  return { severity: 'warning', field: 'transferTool', values: { why: 'old', made: latest } };
});
