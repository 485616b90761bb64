import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachDocuments } from '#register/agreements/attach.ts';
import { Register, systemPorts } from '#register/store/register.ts';

/** Attaches one new 3 MB file after another to the register at argv[2] until somebody kills this process. */
const [, , path = '', folder = ''] = process.argv;
const register = Register.open(path, systemPorts);
const [vendor] = register.all('subProcessor');
if (!vendor) throw new Error('the register has no sub-processor');
for (let count = register.all('agreement').length; ; count += 1) {
  const file = join(folder, `avtal-${count}.pdf`);
  writeFileSync(file, Buffer.alloc(3_000_000, `agreement ${count} `));
  attachDocuments(register, { subProcessorId: vendor.id, agreementId: null, paths: [file] });
  process.stdout.write(`${count}\n`);
}
