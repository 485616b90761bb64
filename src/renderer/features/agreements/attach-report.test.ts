import { expect, it } from 'vitest';
import type { AttachOutcome } from '#shared/ipc/agreements-contract.ts';
import { textsOf } from '#renderer/app/texts.tsx';
import { attachReport } from '#renderer/features/agreements/attach-report.ts';

const outcome = (result: AttachOutcome['result'], name: string): AttachOutcome => ({
  name,
  result,
  sha256: result === 'refused' ? null : 'a'.repeat(64),
  size: 1,
  role: result === 'stored' || result === 'linked' ? { role: 'draft', by: 'name' } : null,
  error: result === 'refused' ? { code: 'FILE_NOT_FOUND', message: '', values: { file: name } } : null,
});

it('says what became of each file, and of a refused one why', () => {
  const outcomes = [outcome('stored', 'a.pdf'), outcome('linked', 'b.pdf'), outcome('refused', 'c.pdf')];
  const { text, refused } = attachReport(textsOf('en'), outcomes, 2);
  expect(text).toContain('a.pdf is stored.');
  expect(text).toContain('b.pdf');
  expect(text).toContain('2 things in the folder were left out');
  expect(text).toContain('Attached as: Draft 2.');
  expect(refused).toEqual([expect.stringContaining('c.pdf')]);
});

it('does not speak of refusals where there are none', () => {
  const { text, refused } = attachReport(textsOf('sv'), [outcome('present', 'a.pdf')], 0);
  expect([text, refused]).toEqual(['a.pdf fanns redan i avtalet.', []]);
});

it('says as what a file was attached and why, so that a wrong guess is seen at once', () => {
  const { text } = attachReport(textsOf('sv'), [outcome('stored', 'utkast.pdf')], 0);
  expect(text).toContain('Bifogat som: Utkast (enligt filens namn).');
});
