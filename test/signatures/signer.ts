import 'reflect-metadata';
import { Name, X509CertificateGenerator } from '@peculiar/x509';
import { createPrivateKey, createSign } from 'node:crypto';
import { digest, useNodeCrypto } from '#register/signing/asn1.ts';
import { buildCms } from '#register/signing/build-cms.ts';
import type { SigningIdentity } from '#register/signing/identity.ts';
import type { Sign } from '#test/signatures/paper.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Whoever the names say, by a certificate of its own: quickly made, where `testIdentity` makes a whole PKCS#12 file. */
export async function signerNamed(names: ConstructorParameters<typeof Name>[0]): Promise<SigningIdentity> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: new Name(names),
    notBefore: new Date('2026-01-01'),
    notAfter: new Date('2030-01-01'),
    signingAlgorithm: algorithm,
    keys,
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  return {
    certificate: new Uint8Array(certificate.rawData),
    chain: [],
    keyType: 'EC',
    sign: (data) => Promise.resolve(new Uint8Array(createSign('sha256').update(data).sign(key))),
  };
}

export const signAs =
  (identity: SigningIdentity): Sign =>
  async (parts) => {
    useNodeCrypto();
    return Buffer.from(await buildCms(digest('sha256', parts), identity));
  };

const somebody = await signerNamed([{ CN: ['Somebody'] }]);
export const sign = signAs(somebody);
