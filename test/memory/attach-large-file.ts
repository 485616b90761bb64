import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { attachDocuments } from '#register/agreements/attach.ts';
import { extractDocument } from '#register/documents/documents.ts';
import { createRegister } from '#register/registers.ts';
import { systemPorts } from '#register/store/register.ts';
import { addSubProcessor } from '#register/subprocessors/sub-processors.ts';

/** Attaches and extracts a file of argv[3] bytes in the folder argv[2]; prints the growth of the process's peak memory. */
const [, , folder = '', bytes = ''] = process.argv;
const path = join(folder, 'large.zip');
const descriptor = openSync(path, 'w');
ftruncateSync(descriptor, Number(bytes));
for (let position = 0; position < Number(bytes); position += 16 * 1024 * 1024) {
  writeSync(descriptor, Buffer.from(`block at ${position}`), 0, null, position);
}
closeSync(descriptor);

const register = createRegister(join(folder, 'large.bilaga'), { organisation: 'Nordvik', sample: false }, systemPorts);
const { result: vendor } = addSubProcessor(register, { legalName: 'Brännkyrka Drift AB', country: 'SE' });
const peak = (): number => process.resourceUsage().maxRSS * 1024;
const before = peak();
const { result } = attachDocuments(register, { subProcessorId: vendor.id, agreementId: null, paths: [path] });
const [document] = result.documents;
const size = extractDocument(register, document?.sha256 ?? '', join(folder, 'out.zip'));
register.close();
process.stdout.write(JSON.stringify({ size, raisedBy: peak() - before }));
