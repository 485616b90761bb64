import type { AnnexDrift } from '#shared/ipc/drift-contract.ts';
import { localDate } from '#shared/model/dates.ts';
import { customerCheckIds, type CustomerCheckId, type Finding } from '#shared/model/finding.ts';
import { annexHeads, latestOf, type AnnexHead } from '#register/annexes/annex-heads.ts';
import { outOfDate } from '#register/checks/annex-out-of-date.ts';
import type { CustomerCase, FoundOfCustomer } from '#register/checks/customer-check.ts';
import { revealWithoutGround } from '#register/checks/disclosure-without-ground.ts';
import { customerChecks } from '#register/checks/list-of-customer-checks.ts';
import { Remembered } from '#register/checks/remembered.ts';
import { prepared } from '#register/store/prepared.ts';
import type { RecordReader } from '#register/store/record-reader.ts';
import type { Register } from '#register/store/register.ts';

export interface ToldMoment {
  /** Annexes issued by then of which no later one had taken the place. */
  readonly annexes: readonly AnnexHead[];
  /** How annexes stand to the register of now, as far as known; none in the past. */
  readonly drifts: ReadonlyMap<string, AnnexDrift>;
}

const heads = new Remembered<readonly AnnexHead[]>();
const remembered = new Remembered<readonly Finding[]>();
const nothing: readonly [] = [];

/** The annexes of a date, read when one has come or gone: an annex is never changed. */
export function annexesOn(register: Register, today: string): readonly AnnexHead[] {
  const count = 'SELECT count(*) AS count, max(rowid) AS last FROM annex';
  const of = [today, JSON.stringify(prepared(register.database, count).get())];
  return heads.get(register, of, () =>
    latestOf(annexHeads(register).filter(({ issuedAt }) => localDate(new Date(issuedAt)) <= today)),
  );
}

/** What the checks find of customers and what they were told, by owner; none is set aside yet. */
export function customerFindings(
  records: RecordReader,
  { annexes, drifts }: ToldMoment,
): Map<string, readonly Finding[]> {
  // What is for internal use tells a customer nothing, though it is about it.
  const annexesOf = Map.groupBy(annexes, ({ customerId, audience }) => (audience === 'internal' ? null : customerId));
  const customers = records.all('customer');
  const known = new Set<string | null>(customers.map(({ id }) => id));
  const revealsOf = Map.groupBy(records.all('reveal'), ({ customerId }) => (known.has(customerId) ? customerId : null));
  const found = new Map(
    customers.map((customer) => {
      const own = annexesOf.get(customer.id) ?? nothing;
      const reveals = revealsOf.get(customer.id) ?? nothing;
      const of = [...own, ...own.map(({ id }) => drifts.get(id)), ...reveals];
      const driftOf = (id: string): AnnexDrift | undefined => drifts.get(id);
      return [
        customer.id,
        remembered.get(customer, of, () => findingsIn({ customer, annexes: own, reveals, driftOf })),
      ] as const;
    }),
  );
  // Of nobody in particular: public and internal annexes, and those who were told a name and are no customers.
  for (const annex of annexesOf.get(null) ?? nothing)
    found.set(annex.id, outOfDate(annex, drifts.get(annex.id)).map(alone('annex-out-of-date', annex.number)));
  for (const reveal of revealsOf.get(null) ?? nothing)
    found.set(reveal.id, revealWithoutGround(reveal).map(alone('disclosure-without-ground', reveal.recipient)));
  return found;
}

function findingsIn(given: CustomerCase): Finding[] {
  const { id: customerId, name } = given.customer;
  return customerCheckIds.flatMap((checkId) =>
    customerChecks[checkId](given).map((found) => ({ ...findingOf(checkId, name, found), customerId })),
  );
}

const alone =
  (checkId: CustomerCheckId, name: string) =>
  (found: FoundOfCustomer): Finding =>
    findingOf(checkId, name, found);

const findingOf = (checkId: CustomerCheckId, name: string, { values, ...found }: FoundOfCustomer): Finding => ({
  ...found,
  checkId,
  subject: '',
  subProcessorId: null,
  customerId: null,
  values: { name, ...values },
  setAside: null,
});
