import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { readLogo } from '#register/organisation/logo-image.ts';
import { annexContent } from '#test/annex-content.ts';
import { discPng, jpegFile } from '#test/images.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { temporaryFolder } from '#test/registers.ts';

const logo = readLogo(discPng(400, [31, 78, 121]), 'logo.png').printable();
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function saved(pdf: Uint8Array): string {
  const path = join(temporaryFolder(), 'annex.pdf');
  writeFileSync(path, pdf);
  return path;
}

describe('the logo in an annex', () => {
  it('is one image without opacity, in RGB, as PDF/A wants it, and the same each time', async () => {
    const content = annexContent({ rows: 60 });
    const pdf = await renderPdf(content, { logo });
    expect(text(pdf).match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(text(pdf)).toContain('/ColorSpace /DeviceRGB');
    expect(text(pdf)).not.toMatch(/\/SMask|\/Mask|\/Interpolate true/);
    expect(Buffer.compare(pdf, await renderPdf(content, { logo }))).toBe(0);
  });

  it('is an artifact: it adds no element to the structure', async () => {
    const elements = async (options: Parameters<typeof renderPdf>[1]) =>
      text(await renderPdf(annexContent(), options)).match(/\/S \/\w+\n/g);
    expect(await elements({ logo })).toEqual(await elements({}));
  });

  it('may be a JPEG, which goes in as it is', async () => {
    const jpeg = jpegFile({ width: 200, height: 40, components: 1 });
    const pdf = await renderPdf(annexContent(), { logo: readLogo(jpeg, 'logo.jpg').printable() });
    expect(text(pdf)).toContain(text(jpeg));
    expect(text(pdf)).toContain('/Filter /DCTDecode');
  });

  it.skipIf(!hasProgram('pdftotext'))('moves no text', async () => {
    const read = async (options: Parameters<typeof renderPdf>[1]) =>
      runProgram('pdftotext', ['-layout', saved(await renderPdf(annexContent({ rows: 60 }), options)), '-']).output;
    expect(await read({ logo })).toBe(await read({}));
  });

  it.skipIf(!hasProgram('pdfimages'))('stands on the first page only', async () => {
    const { output } = runProgram('pdfimages', ['-list', saved(await renderPdf(annexContent({ rows: 60 }), { logo }))]);
    expect(output.trim().split('\n').slice(2)).toEqual([expect.stringMatching(/^\s+1\s+0\s+image\s+200\s+200\s+rgb/)]);
  });
});
