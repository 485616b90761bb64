import { ContentInfo, SignedAndUnsignedAttributes, SignedData, Attribute } from 'pkijs';
import { OctetString } from 'asn1js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buffer, digest, octets, parseAsn1, useNodeCrypto } from '#register/signing/asn1.ts';
import { buildCms } from '#register/signing/build-cms.ts';
import { oid } from '#register/signing/object-identifiers.ts';
import { formatPdfDate } from '#register/signing/pdf-objects.ts';
import { verifyPdf } from '#register/signing/verify-pdf.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import {
  cms,
  cmsSigner,
  type Credential,
  hasOpenssl,
  makeCertificate,
  openssl,
  place,
  read,
  timestampToken,
} from '#test/signatures/openssl.ts';
import { contract, type Sign } from '#test/signatures/paper.ts';

const day = 24 * 60 * 60 * 1000;
/** openssl makes certificates that are valid from now on. */
const time = formatPdfDate(new Date(Date.now() + day / 24));

let root: Credential;
let middle: Credential;
let rsa: Credential;
let ec: Credential;
let stamper: Credential;

beforeAll(() => {
  if (!hasOpenssl) return;
  root = makeCertificate({ name: 'Rot', isAuthority: true });
  middle = makeCertificate({ name: 'Mellan', isAuthority: true, issuer: root });
  rsa = makeCertificate({ name: 'Ragnar', key: 'rsa:2048', issuer: root });
  ec = makeCertificate({ name: 'Ebba', issuer: middle });
  stamper = makeCertificate({ name: 'Klockan', issuer: root, usage: 'critical,timeStamping' });
});

const signed = async (sign: Sign, options: { subFilter?: string; entries?: string } = {}): Promise<Buffer> =>
  (await contract().sign(sign, { ...options, time })).bytes;

const report = async (bytes: Buffer, trusted: readonly Credential[] = []) => {
  const { verdict, signatures } = await verifyPdf(bytes, {
    trusted: trusted.map(({ certificate }) => read(certificate)),
  });
  const [signature] = signatures;
  if (!signature || signatures.length > 1) throw new Error(`${signatures.length} signatures`);
  return { verdict, ...signature };
};

/** What pdfsig says, where it is installed. */
function expectPdfsig(bytes: Buffer, words: string): void {
  if (!hasProgram('pdfsig')) return;
  const { output } = runProgram('pdfsig', ['-nocert', place('signed.pdf', bytes)]);
  expect(output).toContain(words);
}

