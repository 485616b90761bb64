import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PDF } from '@libpdf/core';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { openPdf } from '#register/signing/open-pdf.ts';
import { findSignatures } from '#register/signing/found-signatures.ts';
it('x', { timeout: 300_000 }, async () => {
  const pdf = readFileSync('/tmp/pdfout/sweep.pdf');
  for (const p of [0, 3, 6, 9, 15, 60, 120, 199, 241, 500, 1000, 2000, 4219]) {
    const c = Uint8Array.from(pdf); c[p]! ^= 1 << (p % 8);
    const t = performance.now();
    let d; try { d = await openPdf(c); } catch (e) { console.log(p, String(e)); continue; }
    const t2 = performance.now();
    if (d) findSignatures(d, Buffer.from(c));
    const t3 = performance.now();
    const r = await verifyPdf(c);
    console.log(p, JSON.stringify(pdf.toString('latin1', p - 10, p + 10)), t2 - t, t3 - t2, performance.now() - t3, r.verdict, process.memoryUsage().heapUsed / 1e6);
  }
  expect(PDF).toBeDefined();
});
