import { PDF } from '@libpdf/core';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { parseCertificate } from '#register/signing/asn1.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-sign-'));
const saved = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const pem = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;

async function signedAnnex(options: Parameters<typeof annexContent>[0] = {}): Promise<Uint8Array> {
  const content = annexContent(options);
  return signPdf(await renderPdf(content, { signatureField: true }), await testIdentity(), {
    time: signingTime,
    language: content.language,
  });
}

describe('signing', () => {
  it('only appends: the unsigned annex is the beginning of the signed one', async () => {
    const unsigned = await renderPdf(annexContent(), { signatureField: true });
    const signed = await signPdf(unsigned, await testIdentity(), { time: signingTime });
    expect(Buffer.compare(signed.subarray(0, unsigned.length), unsigned)).toBe(0);
  });

  it('is refused with a certificate that is not valid at that time', async () => {
    const pdf = await renderPdf(annexContent());
    const identity = await testIdentity();
    await expect(signPdf(pdf, identity, { time: new Date('2030-01-01') })).rejects.toMatchObject({
      code: 'CERTIFICATE_EXPIRED',
      values: { name: 'Åsa Öberg', to: '2029-10-31' },
    });
    await expect(signPdf(pdf, identity, { time: new Date('2026-01-01') })).rejects.toMatchObject({
      code: 'CERTIFICATE_NOT_YET_VALID',
      values: { from: '2026-11-01' },
    });
  });

  it('is refused for what is no PDF', async () => {
    await expect(
      signPdf(new TextEncoder().encode('hej'), await testIdentity(), { time: signingTime }),
    ).rejects.toMatchObject({ code: 'PDF_NOT_SIGNABLE' });
  });

  it('puts an invisible signature into a PDF without a place for it', async () => {
    const other = PDF.create();
    other.addPage();
    const signed = await signPdf(await other.save(), await testIdentity(), { time: signingTime, reason: 'Godkänd' });
    expect(await verifyPdf(signed)).toMatchObject({
      verdict: 'valid',
      signatures: [{ field: 'Signature1', reason: 'Godkänd', coversWholeDocument: true }],
    });
  });

  it('signs the same file twice; both signatures hold', async () => {
    const twice = await signPdf(await signedAnnex(), await testIdentity(), { time: signingTime });
    expect(await verifyPdf(twice)).toMatchObject({
      verdict: 'valid',
      signatures: [
        { field: 'Signature', intact: true, coversWholeDocument: false, changedAfter: 'signature', problems: [] },
        { field: 'Signature1', intact: true, coversWholeDocument: true, changedAfter: 'none', problems: [] },
      ],
    });
  });
});

describe('the visible block', () => {
  it.skipIf(!hasProgram('pdftotext')).each([
    ['sv', ['Elektroniskt signerad', 'Certifikat utfärdat av Norrskog Systems AB']],
    ['en', ['Electronically signed', 'Certificate issued by Norrskog Systems AB']],
  ] as const)('is in the annex’s language: %s', async (language, texts) => {
    const { output } = runProgram('pdftotext', [
      '-layout',
      saved(`${language}.pdf`, await signedAnnex({ language })),
      '-',
    ]);
    for (const text of [...texts, 'Åsa Öberg', '2026-11-01 12:30 UTC']) expect(output).toContain(text);
  });

  it.skipIf(!hasProgram('pdftotext'))('shows every line, however many there are', async () => {
    const lines = Array.from({ length: 14 }, (_, index) => `Rad ${index + 1}`);
    const signed = await signPdf(await renderPdf(annexContent(), { signatureField: true }), await testIdentity(), {
      time: signingTime,
      lines,
    });
    const { output } = runProgram('pdftotext', ['-layout', saved('lines.pdf', signed), '-']);
    expect(output.match(/Rad \d+/g)).toEqual(lines);
  });

  it('stands on the same page as the last note, whatever the number of rows', async () => {
    for (const rows of [17, 18, 19, 20, 21, 22]) {
      const pdf = await signedAnnex({ rows });
      if (!hasProgram('pdftotext')) return;
      const { output } = runProgram('pdftotext', ['-layout', saved('block.pdf', pdf), '-']);
      const page = output.split('\f').find((text) => text.includes('Elektroniskt signerad'));
      expect(page).toContain('Förteckningen ersätter');
    }
  });
});

describe('independent programs', () => {
  it.skipIf(!hasProgram('pdfsig'))('pdfsig finds the signature valid and the whole document signed', async () => {
    const { output } = runProgram('pdfsig', [saved('pdfsig.pdf', await signedAnnex())]);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Total document signed');
    expect(output).toContain('Signer Certificate Common Name: Åsa Öberg');
    expect(output).toContain('Signature Type: ETSI.CAdES.detached');
  });

  it.skipIf(!hasProgram('qpdf'))('qpdf finds no fault in a signed and a countersigned annex', async () => {
    const signed = await signedAnnex();
    const twice = await signPdf(signed, await testIdentity(), { time: signingTime });
    for (const pdf of [signed, twice])
      expect(runProgram('qpdf', ['--check', saved('qpdf.pdf', pdf)])).toMatchObject({ status: 0 });
  });

  it.skipIf(!hasProgram('openssl'))(
    'OpenSSL verifies the message as CAdES up to the issuer, as PAdES baseline wants it',
    async () => {
      const pdf = Buffer.from(await signedAnnex());
      const [, first = '', second = ''] = /\/ByteRange \[0 (\d+) (\d+) /.exec(pdf.toString('latin1')) ?? [];
      const cms = Buffer.from(pdf.toString('latin1', Number(first) + 1, Number(second) - 1), 'hex');
      const identity = await testIdentity();
      const issuer = identity.chain[0];
      expect(issuer && parseCertificate(issuer).issuer.isEqual(parseCertificate(issuer).subject)).toBe(true);
      const { status, output } = runProgram('openssl', [
        'cms',
        '-verify',
        '-cades',
        '-binary',
        '-inform',
        'DER',
        '-purpose',
        'any',
        '-attime',
        String(signingTime.getTime() / 1000 + 60),
        '-in',
        saved('cms.der', cms.subarray(0, 4 + cms.readUInt16BE(2))),
        '-content',
        saved('content', Buffer.concat([pdf.subarray(0, Number(first)), pdf.subarray(Number(second))])),
        '-CAfile',
        saved('ca.pem', pem(issuer ?? new Uint8Array())),
        '-out',
        join(folder, 'out'),
      ]);
      expect(output).toContain('CAdES Verification successful');
      expect(status).toBe(0);
    },
  );
});
