import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agreement } from '#shared/model/agreement.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import type { Register } from '#register/store/register.ts';
import { newTestRegister, temporaryFolder } from '#test/registers.ts';
import { addSoundVendor, type VendorChanges } from '#test/sound-vendor.ts';

/** What must not stand in the public face of the masked sub-processor below. */
export const secrets = ['Hemlighamn', '556677-8899', 'signe.falk', 'Kajgatan', 'Åke Öberg'];

const masked: NonNullable<VendorChanges['subProcessor']> = {
  legalName: 'Hemlighamn Drift AB',
  tradeName: 'Hemlighamn',
  registrationNumber: '556677-8899',
  contactEmail: 'signe.falk@hemlighamn.example',
  disclosure: 'masked',
  publicLabel: { sv: 'IT-drift', en: 'IT operations' },
};

export interface FiledVendor {
  readonly register: Register;
  readonly id: string;
  readonly folder: string;
  /** What was attached, by the name of its file. */
  readonly attached: ReadonlyMap<string, Buffer>;
}

/** A masked sub-processor with an agreement, and files of these names attached to it. */
export function filedVendor(
  names: readonly string[],
  { agreement = {}, size = 2_500_000 }: { agreement?: Partial<Agreement>; size?: number } = {},
): FiledVendor {
  const register = newTestRegister();
  const folder = temporaryFolder();
  const agreements = [
    { title: 'Biträdesavtal Hemlighamn', signatories: ['Åke Öberg'], parties: ['Hemlighamn Drift AB'], ...agreement },
  ];
  const { id, agreementIds } = addSoundVendor(register, { subProcessor: masked, agreements });
  const attached = new Map<string, Buffer>();
  for (const [index, name] of names.entries()) {
    const bytes = Buffer.alloc(size + index, `%PDF-1.7 avtal ${index} `);
    writeFileSync(join(folder, name), bytes);
    attached.set(name, bytes);
  }
  const paths = names.map((name) => join(folder, name));
  if (names.length > 0) attachDocuments(register, { subProcessorId: id, agreementId: agreementIds[0] ?? null, paths });
  return { register, id, folder, attached };
}