describe.skipIf(!hasOpenssl)('a signature made by openssl', () => {
  const kinds: readonly [string, () => Sign, readonly string[]][] = [
    ['RSA with SHA-256', () => cmsSigner(rsa), []],
    ['RSA with SHA-384', () => cmsSigner(rsa, '-md', 'sha384'), []],
    ['RSA with SHA-512', () => cmsSigner(rsa, '-md', 'sha512'), []],
    ['RSA with SHA-1', () => cmsSigner(rsa, '-md', 'sha1'), ['WEAK_ALGORITHM']],
    ['RSA-PSS', () => cmsSigner(rsa, '-keyopt', 'rsa_padding_mode:pss'), []],
    [
      'RSA-PSS with a short salt',
      () => cmsSigner(rsa, '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:10'),
      [],
    ],
    ['ECDSA on P-256', () => cmsSigner(ec, '-certfile', middle.certificate), []],
    [
      'ECDSA on P-384 with SHA-384',
      () => cmsSigner(makeCertificate({ name: 'E', key: 'ec:P-384' }), '-md', 'sha384'),
      [],
    ],
    ['no signed attributes', () => cmsSigner(rsa, '-noattr'), []],
    ['the signer named by its key', () => cmsSigner(rsa, '-keyid'), []],
    ['the signing certificate among the attributes', () => cmsSigner(rsa, '-cades'), []],
    ['a certificate that issued itself', () => cmsSigner(makeCertificate({ name: 'Själv' })), []],
  ];

  /** Where pdfsig says something else: docs/signatures.md. */
  const pdfsigs: Readonly<Record<string, readonly [whole: string, broken: string]>> = {
    'no signed attributes': ['Signature is Valid.', 'Signature is Invalid.'],
    'the signer named by its key': ['Unknown Validation Failure', 'Unknown Validation Failure'],
  };

  it.each(kinds)('%s', async (what, sign, problems) => {
    const bytes = await signed(sign());
    expect(await report(bytes)).toMatchObject({ verdict: 'valid', intact: true, chain: 'unverified', problems });
    const [whole, broken] = pdfsigs[what] ?? ['Signature is Valid.', 'Digest Mismatch'];
    expectPdfsig(bytes, whole);
    bytes.write('9', bytes.indexOf('1 000'));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', intact: false });
    expectPdfsig(bytes, broken);
  });

  it('RSA-PSS with two digests, which pdfsig cannot read', async () => {
    const options = ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_mgf1_md:sha1'];
    expect(await report(await signed(cmsSigner(rsa, ...options)))).toMatchObject({ verdict: 'valid', problems: [] });
  });

  it('SHA-3, which pdfsig does not know', async () => {
    const bytes = await signed(cmsSigner(rsa, '-md', 'sha3-256'));
    expect(await report(bytes)).toMatchObject({ verdict: 'valid' });
  });

  it.each(['ED25519', 'ED448'])('by %s, put together here since `openssl cms` cannot, is verified', async (kind) => {
    const signer = makeCertificate({ name: 'Edda', key: kind });
    const bytes = await signed(edwardsSigner(signer, kind));
    expect(await report(bytes)).toMatchObject({
      verdict: 'valid',
      intact: true,
      problems: [],
      signer: { name: 'Edda' },
    });
    expectPdfsig(bytes, 'Signature Validation');
    bytes.write('9', bytes.indexOf('1 000'));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', intact: false });
  });

  const wrong: readonly [string, { readonly by?: string; readonly algorithm?: string }][] = [
    ['whose value was made by another key', { by: 'another' }],
    ['that says it is of another kind', { algorithm: oid.rsaEncryption }],
    ['of a kind that is not known here', { algorithm: '1.2.3.4' }],
  ];
  it.each(wrong)('by ED25519, %s, is never intact', async (_what, { by, algorithm }) => {
    const signer = makeCertificate({ name: 'Edda', key: 'ED25519' });
    const key = by === undefined ? signer.key : makeCertificate({ name: 'Other', key: 'ED25519' }).key;
    const bytes = await signed(edwardsSigner({ ...signer, key }, 'ED25519', algorithm));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', intact: false, problems: ['SIGNATURE_WRONG'] });
  });

  it('by a short key is weak', async () => {
    const short = makeCertificate({ name: 'Kort', key: 'rsa:1024' });
    expect(await report(await signed(cmsSigner(short)))).toMatchObject({
      verdict: 'valid',
      problems: ['WEAK_ALGORITHM'],
    });
  });

  it('by two signers at once is not read', async () => {
    const bytes = await signed(cmsSigner(rsa, '-signer', ec.certificate, '-inkey', ec.key));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', problems: ['SIGNATURE_UNREADABLE'] });
  });

  it('without its certificate is not read', async () => {
    expect(await report(await signed(cmsSigner(rsa, '-nocerts')))).toMatchObject({
      problems: ['SIGNATURE_UNREADABLE'],
    });
  });

  it('over something else is broken', async () => {
    const bytes = await signed(() => cms(Buffer.from('another contract'), rsa));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', intact: false, problems: ['CONTENT_CHANGED'] });
    expectPdfsig(bytes, 'Digest Mismatch');
  });

  it('with the signed content in the message is the older form, over a SHA-1 digest', async () => {
    const sign: Sign = (parts) => cms(Buffer.from(digest('sha1', parts)), rsa, '-nodetach');
    const bytes = await signed(sign, { subFilter: 'adbe.pkcs7.sha1' });
    expect(await report(bytes)).toMatchObject({ verdict: 'valid', problems: ['WEAK_ALGORITHM'] });
    bytes.write('9', bytes.indexOf('1 000'));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', intact: false });
  });

  it('as a bare RSA value beside its certificate is the oldest form', async () => {
    const certificate = place('certificate.der');
    openssl('x509', '-in', rsa.certificate, '-outform', 'DER', '-out', certificate);
    const sign: Sign = (parts) => {
      const value = place('value');
      openssl('dgst', '-sha1', '-sign', rsa.key, '-out', value, place('data', Buffer.concat(parts)));
      return Buffer.from(new OctetString({ valueHex: buffer(read(value)) }).toBER());
    };
    const entries = `/Cert<${read(certificate).toString('hex')}>`;
    const bytes = await signed(sign, { subFilter: 'adbe.x509.rsa_sha1', entries });
    expect(await report(bytes, [root])).toMatchObject({
      verdict: 'valid',
      signer: { name: 'Ragnar', organisation: 'Testbolaget AB' },
      chain: 'trusted',
      problems: ['WEAK_ALGORITHM'],
    });
    bytes.write('9', bytes.indexOf('1 000'));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', intact: false });
  });
});

