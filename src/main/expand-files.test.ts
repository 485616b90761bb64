import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandFiles } from '#main/expand-files.ts';

function folderOf(...files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'expand-'));
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  return folder;
}

describe('the files of a drop', () => {
  it('are those that were named and those in folders, in one order on every system', async () => {
    const folder = folderOf('b.pdf', 'annexes/2.pdf', 'annexes/1.pdf');
    const alone = join(folderOf('alone.pdf'), 'alone.pdf');
    const { paths, leftOut } = await expandFiles([alone, folder]);
    expect(paths.map((path) => (path === alone ? 'alone' : relative(folder, path).replaceAll('\\', '/')))).toEqual([
      'alone',
      'annexes/1.pdf',
      'annexes/2.pdf',
      'b.pdf',
    ]);
    expect(leftOut).toBe(0);
  });
  it('follow no link out of the folder or round in it, and take nothing hidden', async () => {
    const folder = folderOf('dpa.pdf', '.DS_Store', '.git/config');
    const elsewhere = folderOf('secret.pdf');
    symlinkSync(elsewhere, join(folder, 'elsewhere'));
    symlinkSync(join(elsewhere, 'secret.pdf'), join(folder, 'secret.pdf'));
    symlinkSync(folder, join(folder, 'again'));
    expect(await expandFiles([folder])).toEqual({ paths: [join(folder, 'dpa.pdf')], leftOut: 5 });
  });
  it('end at a depth', async () => {
    const folder = folderOf('1/2/deep.pdf', '1/shallow.pdf');
    const limits = { files: 10, depth: 2, entries: 100 };
    expect(await expandFiles([folder], limits)).toEqual({ paths: [join(folder, '1', 'shallow.pdf')], leftOut: 1 });
  });
  it('are refused as a whole where they are too many', async () => {
    const folder = folderOf('1.pdf', '2.pdf', '3.pdf');
    const refused = expect.objectContaining({ code: 'TOO_MANY_FILES' });
    await expect(expandFiles([folder], { files: 2, depth: 8, entries: 100 })).rejects.toEqual(refused);
    await expect(expandFiles([folder], { files: 9, depth: 8, entries: 2 })).rejects.toEqual(refused);
  });
  it('keep the name of one that is gone, so that attaching can say which', async () => {
    const gone = join(folderOf(), 'gone.pdf');
    expect(await expandFiles([gone])).toEqual({ paths: [gone], leftOut: 0 });
  });
});
