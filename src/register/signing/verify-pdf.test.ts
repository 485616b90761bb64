import { PDF, PdfString } from '@libpdf/core';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';

const content = annexContent({ rows: 2 });
let unsigned: Uint8Array;
let signed: Uint8Array;
let contents: { start: number; end: number };

beforeAll(async () => {
  unsigned = await renderPdf(content, { signatureField: true });
  signed = await signPdf(unsigned, await testIdentity(), { time: signingTime });
  const [, start = '', end = ''] = /\/ByteRange \[0 (\d+) (\d+) /.exec(Buffer.from(signed).toString('latin1')) ?? [];
  contents = { start: Number(start), end: Number(end) };
});

const withText = (bytes: Uint8Array, text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes, Buffer.from(text, 'latin1')]));
const pdfOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the report', () => {
  it('says who signed, when, what is covered, and hands out the annex', async () => {
    expect(await verifyPdf(signed)).toEqual({
      verdict: 'valid',
      signatures: [
        {
          field: 'Signature',
          signer: { name: 'Åsa Öberg', organisation: 'Norrskog Systems AB', email: 'asa.oberg@norrskog.example' },
          issuer: 'Norrskog Systems AB (self-issued)',
          selfIssued: true,
          claimedTime: signingTime.toISOString(),
          timestamp: null,
          reason: '',
          intact: true,
          coversWholeDocument: true,
          changedAfter: 'none',
          permits: 'unspecified',
          certificate: {
            validFrom: '2026-11-01T12:30:00.000Z',
            validTo: '2029-10-31T12:30:00.000Z',
            validAtTime: true,
          },
          chain: 'unverified',
          path: [expect.any(String), expect.any(String)],
          problems: [],
        },
      ],
      emptyFields: 1,
      encrypted: false,
      locked: false,
      attachments: ['annex.json'],
      annex: content,
    });
  });

  it('calls the chain trusted only when its issuer is given', async () => {
    const [issuer] = (await testIdentity()).chain;
    expect((await verifyPdf(signed, { trusted: [issuer ?? new Uint8Array()] })).signatures[0]?.chain).toBe('trusted');
    await expect(verifyPdf(signed, { trusted: [pdfOf('no certificate')] })).rejects.toMatchObject({
      code: 'CERTIFICATE_UNREADABLE',
    });
  });

  it('calls an unsigned annex unsigned, although it has places for signatures', async () => {
    expect(await verifyPdf(unsigned)).toMatchObject({
      verdict: 'unsigned',
      signatures: [],
      emptyFields: 2,
      annex: content,
    });
  });

  it('refuses what is no PDF, by name', async () => {
    await expect(verifyPdf(pdfOf('hello'), { file: 'avtal.pdf' })).rejects.toMatchObject({
      code: 'NOT_A_PDF',
      values: { file: 'avtal.pdf' },
    });
    await expect(verifyPdf(new Uint8Array())).rejects.toMatchObject({ code: 'NOT_A_PDF' });
  });
});

/** Whether a file with this one byte changed is called invalid, or no PDF at all. */
const reported = async (position: number, value: number): Promise<boolean> => {
  const changed = Uint8Array.from(signed);
  changed[position] = value;
  return verifyPdf(changed).then(
    ({ verdict }) => verdict === 'invalid',
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'NOT_A_PDF',
  );
};

describe('one changed byte', () => {
  it('is reported anywhere outside the signature: header, objects, streams, tables, trailers', async () => {
    const { start, end } = contents;
    const structure = [
      ...Buffer.from(signed)
        .toString('latin1')
        .matchAll(/xref|trailer|startxref|%%EOF|\/ByteRange|\/Contents|\/AcroForm|\/V |\/Sig\b|endobj/g),
    ].map(({ index }) => index);
    const spread = Array.from({ length: Math.floor(signed.length / 211) }, (_, index) => index * 211);
    const tail = Array.from({ length: 60 }, (_, index) => signed.length - 1 - index);
    const around = Array.from({ length: 40 }, (_, index) => [start - 40 + index, end + index]).flat();
    const missed: number[] = [];
    for (const position of new Set([...spread, ...structure, ...tail, ...around, 0, 5, 7]))
      if (position < start || position >= end)
        if (!(await reported(position, (signed[position] ?? 0) ^ (1 << (position % 8))))) missed.push(position);
    expect(missed).toEqual([]);
  });

  it('is reported inside the signature, too: message, certificates, padding, brackets', async () => {
    const { start, end } = contents;
    const missed: number[] = [];
    for (let position = start; position < end; position += position < start + 3200 ? 13 : 401)
      if (!(await reported(position, signed[position] === 0x30 ? 0x31 : 0x30))) missed.push(position);
    expect(missed).toEqual([]);
  });
});

