import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createIdentity } from '#register/signing/create-identity.ts';
import { describeIdentity, openIdentity } from '#register/signing/identity.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { identityFile, passphrase, signingTime, testIdentity } from '#test/signing-identity.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-identity-'));
const path = (name: string): string => join(folder, name);

describe('an identity made in the app', () => {
  it('says who it is and that nobody else vouches for it', async () => {
    expect(describeIdentity(await testIdentity())).toEqual({
      name: 'Åsa Öberg',
      organisation: 'Norrskog Systems AB',
      email: 'asa.oberg@norrskog.example',
      issuer: 'Norrskog Systems AB (self-issued)',
      validFrom: '2026-11-01T12:30:00.000Z',
      validTo: '2029-10-31T12:30:00.000Z',
      selfIssued: true,
    });
  });

  it('brings its issuer along, so that a recipient can trust that once', async () => {
    expect((await testIdentity()).chain).toHaveLength(1);
  });

  it('refuses an empty name and an e-mail address that a certificate cannot hold', async () => {
    const person = { name: 'A', email: 'a@b.example', organisation: 'C', passphrase: 'd', now: signingTime };
    await expect(createIdentity({ ...person, name: ' ' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      values: { field: 'name' },
    });
    await expect(createIdentity({ ...person, email: 'å@b.example' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      values: { field: 'email' },
    });
  });

  it.skipIf(!hasProgram('openssl'))('is opened by OpenSSL with the same passphrase', async () => {
    writeFileSync(path('own.p12'), await identityFile());
    writeFileSync(path('pass'), `${passphrase}\n`);
    const { status, output } = runProgram('openssl', [
      'pkcs12',
      '-in',
      path('own.p12'),
      '-passin',
      `file:${path('pass')}`,
      '-nodes',
    ]);
    expect(status).toBe(0);
    expect(output.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(output).toContain('BEGIN PRIVATE KEY');
  });
});

describe('files that are no identity', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['text', new TextEncoder().encode('not a key')],
    ['endless', new Uint8Array(2 * 1024 * 1024)],
    ['a truncated ASN.1 header', Uint8Array.of(0x30, 0x82, 0xff)],
  ])('are refused: %s', async (_what, file) => {
    await expect(openIdentity(file, 'x')).rejects.toMatchObject({ code: 'IDENTITY_UNREADABLE' });
  });

  it('are told from a wrong passphrase', async () => {
    for (const wrong of ['', 'fel', `${passphrase} `])
      await expect(openIdentity(await identityFile(), wrong)).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
  });
});

const openssl = hasProgram('openssl');
const keyKinds = {
  'RSA-2048': ['-newkey', 'rsa:2048'],
  'EC P-256': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'EC P-384': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
} as const;
const encryptions = {
  'AES-256': [],
  '3DES with SHA-1 MAC': ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
  'RC2 (legacy)': ['-legacy'],
} as const;

function makeByOpenssl(
  key: keyof typeof keyKinds,
  encryption: keyof typeof encryptions,
  extra: readonly string[] = [],
): string {
  const name = `${key}-${encryption}`.replaceAll(/\W/g, '');
  const certificate = [
    'req',
    '-x509',
    ...keyKinds[key],
    '-nodes',
    '-days',
    '9000',
    '-subj',
    '/CN=Łucja Ångström/O=Grünwald GmbH',
    '-utf8',
    '-keyout',
    path(`${name}.key`),
    '-out',
    path(`${name}.pem`),
  ];
  expect(runProgram('openssl', certificate)).toMatchObject({ status: 0 });
  const pack = [
    'pkcs12',
    '-export',
    '-in',
    path(`${name}.pem`),
    '-inkey',
    path(`${name}.key`),
    '-out',
    path(`${name}.p12`),
    '-passout',
    'pass:hemligt Å',
    ...encryptions[encryption],
    ...extra,
  ];
  expect(runProgram('openssl', pack)).toMatchObject({ status: 0 });
  return path(`${name}.p12`);
}

describe.skipIf(!openssl)('identities made by OpenSSL', () => {
  // RC2 needs OpenSSL's legacy provider.
  const hasLegacy =
    openssl && runProgram('openssl', ['list', '-providers', '-provider', 'legacy']).output.includes('legacy');
  const kinds: readonly (keyof typeof keyKinds)[] = ['RSA-2048', 'EC P-256', 'EC P-384'];
  const usable: readonly (keyof typeof encryptions)[] = [
    'AES-256',
    '3DES with SHA-1 MAC',
    ...(hasLegacy ? (['RC2 (legacy)'] as const) : []),
  ];
  const cases = kinds.flatMap((key) => usable.map((encryption) => [key, encryption] as const));

  it.each(cases)('open, sign and verify: %s, %s', async (key, encryption) => {
    const file = makeByOpenssl(key, encryption);
    const identity = await openIdentity(readFileSync(file), 'hemligt Å');
    expect(describeIdentity(identity)).toMatchObject({
      name: 'Łucja Ångström',
      organisation: 'Grünwald GmbH',
      selfIssued: true,
    });
    await expect(openIdentity(readFileSync(file), 'fel')).rejects.toMatchObject({ code: 'WRONG_PASSPHRASE' });
    const signed = await signPdf(await renderPdf(annexContent(), { signatureField: true }), identity, {
      time: new Date(),
    });
    expect(await verifyPdf(signed)).toMatchObject({
      verdict: 'valid',
      signatures: [{ signer: { name: 'Łucja Ångström' } }],
    });
  });

  it('pick the certificate that belongs to the key, wherever it stands in the file', async () => {
    makeByOpenssl('RSA-2048', 'AES-256');
    const file = makeByOpenssl('EC P-256', 'AES-256', ['-certfile', path('RSA2048AES256.pem')]);
    const identity = await openIdentity(readFileSync(file), 'hemligt Å');
    expect(identity.keyType).toBe('EC');
    expect(identity.chain).toHaveLength(0);
  });

  it('without a private key are refused as such', async () => {
    makeByOpenssl('EC P-256', 'AES-256');
    runProgram('openssl', [
      'pkcs12',
      '-export',
      '-nokeys',
      '-in',
      path('ECP256AES256.pem'),
      '-out',
      path('nokey.p12'),
      '-passout',
      'pass:x',
    ]);
    await expect(openIdentity(readFileSync(path('nokey.p12')), 'x')).rejects.toMatchObject({
      code: 'IDENTITY_WITHOUT_KEY',
    });
  });
});
