import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import type { Customer } from '#shared/model/customer.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Reveal } from '#shared/model/reveal.ts';
import type { AnnexHead } from '#register/annexes/annex-heads.ts';

/** One customer with all that a check may look at. Records are shared: nobody changes one. */
export interface CustomerCase {
  readonly customer: Customer;
  /** The annexes issued to it of which no later one took the place. */
  readonly annexes: readonly AnnexHead[];
  /** Masked names that it was told, from the log. */
  readonly reveals: readonly Reveal[];
  /** How an annex stands to the register of now, where that has been looked at. */
  readonly driftOf: (annexId: string) => AnnexDrift | undefined;
}

/** What a check says about a customer or a record of what it was told. */
export interface FoundOfCustomer extends Pick<Finding, 'severity' | 'field'> {
  readonly table: 'customer' | 'annex' | 'reveal';
  readonly recordId: string;
  /** Fill the message, besides `name`. */
  readonly values?: Finding['values'];
}

/** A rule: what it finds about one customer. */
export type CustomerCheck = (given: CustomerCase) => readonly FoundOfCustomer[];

/** A rule about the customer's own record. */
export function ofCustomer(
  look: (given: CustomerCase) => Pick<FoundOfCustomer, 'severity' | 'field' | 'values'> | null,
): CustomerCheck {
  return (given) => {
    const said = look(given);
    return said === null ? [] : [{ ...said, table: 'customer', recordId: given.customer.id }];
  };
}
