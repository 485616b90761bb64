import { describe, expect, it } from 'vitest';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { place, read } from '#test/signatures/openssl.ts';
import { contract, Paper } from '#test/signatures/paper.ts';
import { sign } from '#test/signatures/signer.ts';

const ways = [
  ['AES-256, with a password to open it', ['hemligt', 'agare', '256', '--']],
  ['AES-256, that anybody opens and only the owner changes', ['', 'agare', '256', '--']],
  ['RC4, with a password to open it', ['hemligt', 'agare', '128', '--use-aes=n', '--']],
  ['RC4, that anybody opens and only the owner changes', ['', 'agare', '128', '--use-aes=n', '--']],
  ['RC4 with 40 bits', ['', 'agare', '40', '--']],
  ['RC4 with 40 bits, with a password to open it', ['hemligt', 'agare', '40', '--']],
  ['AES-128, with a password to open it', ['hemligt', 'agare', '128', '--use-aes=y', '--']],
  [
    'AES-128, that anybody opens, with open metadata',
    ['', 'agare', '128', '--use-aes=y', '--cleartext-metadata', '--'],
  ],
  ['AES-256 as Acrobat 9 wrote it, with a password to open it', ['hemligt', 'agare', '256', '--force-R5', '--']],
  ['AES-256 as Acrobat 9 wrote it, that anybody opens', ['', 'agare', '256', '--force-R5', '--']],
] as const;

function encrypted(options: readonly string[]): Buffer {
  const out = place('encrypted.pdf');
  runProgram('qpdf', ['--allow-weak-crypto', '--encrypt', ...options, place('plain.pdf', contract().bytes), out]);
  return read(out);
}

/** What qpdf wrote, to be signed and changed in updates. */
function paperOf(bytes: Buffer): Paper {
  const text = bytes.toString('latin1');
  const objects = [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)];
  const entry = (key: string, value: RegExp): [string, string] => [
    key,
    new RegExp(`/${key} (${value.source})`).exec(text.slice(text.lastIndexOf('trailer')))?.[1] ?? '',
  ];
  const trailer = Object.fromEntries([entry('Root', /\d+ 0 R/), entry('Encrypt', /\d+ 0 R/), entry('ID', /\[.*?\]/)]);
  return new Paper(bytes, new Map(objects.map(([, number, body = '']) => [Number(number), body])), trailer);
}

const numberOf = (paper: Paper, part: string): number =>
  [...paper.objects].find(([, body]) => body.includes(part))?.[0] ?? Number.NaN;

describe.skipIf(!hasProgram('qpdf'))('a file that qpdf encrypted', () => {
  it.each(ways)('%s: is unsigned, and says that it is encrypted, and whether it is locked', async (_way, options) => {
    expect(await verifyPdf(encrypted(options))).toMatchObject({
      verdict: 'unsigned',
      encrypted: true,
      locked: options[0] !== '',
      emptyFields: 1,
    });
  });

  it.each(ways)('%s: a signature that came later holds, until a byte or the page changes', async (_way, options) => {
    const paper = paperOf(encrypted(options));
    const signed = await paper.sign(sign, { field: numberOf(paper, '/FT /Sig') });
    expect(await verifyPdf(signed.bytes)).toMatchObject({
      verdict: 'valid',
      encrypted: true,
      signatures: [{ intact: true, coversWholeDocument: true, field: '', signer: { name: 'Somebody' } }],
    });
    const page = numberOf(paper, '/Contents');
    const changed = signed.update({ [page]: signed.body(page).replace('842', '400') });
    expect(await verifyPdf(changed.bytes)).toMatchObject({
      verdict: 'invalid',
      signatures: [{ intact: true, changedAfter: 'content' }],
    });
    signed.bytes[200] = (signed.bytes[200] ?? 0) ^ 1;
    expect(await verifyPdf(signed.bytes)).toMatchObject({ verdict: 'invalid', signatures: [{ intact: false }] });
  });

  it('with its objects packed, where no field can be found without the password', async () => {
    const options = ['hemligt', 'agare', '256', '--', '--object-streams=generate'];
    expect(await verifyPdf(encrypted(options))).toMatchObject({ verdict: 'unsigned', encrypted: true, emptyFields: 0 });
  });
});
