import { expect, it } from 'vitest';
import { createIdentity } from '#register/signing/create-identity.ts';
import { openIdentity } from '#register/signing/identity.ts';
import { readAuthorities, vouchFor } from '#register/signing/trust.ts';
import { passphrase, signingTime, testIdentity } from '#test/signing-identity.ts';

const inBase64 = (certificates: readonly Uint8Array[]): string[] =>
  certificates.map((certificate) => Buffer.from(certificate).toString('base64'));

/** The signer's certificate and, as an authority, the one that issued it. */
async function pathAndAuthority() {
  const { certificate, chain } = await testIdentity();
  return { path: inBase64([certificate, ...chain]), authority: chain.flatMap((one) => readAuthorities(one)) };
}

const at = signingTime.toISOString();

it('an authority vouches for whom it issued a certificate, whether the file carries its own or not', async () => {
  const { path, authority } = await pathAndAuthority();
  expect(vouchFor({ path, at }, authority)).toBe(true);
  expect(vouchFor({ path: path.slice(0, 1), at }, authority)).toBe(true);
  expect(vouchFor({ path, at }, [])).toBe(false);
});

it('nobody is vouched for at a time when a certificate was not valid, or at none', async () => {
  const { path, authority } = await pathAndAuthority();
  expect(vouchFor({ path, at: '2020-01-01T00:00:00.000Z' }, authority)).toBe(false);
  expect(vouchFor({ path, at: null }, authority)).toBe(false);
});

it('an authority of the same name with another key vouches for nobody', async () => {
  const { path } = await pathAndAuthority();
  const other = await createIdentity({
    name: 'Åsa Öberg',
    email: 'asa.oberg@norrskog.example',
    organisation: 'Norrskog Systems AB',
    passphrase,
    now: signingTime,
  });
  const namesake = (await openIdentity(other, passphrase)).chain.flatMap((one) => readAuthorities(one));
  expect(namesake).toHaveLength(1);
  expect(vouchFor({ path, at }, namesake)).toBe(false);
});

it('a signer’s certificate is no authority: it vouches for itself alone', async () => {
  const { certificate, chain } = await testIdentity();
  const signer = readAuthorities(certificate);
  expect(vouchFor({ path: inBase64([certificate]), at }, signer)).toBe(true);
  expect(vouchFor({ path: inBase64(chain), at }, signer)).toBe(false);
});

it('what is no certificate, or a path of garbage, is refused or vouched for by nobody', async () => {
  const { authority } = await pathAndAuthority();
  for (const file of ['', 'Dear all', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'])
    expect(() => readAuthorities(Buffer.from(file))).toThrow(
      expect.objectContaining({ code: 'CERTIFICATE_UNREADABLE' }),
    );
  const many = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'.repeat(201);
  expect(() => readAuthorities(Buffer.from(many))).toThrow(expect.objectContaining({ code: 'CERTIFICATE_UNREADABLE' }));
  expect(vouchFor({ path: ['AAAA'], at }, authority)).toBe(false);
});
