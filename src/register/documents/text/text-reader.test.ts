import { deflateRawSync, constants } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { TextReader } from '#register/documents/text/text-reader.ts';
import { paintedLines, pdfOfLines, rawPdf } from '#test/raw-pdf.ts';

const about = { name: 'avtal.pdf', mediaType: 'application/pdf' };

function newReader(limits?: { time: number; memory: number }): TextReader {
  const reader = new TextReader(limits);
  onTestFinished(async () => reader.close());
  return reader;
}

/** A page that unpacks to this many megabytes of spaces. */
function bomb(megabytes: number): Buffer {
  const spaces = deflateRawSync(Buffer.alloc(1024 ** 2, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: megabytes }, () => spaces)]);
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    Buffer.concat([
      Buffer.from(`<</Filter/FlateDecode/Length ${packed.length}>>stream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
  ]);
}

it('reads documents one after another in its thread, and tells how far it is', async () => {
  const reader = newReader();
  const told: number[] = [];
  const work = { onProgress: (done: number) => void told.push(done), isCancelled: () => false };
  const pages = [['Ett'], ['Två']];
  const both = await Promise.all([
    reader.read(pdfOfLines(pages), about, work),
    reader.read(Buffer.from('Tre'), { ...about, name: 'a.txt' }),
  ]);
  expect(both.map((text) => text.pages.map((page) => page.text))).toEqual([['Ett', 'Två'], ['Tre']]);
  expect(told).toContain(1);
});

it('ends a page that takes too much memory, or too long, and reads the next document', async () => {
  for (const limits of [
    { time: 60_000, memory: 150 * 1024 ** 2 },
    { time: 1000, memory: Number.MAX_SAFE_INTEGER },
  ]) {
    const reader = newReader(limits);
    expect(await reader.read(bomb(4000), about)).toEqual({ state: 'too-large', pages: [], truncated: false });
    expect(await reader.read(Buffer.from('Sen'), { ...about, name: 'a.txt' })).toMatchObject({ state: 'read' });
  }
});

it('is cancelled in the middle of a page', async () => {
  const reader = newReader({ time: 60_000, memory: Number.MAX_SAFE_INTEGER });
  let asked = 0;
  const work = { onProgress: () => undefined, isCancelled: () => (asked += 1) > 3 };
  await expect(reader.read(bomb(4000), about, work)).rejects.toMatchObject({ code: 'CANCELLED' });
});

it('cancels what it reads and what waits when it is closed, rather than calling it unreadable', async () => {
  const reader = newReader({ time: 60_000, memory: Number.MAX_SAFE_INTEGER });
  let begun: () => void = () => undefined;
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const both = Promise.allSettled([
    reader.read(bomb(4000), about, { onProgress: begun, isCancelled: () => false }),
    reader.read(Buffer.from('Sen'), { ...about, name: 'a.txt' }),
  ]);
  await beginning;
  await reader.close();
  for (const settled of await both) expect(settled).toMatchObject({ reason: { code: 'CANCELLED' } });
});

it('answers when a page holds more letters than are kept', async () => {
  const many = Array.from({ length: 20_000 }, () => 'Avtal om drift');
  expect(paintedLines(many).length).toBeGreaterThan(300_000);
  expect((await newReader().read(pdfOfLines([many]), about)).pages[0]?.text).toMatch(/^Avtal om drift Avtal/);
});
