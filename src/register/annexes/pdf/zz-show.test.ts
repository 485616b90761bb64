import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
it('shows', async () => {
  for (const [n, o] of Object.entries({ l3: { rows: 3 }, l20: { rows: 20 }, l60en: { rows: 60, language: 'en' }, iv20: { rows: 20, profile: 'annex-iv' }, iv3en: { rows: 3, profile: 'annex-iv', language: 'en' } } as const)) {
    const t = performance.now();
    await writeFile(`/tmp/pdfout/${n}.pdf`, await renderPdf(annexContent(o), { signatureField: true }));
    console.log(n, performance.now() - t);
  }
  expect(1).toBe(1);
});
