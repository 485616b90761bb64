import { PDF, PdfString, rgb } from '@libpdf/core';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { createIdentity } from '#register/signing/create-identity.ts';
import { openIdentity, type SigningIdentity } from '#register/signing/identity.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { temporaryFolder } from '#test/registers.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const saved = (bytes: Uint8Array): string => {
  const path = join(temporaryFolder(), 'annex.pdf');
  writeFileSync(path, bytes);
  return path;
};

let customer: SigningIdentity;
let signed: Uint8Array;
let countersigned: Uint8Array;

beforeAll(async () => {
  const person = { name: 'Karin Ek', email: 'karin@asele.example', organisation: 'Åsele Vård & Omsorg AB' };
  const bytes = await createIdentity({ ...person, passphrase: 'x', now: new Date('2026-10-01') });
  customer = await openIdentity(bytes, 'x');
  const unsigned = await renderPdf(annexContent(), { signatureField: true });
  signed = await signPdf(unsigned, await testIdentity(), { time: signingTime, language: 'sv', certifies: true });
  countersigned = await signPdf(signed, customer, { time: signingTime, language: 'sv', field: 'CustomerSignature' });
});

describe('a certified annex', () => {
  it('allows signing and filling in, and nothing else, in signature and catalogue (ISO 32000-1, 12.8.2.2)', async () => {
    expect(text(signed)).toMatch(/\/Perms\s*<<\s*\/DocMDP \d+ 0 R\s*>>/);
    expect(text(signed)).toMatch(/\/TransformMethod \/DocMDP/);
    expect(text(signed)).not.toMatch(/\/DigestMethod|\/DigestValue/);
    expect(await verifyPdf(signed)).toMatchObject({
      verdict: 'valid',
      emptyFields: 1,
      signatures: [{ field: 'Signature', permits: 'form', problems: [] }],
    });
  });

  it('holds when the customer signs in the field that is kept for it', async () => {
    expect(await verifyPdf(countersigned)).toMatchObject({
      verdict: 'valid',
      emptyFields: 0,
      signatures: [
        { field: 'Signature', intact: true, changedAfter: 'signature', problems: [] },
        { field: 'CustomerSignature', intact: true, coversWholeDocument: true, problems: [] },
      ],
    });
  });

  it('has no field for a customer where there is none', async () => {
    const pdf = await renderPdf(annexContent({ customer: null }), { signatureField: true });
    expect(text(pdf)).toContain('(Signature)');
    expect(text(pdf)).not.toContain('(CustomerSignature)');
  });
});

/** What another program does to a file without knowing of its signatures, as an incremental update. */
const changes: readonly [string, (document: PDF) => unknown, string][] = [
  ['a page added', (document) => document.addPage(), 'pages'],
  ['text written on a page', (document) => document.getPage(0)?.drawText('9 000', { x: 60, y: 700, color: rgb(0, 0, 0) }), 'content'],
  ['another title in the catalogue', (document) => document.getCatalog().set('Lang', PdfString.fromString('en')), 'content'],
]; // prettier-ignore

describe('a certified annex is broken by', () => {
  it.each(changes)('%s, before the customer signs and after', async (_what, change, kind) => {
    for (const pdf of [signed, countersigned]) {
      const document = await PDF.load(pdf);
      change(document);
      const changed = await document.save({ incremental: true });
      expect(text(changed).startsWith(text(pdf))).toBe(true);
      const report = await verifyPdf(changed);
      expect(report.verdict).toBe('invalid');
      expect(report.signatures[0]?.changedAfter).toBe(kind);
      expect(report.signatures[0]?.problems).toContain('CHANGE_FORBIDDEN');
    }
  });

  it('text written on a page by one who signs it afterwards', async () => {
    const document = await PDF.load(signed);
    document.getPage(0)?.drawText('9 000', { x: 60, y: 700 });
    const changed = await document.save({ incremental: true });
    const pdf = await signPdf(changed, customer, { time: signingTime, field: 'CustomerSignature' });
    const { verdict, signatures } = await verifyPdf(pdf);
    expect(verdict).toBe('invalid');
    expect(signatures[0]?.problems).toContain('CHANGE_FORBIDDEN');
    expect(signatures[1]?.problems).toEqual([]);
  });

  it('a byte changed', async () => {
    const bytes = Buffer.from(countersigned);
    bytes[2000] = (bytes[2000] ?? 0) ^ 1;
    expect((await verifyPdf(bytes)).verdict).toBe('invalid');
  });
});

describe('independent programs', () => {
  it.skipIf(!hasProgram('pdfsig'))('pdfsig finds both signatures valid', () => {
    const { output } = runProgram('pdfsig', [saved(countersigned)]);
    expect(output.match(/Signature is Valid\./g)).toHaveLength(2);
    expect(output).toContain('Signer Certificate Common Name: Karin Ek');
    expect(output.match(/Total document signed/g)).toHaveLength(1);
  });

  const signers = ['pdfsig', 'openssl', 'certutil', 'pk12util'];
  it.skipIf(!signers.every(hasProgram))('pdfsig may sign for the customer: both programs find both valid', async () => {
    const folder = temporaryFolder();
    const [given, out, key, certificate, pkcs12] = ['a.pdf', 'b.pdf', 'k.pem', 'c.pem', 'i.p12'].map((name) => join(folder, name)); // prettier-ignore
    if (!given || !out || !key || !certificate || !pkcs12) throw new Error('no paths');
    writeFileSync(given, signed);
    const run = (program: string, ...args: string[]): void => expect(runProgram(program, args)).toMatchObject({ status: 0 }); // prettier-ignore
    // RSA: pdfsig 22.12 fails where a second signature is not as long as the first, as happens with ECDSA.
    run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-days', '9', '-subj', '/CN=Karin Ek'); // prettier-ignore
    run('openssl', 'pkcs12', '-export', '-inkey', key, '-in', certificate, '-name', 'karin', '-out', pkcs12, '-passout', 'pass:x'); // prettier-ignore
    run('certutil', '-N', '-d', `sql:${folder}`, '--empty-password');
    run('pk12util', '-i', pkcs12, '-d', `sql:${folder}`, '-W', 'x');
    runProgram('pdfsig', ['-nssdir', `sql:${folder}`, '-nocert', '-sign', 'CustomerSignature', '-etsi', '-nick', 'karin', given, out]); // prettier-ignore
    const { output } = runProgram('pdfsig', ['-nocert', out]);
    expect(output.match(/Signature is Valid\./g)).toHaveLength(2);
    expect(await verifyPdf(readFileSync(out))).toMatchObject({
      verdict: 'valid',
      emptyFields: 0,
      signatures: [
        { field: 'Signature', permits: 'form', changedAfter: 'signature', problems: [] },
        { field: 'CustomerSignature', problems: [] },
      ],
    });
  });

  it.skipIf(!hasProgram('qpdf'))('qpdf finds no fault', () => {
    expect(runProgram('qpdf', ['--check', saved(countersigned)])).toMatchObject({ status: 0 });
  });

  it.skipIf(!hasProgram('qpdf'))('a rewrite by qpdf is not taken for the annex', async () => {
    const path = saved(countersigned);
    const { status } = runProgram('qpdf', ['--replace-input', path]);
    expect([0, 3]).toContain(status);
    expect((await verifyPdf(readFileSync(path))).verdict).toBe('invalid');
  });
});