describe.skipIf(!hasOpenssl)('certificates', () => {
  it('lead to the one that is trusted, or do not', async () => {
    const bytes = await signed(cmsSigner(ec, '-certfile', middle.certificate));
    expect((await report(bytes, [root])).chain).toBe('trusted');
    expect((await report(bytes, [stamper])).chain).toBe('unverified');
    expect((await report(await signed(cmsSigner(ec)), [root])).chain).toBe('unverified');
  });

  it('that have expired at the claimed time are told', async () => {
    const old = makeCertificate({ name: 'Förr', days: -1 });
    expect(await report(await signed(cmsSigner(old)))).toMatchObject({
      verdict: 'invalid',
      intact: true,
      problems: ['CERTIFICATE_NOT_VALID_AT_TIME'],
    });
  });

  it('whose named issuer did not issue them are told', async () => {
    const other = makeCertificate({ name: 'Mellan', isAuthority: true });
    const bytes = await signed(cmsSigner(ec, '-certfile', other.certificate));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', chain: 'broken', problems: ['CHAIN_BROKEN'] });
  });
});

/** Adds a timestamp to the signature's unsigned attributes (RFC 3161, appendix A), which openssl does not do. */
function stamped(message: Buffer, stamp: (value: Buffer) => Buffer): Buffer {
  const content = new ContentInfo({ schema: parseAsn1(message) });
  const data = new SignedData({ schema: content.content });
  const [info] = data.signerInfos;
  if (!info) throw new Error('no signer');
  const token = parseAsn1(stamp(Buffer.from(octets(info.signature))));
  const attributes = [new Attribute({ type: oid.timeStampToken, values: [token] })];
  info.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes });
  return Buffer.from(new ContentInfo({ contentType: oid.signedData, content: data.toSchema(true) }).toSchema().toBER());
}

describe.skipIf(!hasOpenssl)('a timestamp', () => {
  const withStamp =
    (stamp: (value: Buffer) => Buffer): Sign =>
    (parts) =>
      stamped(cms(Buffer.concat(parts), rsa), stamp);

  it('says when, by whom, and who vouches for that', async () => {
    const bytes = await signed(withStamp((value) => timestampToken(value, stamper)));
    const { verdict, timestamp } = await report(bytes);
    expect({ verdict, timestamp }).toMatchObject({
      verdict: 'valid',
      timestamp: { authority: 'Klockan', valid: true, chain: 'unverified' },
    });
    expect(Math.abs(new Date(timestamp?.time ?? 0).getTime() - Date.now())).toBeLessThan(day);
    expect((await report(bytes, [root])).timestamp?.chain).toBe('trusted');
  });

  it('of another signature is not valid', async () => {
    const bytes = await signed(withStamp(() => timestampToken(Buffer.from('another'), stamper)));
    expect(await report(bytes)).toMatchObject({
      verdict: 'invalid',
      timestamp: { valid: false },
      problems: ['TIMESTAMP_INVALID'],
    });
  });

  it('that is no token is not valid', async () => {
    const bytes = await signed(withStamp(() => cms(Buffer.from('x'), rsa)));
    expect((await report(bytes)).problems).toEqual(['TIMESTAMP_INVALID']);
  });

  it('of the whole document is a signature of its own, and is shown as a time', async () => {
    const bytes = await signed((parts) => timestampToken(Buffer.concat(parts), stamper), { subFilter: 'ETSI.RFC3161' });
    expect(await report(bytes)).toMatchObject({
      verdict: 'valid',
      signer: { name: 'Klockan' },
      timestamp: { authority: 'Klockan', valid: true },
    });
    bytes.write('9', bytes.indexOf('1 000'));
    expect(await report(bytes)).toMatchObject({ verdict: 'invalid', problems: ['TIMESTAMP_INVALID'] });
  });
});

/** CMS with an Edwards curve (RFC 8419): the message by our own writer, the value by `openssl pkeyutl`. */
function edwardsSigner(signer: Credential, kind: string, algorithm?: string): Sign {
  return async (parts) => {
    useNodeCrypto();
    const pem = read(signer.certificate).toString('latin1');
    const certificate = Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    const value = (data: Uint8Array): Promise<Uint8Array> => {
      const out = place('value');
      openssl('pkeyutl', '-sign', '-rawin', '-inkey', signer.key, '-in', place('data', data), '-out', out);
      return Promise.resolve(new Uint8Array(read(out)));
    };
    const identity = { certificate: new Uint8Array(certificate), chain: [], keyType: 'EC', sign: value } as const;
    const message = new ContentInfo({ schema: parseAsn1(await buildCms(digest('sha256', parts), identity)) });
    const signedData = new SignedData({ schema: message.content });
    const [info] = signedData.signerInfos;
    if (!info) throw new Error('no signer');
    info.signatureAlgorithm.algorithmId = algorithm ?? (kind === 'ED25519' ? '1.3.101.112' : '1.3.101.113');
    message.content = signedData.toSchema(true);
    return Buffer.from(message.toSchema().toBER());
  };
}
