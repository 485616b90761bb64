import { PDF } from '@libpdf/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SignatureReport } from '#shared/model/signature-report.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { place, read } from '#test/signatures/openssl.ts';

const path = (name: string): string => join(import.meta.dirname, 'fixtures', name);
const fixture = (name: string): Buffer => readFileSync(path(name));

/** Each signature in a few words. */
function words({ verdict, signatures }: SignatureReport): string[] {
  const each = signatures.map(({ signer, intact, coversWholeDocument, changedAfter, problems }) =>
    [signer?.name, intact ? 'intact' : 'broken', coversWholeDocument ? 'whole' : changedAfter, ...problems].join(' '),
  );
  return [verdict, ...each];
}

/** README.md in the folder says where each comes from; docs/signatures.md compares with pdfsig. */
const expected: Readonly<Record<string, { readonly ours: readonly string[]; readonly pdfsig: readonly string[] }>> = {
  'signpdf-pdfkit.pdf': { ours: ['valid', 'signpdf intact whole'], pdfsig: ['valid'] },
  'signpdf-incremental.pdf': { ours: ['valid', 'signpdf intact whole'], pdfsig: ['valid'] },
  'signpdf-twice.pdf': {
    ours: ['invalid', 'signpdf intact signature', 'SignPdf intact whole CERTIFICATE_NOT_VALID_AT_TIME'],
    pdfsig: ['valid', 'valid'],
  },
  'qpdf-digitally-signed.pdf': { ours: ['valid', 'John Doe intact whole'], pdfsig: ['valid'] },
  'qpdf-adobe-sign.pdf': { ours: ['valid', 'Adobe Sign, a Document Cloud solution intact whole'], pdfsig: ['valid'] },
  'libreoffice.pdf': { ours: ['valid', 'Tove Prov intact whole'], pdfsig: ['valid'] },
  'libreoffice-pdfa.pdf': { ours: ['valid', 'Tove Prov intact whole'], pdfsig: ['valid'] },
  'libreoffice-then-mupdf-note.pdf': {
    ours: ['invalid', 'Tove Prov intact annotation CHANGED_AFTER'],
    pdfsig: ['valid'],
  },
};

describe('files that others signed', () => {
  it.each(Object.entries(expected))('%s', async (name, { ours }) => {
    expect(words(await verifyPdf(fixture(name)))).toEqual(ours);
  });

  it.skipIf(!hasProgram('pdfsig')).each(Object.entries(expected))('%s, by pdfsig', (name, { pdfsig }) => {
    const { output } = runProgram('pdfsig', ['-nocert', path(name)]);
    const said = [...output.matchAll(/Signature Validation: Signature is (\w+)/g)].map(([, word]) =>
      word?.toLowerCase(),
    );
    expect(said).toEqual(pdfsig);
  });

  it('say who, and who vouches for that', async () => {
    const trusted = [fixture('libreoffice-authority.pem')];
    const [facts] = (await verifyPdf(fixture('libreoffice.pdf'), { trusted })).signatures;
    expect(facts).toMatchObject({
      signer: { name: 'Tove Prov', organisation: 'Testbolaget AB', email: 'tove@testbolaget.example' },
      issuer: 'Provutfärdaren',
      chain: 'trusted',
      claimedTime: '2026-11-22T06:02:18.000Z',
    });
  });

  it('say that a certified document allows no change', async () => {
    const [facts] = (await verifyPdf(fixture('qpdf-adobe-sign.pdf'))).signatures;
    expect(facts?.permits).toBe('nothing');
  });
});

describe('a font that Poppler adds for its signature, where LibreOffice’s pages share theirs with the form', () => {
  const twice = gunzipSync(fixture('libreoffice-then-poppler.pdf.gz'));
  const countersigned = ['Tove Prov intact signature', 'Kontrasignant Prov intact whole'];

  it('is no change of what was signed', async () => {
    expect(words(await verifyPdf(twice))).toEqual(['valid', ...countersigned]);
  });

  it('hides no other font in the place of one that is there', async () => {
    // Poppler writes the fonts anew: /F1 leads to its own from here on. The second signature does not fit any more.
    const changed = Buffer.from(twice);
    changed.write('<</F1 20 0 R', twice.indexOf('<</F1 11 0 R /popplerfont'), 'latin1');
    const [verdict, first] = words(await verifyPdf(changed));
    expect([verdict, first]).toEqual(['invalid', 'Tove Prov intact content CHANGED_AFTER']);
  });

  it.skipIf(!hasProgram('pdfsig'))('is no matter of pdfsig’s', () => {
    const { output } = runProgram('pdfsig', ['-nocert', place('twice.pdf', twice)]);
    expect(output.match(/Signature is Valid/g)).toHaveLength(2);
  });
});

describe('one byte of a file that others signed', () => {
  it.each(['signpdf-pdfkit.pdf', 'libreoffice.pdf', 'qpdf-digitally-signed.pdf'])(
    'is missed nowhere: %s',
    async (name) => {
      const bytes = fixture(name);
      const [, start = 0, end = 0] = (/\/ByteRange *\[ *0 (\d+) (\d+) /.exec(bytes.toString('latin1')) ?? []).map(
        Number,
      );
      const missed: number[] = [];
      const step = Math.floor(bytes.length / 24);
      for (let at = 9; at < bytes.length; at += step) {
        if (at >= start && at < end) continue;
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        if ((await verifyPdf(changed)).verdict !== 'invalid') missed.push(at);
      }
      expect(missed).toEqual([]);
    },
  );
});

describe('other programs change what was signed', () => {
  it('@libpdf/core adds a page in an update', async () => {
    const pdf = await PDF.load(fixture('libreoffice.pdf'));
    pdf.addPage();
    const report = await verifyPdf(await pdf.save({ incremental: true }));
    expect(words(report)).toEqual(['invalid', 'Tove Prov intact pages CHANGED_AFTER']);
  });

  it.skipIf(!hasProgram('qpdf')).each([
    ['writes the file anew', []],
    ['packs its objects', ['--object-streams=generate']],
    ['encrypts it, with an empty password', ['--encrypt', '', 'owner', '256', '--']],
  ])('qpdf %s', async (_what, options) => {
    const out = place('out.pdf');
    runProgram('qpdf', [...options, path('libreoffice.pdf'), out]);
    const [verdict, signature] = words(await verifyPdf(read(out)));
    expect([verdict, signature]).toEqual(['invalid', expect.stringContaining('broken')]);
  });
});
