import { writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { it } from 'vitest';
import { exportVendorFile } from '#register/agreements/vendor-file/export-vendor-file.ts';
import { quietWork } from '#register/documents/file-chunks.ts';
import { attachDocuments } from '#register/agreements/attach.ts';
import { newTestRegister } from '#test/registers.ts';
import { addSoundVendor } from '#test/sound-vendor.ts';

it('draws', async () => {
  const register = newTestRegister();
  for (const count of [1, 12])
    for (const language of ['sv', 'en'] as const)
      for (const face of ['internal', 'public'] as const) {
        const many = Array.from({ length: count }, (_, n) => ({
          title: n === 0 ? 'Personuppgiftsbiträdesavtal Granholmen' : `Avtal nummer ${n} om drift och förvaltning av molntjänster`,
          ...(n % 4 === 1 ? { kind: 'certificate' as const, expiresOn: '2026-12-31' } : {}),
          ...(n % 4 === 2 ? { expiresOn: '2025-12-31', version: '2.1', checklist: { '3a': { stated: true, where: '§ 1' }, '3b': { stated: false, where: '' } } } : {}),
          ...(n % 4 === 3 ? { kind: 'scc' as const, status: 'draft' as const, signedOn: null } : {}),
          signatories: ['Signe Falk', 'Åke Öberg'],
        }));
        const vendor = addSoundVendor(register, {
          subProcessor: { legalName: `Granholmen Drift ${count}${language}${face} AB`, registrationNumber: '556677-8899', disclosure: 'masked', publicLabel: { sv: 'IT-drift', en: 'IT operations' } },
          processings: Array.from({ length: count === 1 ? 2 : 5 }, () => ({})),
          agreements: many,
        });
        mkdirSync('/tmp/hvend-out/in', { recursive: true });
        writeFileSync('/tmp/hvend-out/in/undertecknat avtal.pdf', `%PDF-1.4 ${count}${language}${face}`);
        attachDocuments(register, { subProcessorId: vendor.id, agreementId: vendor.agreementIds[0]!, paths: ['/tmp/hvend-out/in/undertecknat avtal.pdf'] }, quietWork);
        const out = `/tmp/hvend-out/${count}-${language}-${face}`;
        rmSync(out, { recursive: true, force: true });
        await exportVendorFile(register, { subProcessorId: vendor.id, out, form: 'folder', face, language }, quietWork);
        await exportVendorFile(register, { subProcessorId: vendor.id, out: `${out}.zip`, form: 'zip', face, language }, quietWork);
      }
}, 60000);
