import type { IssuedAnnex } from '#shared/ipc/annexes-contract.ts';
import { RegisterError } from '#register/errors.ts';
import type { Session } from '#cli/command.ts';
import { refusal } from '#cli/records.ts';

export interface NamedAnnex {
  readonly number: string;
  /** For whom it is. */
  readonly customer: string;
}

/** What the issued annexes are called, by id. */
export async function annexesByName(session: Session): Promise<(annexId: string) => NamedAnnex> {
  const annexes = new Map((await session.engine.call('annexes.list', undefined)).map((annex) => [annex.id, annex]));
  const { customers } = await session.engine.call('register.records', { asOf: null });
  return (annexId) => {
    const annex = annexes.get(annexId);
    const customer = customers.find(({ id }) => id === annex?.customerId)?.name;
    return {
      number: annex?.number ?? '',
      customer: customer ?? session.t(`annexes.audience.${annex?.audience ?? 'public'}`),
    };
  };
}

/** Throws Refusal ANNEX_NUMBER_UNKNOWN. */
export function annexCalled(annexes: readonly IssuedAnnex[], number: string): IssuedAnnex {
  const annex = annexes.find((candidate) => candidate.number === number);
  if (annex) return annex;
  throw refusal(new RegisterError('ANNEX_NUMBER_UNKNOWN', { number }));
}
