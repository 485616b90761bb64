import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { findText } from '#register/documents/redaction/find-text.ts';
import { redactPdf } from '#register/documents/redaction/redact-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { line, secretName, secretParts, secretPdf, simplePdf } from '#test/secret-pdf.ts';
import { brightness, drawnPages, shownPages, writingsOf } from '#test/shown-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-redact-'));
const saved = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const leaksIn = (bytes: Uint8Array): string[] => {
  const writings = writingsOf(bytes);
  return secretParts.filter((part) => writings.some((writing) => writing.includes(part.toLowerCase())));
};
const textsOf = async (bytes: Uint8Array): Promise<string[]> => (await shownPages(bytes)).map(({ text }) => text);

/** Enough for tests that do not look at the picture. */
const coarse = { resolution: 50 } as const;
const corner = [{ page: 1, rect: { x: 10, y: 10, width: 20, height: 20 } }];

const source = secretPdf();
const { marks } = await findText(source, [secretName]);
const copy = await redactPdf(source, marks);

describe('a redacted copy', () => {
  it('holds nothing of the secret in any stream, string or earlier revision, though the source does', () => {
    expect(leaksIn(source)).toEqual(secretParts);
    expect(leaksIn(copy)).toEqual([]);
    const raw = Buffer.from(copy).toString('latin1');
    expect(raw.match(/%%EOF/g)).toHaveLength(1);
    expect(raw).not.toMatch(
      /\/(Info|Metadata|Names|Outlines|Annots|AcroForm|StructTreeRoot|OpenAction|PieceInfo|ID)\b/,
    );
  });

  it.skipIf(!hasProgram('qpdf'))('is a sound PDF that holds nothing of it after qpdf has unpacked it', () => {
    const unpacked = join(folder, 'unpacked.pdf');
    expect(runProgram('qpdf', ['--check', saved('copy.pdf', copy)])).toMatchObject({ status: 0 });
    expect(runProgram('qpdf', ['--qdf', saved('copy.pdf', copy), unpacked]).status).toBe(0);
    expect(leaksIn(readFileSync(unpacked))).toEqual([]);
  });

  it.skipIf(!hasProgram('pdftotext'))('gives pdftotext the text of the page without marks and nothing else', () => {
    const { output } = runProgram('pdftotext', ['-layout', saved('copy.pdf', copy), '-']);
    expect(output.trim()).toBe('Allmänna villkor: tystnadsplikt gäller.');
  });

  it('has the same pages, of the same size as shown, and the text of those without marks', async () => {
    const before = await shownPages(source);
    const after = await shownPages(copy);
    expect(after).toEqual(before.map((page, index) => ({ ...page, text: index === 1 ? page.text : '' })));
    expect(before.map(({ text }) => text.includes(secretName))).toEqual([true, false, true]);
    expect(before.map(({ width, height }) => [width, height])).toContainEqual([600, 400]);
  });

  it('has its text where the page shows it', async () => {
    const place = async (bytes: Uint8Array) => (await findText(bytes, ['tystnadsplikt'])).marks.map(({ rect }) => rect);
    const [before] = await place(source);
    const [after] = await place(copy);
    // The letters of invisible text are all as wide as each other.
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((after?.[side] ?? -99) - (before?.[side] ?? 99))).toBeLessThan(10);
  });

  it('is black where it was marked and as before elsewhere', async () => {
    const [before, after] = [await drawnPages(source), await drawnPages(copy)];
    for (const { page, rect } of marks)
      for (const [across, down] of [
        [0.01, 0.05],
        [0.5, 0.5],
        [0.99, 0.95],
      ] as const) {
        const place = [rect.x + across * rect.width, rect.y + down * rect.height] as const;
        expect(brightness(after[page - 1], ...place)).toBe(0);
      }
    const differences = Array.from(before[1]?.rgba ?? [], (value, at) => Math.abs(value - (after[1]?.rgba[at] ?? 255)));
    expect(differences.reduce((sum, value) => sum + value, 0) / differences.length).toBeLessThan(1);
    expect(brightness(after[0], 500, 500)).toBe(255);
  });

  it('of a photograph is a photograph, black where it was marked', async () => {
    let noise = 1;
    const sky = Array.from({ length: 270_000 }, (_, at) => {
      noise = (noise * 75) % 65_537;
      return 128 + Math.round(60 * Math.sin(at / 30_000)) + (noise % 9);
    });
    const dictionary = `<< /Subtype /Image /Width 300 /Height 300 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length 270000 >>`;
    const image = Buffer.concat([Buffer.from(`${dictionary}\nstream\n`), Buffer.from(sky), Buffer.from('\nendstream')]);
    const photo = simplePdf([{ content: 'q 595 0 0 842 0 0 cm /Form Do Q' }], new Map([[60, image]]));
    const rect = { x: 100, y: 100, width: 200, height: 50 };
    const redacted = await redactPdf(photo, [{ page: 1, rect }], { resolution: 72 });
    expect(Buffer.from(redacted).includes('/DCTDecode')).toBe(true);
    const [picture] = await drawnPages(redacted);
    expect(brightness(picture, 200, 125)).toBe(0);
    expect(picture?.rgba.some((component) => component > 128)).toBe(true);
  });

  it('has no text at all if none is to be kept, or where the source has a hidden layer', async () => {
    const pages = [{ content: line(60, 700, 'Omslag') }, { content: line(60, 700, 'Villkor') }];
    const layer = new Map([[60, Buffer.from('<< /Type /OCG /Name (Intern) >>')]]);
    const layered = simplePdf(pages, layer, '/OCProperties << /OCGs [60 0 R] /D << /OFF [60 0 R] >> >>');
    expect(await textsOf(await redactPdf(layered, corner, coarse))).toEqual(['', '']);
    expect(await textsOf(await redactPdf(simplePdf(pages), corner, coarse))).toEqual(['', 'Villkor']);
    const without = await redactPdf(simplePdf(pages), corner, { ...coarse, keepText: false });
    expect(await textsOf(without)).toEqual(['', '']);
  });

  it('keeps no text that stands outside of what is shown of a page', async () => {
    const content = line(120, 400, 'Synligt') + line(120, 20, 'Bortklippt');
    const cropped = simplePdf([{ content: '' }, { content, entries: '/CropBox [100 100 500 700]' }]);
    expect(await textsOf(await redactPdf(cropped, corner, coarse))).toEqual(['', 'Synligt']);
  });

  it('says at the bottom of its first page what it is, if asked to', async () => {
    const note = 'Kopia med överstrykningar enligt klausul 7.7 c, genomförandebeslut (EU) 2021/915';
    const noted = await redactPdf(simplePdf([{ content: '' }]), corner, { note, resolution: 144 });
    expect(await textsOf(noted)).toEqual([note]);
    const [page] = await drawnPages(noted);
    const darkRows = Array.from({ length: 842 }, (_row, y) => y).filter((y) =>
      Array.from({ length: 100 }, (_column, x) => brightness(page, 18 + x, y)).some((value) => value < 200),
    );
    expect(darkRows.filter((y) => y > 40).every((y) => y > 842 - 20 && y < 842 - 6)).toBe(true);
    expect(darkRows.some((y) => y > 40)).toBe(true);
  });

  it('of an annex laid out by pdfmake holds neither the name nor the attached data', async () => {
    const annex = await renderPdf(annexContent({ rows: 30 }));
    const places = await findText(annex, ['Pingvin Meddelanden']);
    const redacted = await redactPdf(annex, places.marks, coarse);
    expect((await textsOf(annex)).some((text) => text.includes('Pingvin'))).toBe(true);
    expect((await textsOf(redacted)).some((text) => text.includes('Pingvin'))).toBe(false);
    expect(writingsOf(redacted).some((writing) => writing.includes('pingvin'))).toBe(false);
  });
});

