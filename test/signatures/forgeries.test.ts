import { beforeAll, describe, expect, it } from 'vitest';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { contract, type Paper } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

let signed: Paper;

beforeAll(async () => {
  signed = await contract().sign(sign);
});

describe('an attack on the signature itself', () => {
  const rewritten = (from: RegExp, to: (match: string) => string): Buffer => {
    const text = signed.bytes.toString('latin1');
    return Buffer.from(
      text.replace(from, (match) => to(match).padEnd(match.length, ' ')),
      'latin1',
    );
  };
  const range = /\/ByteRange \[[^\]]*\]/;

  it.each([
    ['without numbers', '[]'],
    ['with three numbers', '[0 10 20]'],
    ['with six numbers', '[0 10 20 10 40 10]'],
    ['that does not begin with the file', '[5 10 20 10]'],
    ['that overlaps', '[0 400 300 500]'],
    ['that is negative', '[0 -10 20 30]'],
    ['that is huge', '[0 9007199254740991 9007199254740991 1]'],
    ['that covers more than the file', '[0 100 200 99999999]'],
    ['that is all zeros', '[0 0 0 0]'],
    ['of fractions', '[0 10.5 20.5 10]'],
    ['that is itself', '15 0 R'],
  ])('a byte range %s', async (_what, numbers) => {
    const report = await verifyPdf(rewritten(range, () => `/ByteRange ${numbers}`));
    expect(report).toMatchObject({ verdict: 'invalid', signatures: [{ intact: false }] });
  });

  it.each([
    ['is missing', /\/Contents <30/, '/Kontents <30'],
    ['is null', /\/Contents <[0-9a-f]+>/, '/Contents null'],
    ['is a name', /\/Contents <[0-9a-f]+>/, '/Contents /Signature'],
    ['is empty', /\/Contents <[0-9a-f]+>/, '/Contents <>'],
    ['is zeros', /\/Contents <[0-9a-f]+>/, '/Contents <0000>'],
    ['is a reference to itself', /\/Contents <[0-9a-f]+>/, '/Contents 15 0 R'],
    ['is no hexadecimal number', /\/Contents <30/, '/Contents <zz'],
  ])('a signature that %s', async (_what, from, to) => {
    expect(await verifyPdf(rewritten(from, () => to))).toMatchObject({
      verdict: 'invalid',
      signatures: [{ intact: false }],
    });
  });

  it('a gap that is made larger, with something else in it', async () => {
    const text = signed.bytes.toString('latin1');
    const [whole = '', a = '', b = '', c = ''] = /\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/.exec(text) ?? [];
    const payload = '/Evil(text)';
    const moved = `/ByteRange [0 ${a} ${Number(b) + payload.length} ${c}]`.padEnd(whole.length, ' ');
    const at = Number(b);
    const wrapped = `${text.slice(0, at)}${payload}${text.slice(at)}`.replace(whole, moved);
    expect(await verifyPdf(Buffer.from(wrapped, 'latin1'))).toMatchObject({
      verdict: 'invalid',
      signatures: [{ intact: false }],
    });
  });
});
