import { join } from 'node:path';
import { issueAnnex } from '#register/annexes/issue.ts';
import { addCustomer } from '#register/customers/customers.ts';
import type { Register } from '#register/store/register.ts';
import { fixedPorts, newTestRegister, temporaryFolder } from '#test/registers.ts';
import { signingTime, type testIdentity } from '#test/signing-identity.ts';
import { addSoundVendor, type AddedVendor } from '#test/sound-vendor.ts';

export interface Issued {
  readonly register: Register;
  /** Where the annexes lie, called `0.pdf` and `1.pdf`. */
  readonly folder: string;
  readonly customers: readonly string[];
  readonly vendors: readonly AddedVendor[];
}

export const listForCustomer = { profile: 'list', language: 'sv', audience: 'customer' } as const;

/** Two sub-processors and two customers with an annex each. */
export async function withAnnexes(identity: Awaited<ReturnType<typeof testIdentity>> | null = null): Promise<Issued> {
  const folder = temporaryFolder();
  const register = newTestRegister(join(folder, 'r.bilaga'), fixedPorts(signingTime.toISOString()));
  const names = ['Kattegatt Drift AB', 'Cirrus Mail Inc.'];
  const vendors = names.map((legalName) => addSoundVendor(register, { subProcessor: { legalName } }));
  const customers = ['Åsele kommun', 'Väst & Co AB'].map(
    (name) => addCustomer(register, { name, language: 'sv' }).result.id,
  );
  for (const [index, customerId] of customers.entries())
    await issueAnnex(register, { ...listForCustomer, customerId, identity, out: join(folder, `${index}.pdf`) });
  return { register, folder, customers, vendors };
}
