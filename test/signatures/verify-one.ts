import { readFileSync } from 'node:fs';
import { RegisterError } from '#register/errors.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';

// Run by compare.ts in a process of its own, so that a hang or a crash is seen as one.
const [path = ''] = process.argv.slice(2);
const outcome = await verifyPdf(readFileSync(path)).catch((error: unknown) => {
  if (error instanceof RegisterError) return { verdict: error.code, signatures: [] };
  throw error;
});
process.stdout.write(JSON.stringify({ ...outcome, milliseconds: Math.round(process.cpuUsage().user / 1000) }));
