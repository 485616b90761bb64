import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { traps } from '#test/signatures/hostile-files.ts';

/** By hand: writes the hostile files for `compare.ts`. `node test/signatures/write-hostile.ts FOLDER [SIZE]` */
const [folder = '', size = '1'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, trap] of Object.entries(traps))
  writeFileSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.pdf`), await trap(Number(size)));
