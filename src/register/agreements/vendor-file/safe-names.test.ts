import { expect, it } from 'vitest';
import { FolderNames, safeName } from '#register/agreements/vendor-file/safe-names.ts';

it.each([
  ['leads out of its folder', '../../etc/passwd', '_.._etc_passwd'],
  ['leads to another drive', 'C:\\Windows\\x.pdf', 'C__Windows_x.pdf'],
  ['is a device on Windows', 'con.pdf', '_con.pdf'],
  ['is a device with a superscript', 'COM¹.txt', '_COM¹.txt'],
  ['is a device before spaces', 'nul .pdf', '_nul .pdf'],
  ['ends in what Windows drops', 'avtal. . ', 'avtal'],
  ['is hidden', '.profile', 'profile'],
  ['is only dots', '..', 'instead'],
  ['is nothing', ' \u200b\u0000 ', 'instead'],
  ['disguises its ending', 'avtal\u202Efdp.exe', 'avtalfdp.exe'],
  ['has a line break', 'a\r\nb\tc.pdf', 'a b c.pdf'],
  ['has half of a character', 'a\uD800.pdf', 'a\uFFFD.pdf'],
  ['has what Windows forbids', 'a<b>:"|?*.pdf', 'a_b______.pdf'],
])('no name that %s', (_defect, hostile, safe) => {
  expect(safeName(hostile, 'file', 'instead')).toBe(safe);
});

it('a name too long for a file system keeps its ending and whole characters', () => {
  const name = safeName(`${'å🇸🇪'.repeat(200)}.docx`, 'file', 'instead');
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
  expect(name).toMatch(/^(?:å🇸🇪)+å?\.docx$/u);
  expect(Buffer.byteLength(safeName('å'.repeat(500), 'folder', 'instead'))).toBeLessThanOrEqual(60);
});

it('names that a file system takes for the same do not overwrite one another', () => {
  const names = new FolderNames();
  const given = ['Avtal.pdf', 'avtal.pdf', 'AVTAL.PDF', 'avtal (2).pdf', 'ﬁl', 'fil'];
  expect(given.map((name) => names.free(name))).toEqual([
    'Avtal.pdf',
    'avtal (2).pdf',
    'AVTAL (3).PDF',
    'avtal (2) (2).pdf',
    'ﬁl',
    'fil (2)',
  ]);
});
