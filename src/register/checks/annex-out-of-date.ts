import { differingRows, type AnnexDrift } from '#shared/ipc/drift-contract.ts';
import type { AnnexHead } from '#register/annexes/annex-heads.ts';
import type { CustomerCheck, FoundOfCustomer } from '#register/checks/customer-check.ts';

export const annexOutOfDate: CustomerCheck = ({ annexes, driftOf }) =>
  annexes.flatMap((annex) => outOfDate(annex, driftOf(annex.id)));

/** An annex that says something else than the register of now, or that could not be made today. */
export function outOfDate(
  { id, number, asOf, customerId, audience: reader }: AnnexHead,
  drift: AnnexDrift | undefined,
): FoundOfCustomer[] {
  if (!drift || drift.state === 'same') return [];
  const audience = reader === 'internal' || customerId === null ? reader : 'customer';
  const values = { number, asOf, state: drift.state, rows: differingRows(drift.difference), audience };
  const choices = toldOtherwise(drift);
  return [{ severity: 'warning', table: 'annex', recordId: id, field: '', values: { ...values, ...choices } }];
}

/** What the customer's agreement says of names and language today, where it is another than that of the annex. */
function toldOtherwise({ difference }: AnnexDrift): FoundOfCustomer['values'] {
  const audience = difference.choices.find((change) => change.what === 'audience');
  const language = difference.choices.find((change) => change.what === 'language');
  return {
    told: audience?.audience ?? 'same',
    speaks: language ? 'other' : 'same',
    ...(language && { language: language.language }),
  };
}
