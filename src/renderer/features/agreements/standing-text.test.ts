import { expect, it } from 'vitest';
import { textsOf } from '#renderer/app/texts.tsx';
import { standingSentence } from '#shared/messages/standing-sentence.ts';
import { standingWord } from '#renderer/features/agreements/standing-text.ts';

it('says why an agreement counts, in the order in which it came about', () => {
  const standing = {
    state: 'valid',
    until: null,
    reasons: [
      { code: 'open-ended', values: {} },
      { code: 'signed-on', values: { date: '2024-03-01' } },
      { code: 'signed-copy', values: { name: 'dpa.pdf' } },
    ],
  } as const;
  expect(standingSentence(textsOf('en'), { kind: 'dpa' }, standing)).toBe(
    'Valid: signed 2024-03-01, signed copy dpa.pdf, no end date.',
  );
  expect(standingSentence(textsOf('sv'), { kind: 'dpa' }, standing)).toBe(
    'Giltigt: undertecknat 2024-03-01, undertecknat exemplar dpa.pdf, inget slutdatum.',
  );
});

it('does not ask for a signature on what is not signed, such as a certificate', () => {
  const standing = { state: 'draft', until: null, reasons: [{ code: 'not-signed', values: {} }] } as const;
  expect(standingSentence(textsOf('en'), { kind: 'certificate' }, standing)).toContain('the document itself');
  expect(standingSentence(textsOf('en'), { kind: 'dpa' }, standing)).toContain('signature');
});

it('tells from when a coming agreement is in force', () => {
  const reasons = [{ code: 'in-force-from', values: { date: '2031-01-01' } }] as const;
  expect(standingWord(textsOf('en'), { state: 'future', until: null, reasons })).toBe('From 2031-01-01');
});
