import type { Reveal } from '#shared/model/reveal.ts';
import type { CustomerCheck, FoundOfCustomer } from '#register/checks/customer-check.ts';

/**
 * A customer is told masked names, or was told one, and nothing says on what ground. What an annex told rests on the ground
 * of its customer; what was told otherwise has its own, or the document that is the customer's ground.
 */
export const disclosureWithoutGround: CustomerCheck = ({ customer, reveals }) => {
  const { id, disclosesMasked, disclosureGround, disclosureDocumentSha256 } = customer;
  const hasGround = disclosureGround.trim() !== '' || disclosureDocumentSha256 !== null;
  const byAnnex = reveals.some(({ annexId, ground }) => annexId !== null && ground.trim() === '');
  const own: FoundOfCustomer[] =
    hasGround || !(disclosesMasked || byAnnex)
      ? []
      : [
          {
            severity: 'warning',
            table: 'customer',
            recordId: id,
            field: 'disclosureGround',
            values: { by: 'customer' },
          },
        ];
  if (disclosureDocumentSha256 !== null) return own;
  return [...own, ...reveals.filter(({ annexId }) => annexId === null).flatMap(revealWithoutGround)];
};

/** A telling that was logged by hand, or of an annex for nobody in particular. */
export function revealWithoutGround({ id, ground, nameTold, toldOn }: Reveal): FoundOfCustomer[] {
  if (ground.trim() !== '') return [];
  return [
    {
      severity: 'warning',
      table: 'reveal',
      recordId: id,
      field: 'ground',
      values: { by: 'log', told: nameTold, on: toldOn },
    },
  ];
}