describe('hostile files', () => {
  it.each([
    ['text after the end', 'hello'],
    ['an object after the end', '\n9999 0 obj\n<</A 1>>\nendobj\n'],
    [
      'an update that changes nothing',
      '\n9999 0 obj\n<<>>\nendobj\nxref\n9999 1\n0000000000 00000 n \ntrailer\n<</Size 10000>>\nstartxref\n1\n%%EOF\n',
    ],
  ])('with %s are not valid', async (_what, appended) => {
    expect(await verifyPdf(withText(signed, appended))).toMatchObject({
      verdict: 'invalid',
      signatures: [{ coversWholeDocument: false, changedAfter: 'unreadable' }],
    });
  });

  it('with a page added in an update are not valid, and the signature itself is still intact', async () => {
    const pdf = await PDF.load(signed);
    pdf.addPage();
    const report = await verifyPdf(await pdf.save({ incremental: true }));
    expect(report).toMatchObject({
      verdict: 'invalid',
      signatures: [{ intact: true, changedAfter: 'pages', problems: ['CHANGED_AFTER'] }],
    });
  });

  it('whose language was changed in an update are not valid', async () => {
    const pdf = await PDF.load(signed);
    pdf.getCatalog().set('Lang', PdfString.fromString('en'));
    expect((await verifyPdf(await pdf.save({ incremental: true }))).verdict).toBe('invalid');
  });

  it('whose signature was taken out of the form are not unsigned', async () => {
    const pdf = await PDF.load(signed);
    pdf.getCatalog().delete('AcroForm');
    const report = await verifyPdf(await pdf.save({ incremental: true }));
    expect(report.verdict).toBe('invalid');
    expect(report.signatures[0]?.problems).toContain('NOT_IN_FORM');
  });

  it('whose byte range leaves a hole are not valid', async () => {
    const text = Buffer.from(signed).toString('latin1');
    const [range = '', , end = ''] = /\/ByteRange \[0 (\d+) (\d+) \d+/.exec(text) ?? [];
    const hole = text.replace(range, range.replace(` ${end} `, ` ${Number(end) + 1} `));
    expect(await verifyPdf(Buffer.from(hole, 'latin1'))).toMatchObject({
      verdict: 'invalid',
      signatures: [{ problems: expect.arrayContaining(['RANGE_INVALID']) }],
    });
  });

  it('cut off anywhere never look valid', async () => {
    for (const part of [0.1, 0.5, 0.8, 0.95, 0.999]) {
      const { verdict } = await verifyPdf(signed.subarray(0, Math.floor(signed.length * part)));
      expect(verdict).not.toBe('valid');
    }
  });

  const bombs: readonly [string, string][] = [
    [
      'a page tree that is its own child',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj',
    ],
    [
      'a form field that is its own child',
      '1 0 obj<</Type/Catalog/AcroForm<</Fields[2 0 R]>>>>endobj 2 0 obj<</T(a)/Kids[2 0 R 2 0 R]>>endobj',
    ],
    [
      'an attachment tree that is its own child',
      '1 0 obj<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>endobj 2 0 obj<</Kids[2 0 R 2 0 R]>>endobj',
    ],
    ['a stream whose length is in itself', '1 0 obj<</Length 1 0 R>>stream\nabc\nendstream endobj'],
    ['stray braces, on which repairing parsers hang', '1 0 obj<</Type/Catalog { /Pages }>>endobj'],
    ['a thousand nested arrays', `1 0 obj ${'['.repeat(1000)}${']'.repeat(1000)} endobj`],
    ['ten thousand byte ranges', '1 0 obj<</ByteRange[0 1 2 3]>>endobj '.repeat(10_000)],
  ];

  it.each(bombs)('come to an end: %s', async (_what, objects) => {
    const offset = (number: number): string => String(objects.indexOf(`${number} 0 obj`) + 9).padStart(10, '0');
    const table = `xref\n0 3\n0000000000 65535 f \n${offset(1)} 00000 n \n${offset(2)} 00000 n \n`;
    const body = `%PDF-1.7\n${objects}\n`;
    const file = `${body}${table}trailer<</Size 3/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
    expect((await verifyPdf(pdfOf(file))).verdict).not.toBe('valid');
  });

  it('with cross-references that run in a circle come to an end', async () => {
    const body = '%PDF-1.7\nxref\n0 0\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF';
    expect(await verifyPdf(pdfOf(body))).toMatchObject({ verdict: 'unsigned' });
  });
});

describe.skipIf(!hasProgram('qpdf'))('files of other programs', () => {
  const rewritten = (...options: readonly string[]): Uint8Array => {
    const folder = mkdtempSync(join(tmpdir(), 'bilaga-verify-'));
    writeFileSync(join(folder, 'in.pdf'), unsigned);
    expect(runProgram('qpdf', [...options, join(folder, 'in.pdf'), join(folder, 'out.pdf')])).toMatchObject({
      status: 0,
    });
    return readFileSync(join(folder, 'out.pdf'));
  };

  it('are read with object and cross-reference streams, and with the signature added to them', async () => {
    const packed = rewritten('--object-streams=generate');
    expect(await verifyPdf(packed)).toMatchObject({ verdict: 'unsigned', attachments: ['annex.json'], annex: content });
    const once = await signPdf(packed, await testIdentity(), { time: signingTime });
    const twice = await signPdf(once, await testIdentity(), { time: signingTime });
    expect(await verifyPdf(twice)).toMatchObject({
      verdict: 'valid',
      signatures: [{ changedAfter: 'signature' }, { coversWholeDocument: true }],
    });
  });

  it('that are encrypted are read as far as can be, and not signed', async () => {
    const locked = rewritten('--encrypt', 'geheim', 'geheim', '256', '--');
    expect(await verifyPdf(locked)).toMatchObject({
      verdict: 'unsigned',
      encrypted: true,
      locked: true,
      annex: null,
    });
    await expect(signPdf(locked, await testIdentity(), { time: signingTime })).rejects.toMatchObject({
      code: 'PDF_NOT_SIGNABLE',
    });
  });
});

describe('attachments', () => {
  it('are handed out by name only', () => {
    expect(extractAttachment(signed, 'annex.json')).not.toBeNull();
    expect(extractAttachment(signed, 'other.json')).toBeNull();
  });

  it('named annex.json that are no annex are listed but not taken for one', async () => {
    const other = PDF.create();
    other.addPage();
    other.addAttachment('annex.json', pdfOf('{"format":"other"}'));
    expect(await verifyPdf(await other.save())).toMatchObject({ attachments: ['annex.json'], annex: null });
  });
});
