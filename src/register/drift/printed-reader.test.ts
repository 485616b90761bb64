import { expect, it, onTestFinished } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { PrintedReader } from '#register/drift/printed-reader.ts';
import { annexContent } from '#test/annex-content.ts';
import { pdfOfLines } from '#test/raw-pdf.ts';

function newReader(time?: number): PrintedReader {
  const reader = new PrintedReader(time === undefined ? undefined : { time, memory: Number.MAX_SAFE_INTEGER });
  onTestFinished(async () => reader.close());
  return reader;
}

/** Within the limits of what is laid out at all, and as slow as that can be. */
function slowContent() {
  const content = annexContent({ rows: 1 });
  const [row = {}] = content.rows;
  return { ...content, rows: Array.from({ length: 6000 }, () => row) };
}

it('tells in its thread whether pages say what their data say', async () => {
  const reader = newReader();
  const content = annexContent({ rows: 3 });
  const pages = Buffer.from(await renderPdf(content));
  expect(await reader.read(content, pages)).toBe('same');
  expect(await reader.read({ ...content, title: 'En annan' }, pages)).toBe('differs');
});

it('ends what takes too long', async () => {
  expect(await newReader(500).read(slowContent(), pdfOfLines([['Underbiträden']]))).toBe('unreadable');
});

it('is cancelled in the middle of laying out', async () => {
  let asked = 0;
  const work = { onProgress: () => undefined, isCancelled: () => (asked += 1) > 3 };
  const reading = newReader().read(slowContent(), pdfOfLines([['Underbiträden']]), work);
  await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
});
