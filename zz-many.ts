import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPdf } from './src/register/signing/verify-pdf.ts';
const dir = process.argv[2]!;
for (const f of readdirSync(dir)) {
  const b = readFileSync(join(dir, f));
  if (!b.includes('/ByteRange')) continue;
  const t = performance.now();
  try {
    const { verdict, signatures } = await verifyPdf(b);
    const ms = Math.round(performance.now() - t);
    console.log(f, '|', verdict, signatures.slice(0,8).map((s) => `[${s.intact ? 'intact' : 'BROKEN'} ${s.coversWholeDocument ? 'whole' : s.changedAfter} ${s.problems.join(' ')}]`).join(' '), ms > 1500 ? `${ms} ms` : '');
  } catch (e) { console.log(f, '*** THREW', String(e)); }
}
