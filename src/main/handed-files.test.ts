import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { handedLimit, handedName, HandedFiles } from '#main/handed-files.ts';
import { Log } from '#main/log.ts';

function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'handed-'));
  return { folder: join(folder, 'files'), files: new HandedFiles(join(folder, 'files'), new Log(folder)) };
}
const piece = (text: string, rest: { transfer?: string; isLast?: boolean; name?: string } = {}) => ({
  transfer: null,
  name: 'image.png',
  bytes: new TextEncoder().encode(text),
  isLast: true,
  ...rest,
});

describe('a file that is handed over as bytes', () => {
  it('is put together of its pieces, for the user alone', async () => {
    const { files } = setUp();
    const { transfer } = await files.take(piece('one ', { isLast: false }));
    const { path } = await files.take(piece('two', { transfer }));
    expect(readFileSync(path ?? '', 'utf8')).toBe('one two');
    expect(basename(path ?? '')).toBe('image.png');
    if (process.platform !== 'win32') expect(statSync(path ?? '').mode & 0o077).toBe(0);
  });
  it('takes no piece of a transfer that was not begun or is over', async () => {
    const { files } = setUp();
    const refused = expect.objectContaining({ code: 'FILE_NOT_GRANTED' });
    await expect(files.take(piece('x', { transfer: '00000000-0000-4000-8000-000000000000' }))).rejects.toEqual(refused);
    const { transfer } = await files.take(piece('whole'));
    await expect(files.take(piece('more', { transfer }))).rejects.toEqual(refused);
  });
  it('is refused and removed when it is too large', async () => {
    const { files, folder } = setUp();
    const half = { ...piece(''), bytes: new Uint8Array(handedLimit / 2), isLast: false };
    const { transfer } = await files.take(half);
    await files.take({ ...half, transfer });
    await expect(files.take(piece('x', { transfer }))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(existsSync(folder)).toBe(true);
    files.clear();
    expect(existsSync(folder)).toBe(false);
  });
  it.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..', 'file'],
    ['', 'file'],
    ['\u202Efdp.exe', '_fdp.exe'],
    ['C:\\boot.ini', 'C__boot.ini'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(98)}.pdf`],
    [`${'a'.repeat(195)}e\u0323\u0302\u0331x.pdf`, `${'a'.repeat(195)}.pdf`],
    ['avtal \uD83D.pdf', 'avtal \uFFFD.pdf'],
  ])('named %j stays in its folder as %j', async (name, expected) => {
    const { files, folder } = setUp();
    expect(handedName(name)).toBe(expected);
    const { path } = await files.take(piece('x', { name }));
    expect(dirname(dirname(path ?? ''))).toBe(folder);
  });
});
