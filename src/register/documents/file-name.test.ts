import { expect, it } from 'vitest';
import { fileNameOf } from '#register/documents/file-name.ts';

it.each([
  ['/a/avtal.pdf', 'avtal.pdf'],
  ['/a/rad\nbrytning\tavtal.pdf', 'rad brytning avtal.pdf'],
  ['/a/avtal\u202efdp.exe', 'avtalfdp.exe'],
  ['/a/\u001b[31mrött.pdf', '[31mrött.pdf'],
  ['/a/a\u200bv\u00adtal.pdf', 'avtal.pdf'],
  ['/a/می‌خواهم.pdf', 'می‌خواهم.pdf'],
  ['/a/\u202e', 'file'],
  ['/a/..pdf', '..pdf'],
  [`/a/${'å'.repeat(600)}`, 'å'.repeat(500)],
])('a name says no more than it seems to: %j', (path, name) => {
  expect(fileNameOf(path)).toBe(name);
});