describe('what cannot be redacted', () => {
  it('is refused in words: no PDF, damaged, a mark beyond the last page', async () => {
    await expect(redactPdf(Buffer.from('hej'), corner)).rejects.toMatchObject({ code: 'NOT_A_PDF' });
    await expect(redactPdf(source.subarray(0, 400), corner)).rejects.toMatchObject({ code: 'NOT_A_PDF' });
    const beyond = corner.map((mark) => ({ ...mark, page: 4 }));
    await expect(redactPdf(source, beyond)).rejects.toMatchObject({
      code: 'REDACTION_PAGE_MISSING',
      values: { page: 4, pages: 3 },
    });
  });

  it('stops between pages and while drawing when cancelled', async () => {
    const done: number[] = [];
    const work = { onProgress: (page: number) => done.push(page), isCancelled: () => done.length === 1 };
    await expect(redactPdf(source, marks, coarse, work)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(done).toEqual([1]);
    let questions = 0;
    const later = { onProgress: () => undefined, isCancelled: () => (questions += 1) > 1 };
    await expect(redactPdf(source, marks, coarse, later)).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it.skipIf(!hasProgram('qpdf'))('needs the password to open a file, not the one to change it', async () => {
    const plain = saved('plain.pdf', source);
    const encrypted = (user: string): Uint8Array => {
      const out = join(folder, `encrypted-${user}.pdf`);
      runProgram('qpdf', ['--encrypt', user, 'owner', '256', '--modify=none', '--', plain, out]);
      return readFileSync(out);
    };
    await expect(redactPdf(encrypted('user'), corner)).rejects.toMatchObject({ code: 'PDF_NEEDS_PASSWORD' });
    expect(leaksIn(await redactPdf(encrypted(''), marks, coarse))).toEqual([]);
  });

  it('is drawn with fewer dots when the page is immense', async () => {
    const immense = simplePdf([{ content: line(60, 700, secretName), entries: '/MediaBox [0 0 14400 14400]' }]);
    const raw = Buffer.from(await redactPdf(immense, corner)).toString('latin1');
    const pixels = Number(/\/Width (\d+)/.exec(raw)?.[1]);
    expect(pixels).toBeGreaterThan(4000);
    expect(pixels).toBeLessThan(5000);
    expect(raw).toContain('/MediaBox [0 0 14400 14400]');
  });
});
