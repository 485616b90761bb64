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
    [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(120)}.pdf`],
  ])('%s is safe on every file system: %s', (name, safe) => {
    expect(openableName(name)).toBe(safe);
  });
  it.each(
    (
      'exe bat cmd com msi ps1 sh js mjs vbs jar desktop html htm xhtml svg lnk scr hta pif cpl reg url app command ' +
      'AppImage py docm xlsm xll iso chm'
    ).split(' '),
  )('ending in .%s is refused, since it could run code', (ending) => {
    expect(() => openableName(`faktura.pdf.${ending}`)).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_NOT_OPENABLE' }),
    );
  });
  it.each([
    'avtal',
    'avtal.',
    '.pdf',
    '',
    '...',
    'avtal.pdf.exe. ',
    'faktura\u202Efdp.exe',
    'faktura.exe\u0000.pdf.exe',
    'a.exe\u200B',
  ])('that hides its kind (%j) is refused', (name) => {
    expect(() => openableName(name)).toThrow(expect.objectContaining({ code: 'DOCUMENT_NOT_OPENABLE' }));
  });
});

function setUp(problem = '') {
  const base = mkdtempSync(join(tmpdir(), 'opener-'));
  const folder = join(base, 'opened');
  mkdirSync(folder);
  writeFileSync(join(folder, 'left.pdf'), 'from an earlier start');
  const opened: string[] = [];
  const opener = new DocumentOpener({
    folder,
    log: new Log(base),
    extract: async (sha256, path) => {
      if (sha256 === 'damaged') return { ok: false, error: { code: 'DOCUMENT_DAMAGED', message: 'm', values: {} } };
      writeFileSync(path, sha256);
      return { ok: true, data: { size: 1 } };
    },
    openPath: async (path) => {
      opened.push(path);
      return problem;
    },
  });
  return { opener, opened, folder };
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
  it('writes nothing for a kind that it refuses', async () => {
    const { opener, folder } = setUp();
    await expect(opener.open('one', 'avtal.exe')).rejects.toMatchObject({ code: 'DOCUMENT_NOT_OPENABLE' });
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  });
  it('says so when the system has no program for it', async () => {
    const { opener } = setUp('No application.');
    await expect(opener.open('one', 'avtal.pdf')).rejects.toMatchObject({
      code: 'NO_PROGRAM_FOR_DOCUMENT',
      values: { name: 'avtal.pdf', reason: 'No application.' },
    });
  });
});
