import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Log } from '#main/log.ts';
import { DocumentOpener, openableName } from '#main/open-document.ts';

describe('the name of a document that is opened', () => {
  it.each([
    ['PUB-avtal v2 signerat.pdf', 'PUB-avtal v2 signerat.pdf'],
    ['Förteckning åäö.XLSX', 'Förteckning åäö.XLSX'],
    ['../../etc/avtal.pdf', '.._.._etc_avtal.pdf'],
    ['C:\\avtal.pdf', 'C__avtal.pdf'],
    ['avtal.pdf. . ', 'avtal.pdf'],
    ['CON.pdf', '_CON.pdf'],
    [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(160)}.pdf`],
    [`${'ö'.repeat(400)}.pdf`, `${'ö'.repeat(80)}.pdf`],
    [`${'a'.repeat(155)}👩⚖️.pdf`, `${'a'.repeat(155)}👩.pdf`],
    ['avtal \uD83D.pdf', 'avtal \uFFFD.pdf'],
  ])('%s is safe on every file system: %s', (name, safe) => {
    expect(openableName(name)).toBe(safe);
  });
  it.each([
    ['', '_'],
    ['...', '_'],
    ['avtal.', 'avtal'],
    ['avtal.pdf.exe. ', 'avtal.pdf.exe'],
    ['faktura\u202Efdp.exe', 'fakturafdp.exe'],
    ['a.exe\u200B', 'a.exe'],
    [`a.${'x'.repeat(400)}`, `a.${'x'.repeat(39)}`],
  ])('%j hides nothing of its kind: %s', (name, safe) => {
    expect(openableName(name)).toBe(safe);
  });
});

function setUp(problem = '', agrees = false) {
  const base = mkdtempSync(join(tmpdir(), 'opener-'));
  const folder = join(base, 'opened');
  mkdirSync(folder);
  writeFileSync(join(folder, 'left.pdf'), 'from an earlier start');
  const opened: string[] = [];
  const asked: string[] = [];
  const opener = new DocumentOpener({
    folder,
    log: new Log(base),
    extract: async (sha256, path) => {
      if (sha256 === 'damaged') return { ok: false, error: { code: 'DOCUMENT_DAMAGED', message: 'm', values: {} } };
      writeFileSync(path, sha256);
      return { ok: true, data: { size: 1 } };
    },
    confirm: async (name, risk) => {
      asked.push(`${risk}: ${name}`);
      return agrees;
    },
    openPath: async (path) => {
      opened.push(path);
      return problem;
    },
  });
  return { opener, opened, asked, folder };
}

describe('opening a document', () => {
  it('leaves nothing of an earlier start', () => {
    expect(existsSync(join(setUp().folder, 'left.pdf'))).toBe(false);
  });
  it('writes each copy into a folder that only the user may read', async () => {
    const { opener, opened, folder } = setUp();
    await opener.open('one', 'avtal.pdf');
    await opener.open('two', 'avtal.pdf');
    expect(opened.map((path) => [basename(path), readFileSync(path, 'utf8')])).toEqual([
      ['avtal.pdf', 'one'],
      ['avtal.pdf', 'two'],
    ]);
    for (const path of [...opened.map(dirname), folder]) expect(statSync(path).mode & 0o777).toBe(0o700);
    opener.clear();
    expect(existsSync(folder)).toBe(false);
  });
  it('opens nothing when the stored bytes are damaged, and says what the engine said', async () => {
    const { opener, opened } = setUp();
    await expect(opener.open('damaged', 'avtal.pdf')).rejects.toMatchObject({
      result: { ok: false, error: { code: 'DOCUMENT_DAMAGED' } },
    });
    expect(opened).toEqual([]);
  });
  it.each([
    ['avtal.exe', 'runs-code'],
    ['avtal.pdf.exe. ', 'runs-code'],
    ['avtal', 'unknown'],
    ['.pdf', 'unknown'],
  ])('of %s writes nothing until the user has agreed', async (name, risk) => {
    const { opener, opened, asked, folder } = setUp();
    await opener.open('one', name);
    expect(asked).toEqual([`${risk}: ${openableName(name)}`]);
    expect([opened, existsSync(folder) ? readdirSync(folder) : []]).toEqual([[], []]);
    const agreed = setUp('', true);
    await agreed.opener.open('one', name);
    expect(agreed.opened.map((path) => basename(path))).toEqual([openableName(name)]);
  });
  it('asks nothing about a kind that programs only show', async () => {
    const { opener, asked } = setUp();
    await opener.open('one', 'avtal.pdf');
    expect(asked).toEqual([]);
  });
  it('says so when the system has no program for it', async () => {
    const { opener } = setUp('No application.');
    await expect(opener.open('one', 'avtal.pdf')).rejects.toMatchObject({
      code: 'NO_PROGRAM_FOR_DOCUMENT',
      values: { name: 'avtal.pdf', reason: 'No application.' },
    });
  });
});
