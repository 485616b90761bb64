import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sign } from '#test/signatures/paper.ts';

export const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'bilaga-openssl-'));
let count = 0;

/** A file in a folder of this test's own. */
export function place(name: string, content?: Uint8Array | string): string {
  count += 1;
  const path = join(folder, `${count}-${name}`);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

/** Runs openssl; {@link read} what it wrote. */
export function openssl(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
}

export const read = (path: string): Buffer => readFileSync(path);

/** Paths of a certificate and its key. */
export interface Credential {
  readonly certificate: string;
  readonly key: string;
}

export interface CertificateOptions {
  readonly name: string;
  /** For `openssl genpkey`, such as `rsa:2048`, `ec:P-256` or `ED25519`. */
  readonly key?: string;
  /** Who issues it; without one it issues itself. */
  readonly issuer?: Credential;
  readonly isAuthority?: boolean;
  /** Such as `critical,timeStamping`. */
  readonly usage?: string;
  /** Days from now; negative for one that has expired. */
  readonly days?: number;
}

/** `openssl req -x509` and `openssl x509 -req`, by which most such certificates in the world are made. */
export function makeCertificate(options: CertificateOptions): Credential {
  const { name, key: kind = 'ec:P-256', issuer, isAuthority = false, usage, days = 3650 } = options;
  const [algorithm = '', size = ''] = kind.split(':');
  const key = place('key.pem');
  const parameter = algorithm === 'ec' ? `ec_paramgen_curve:${size}` : `rsa_keygen_bits:${size}`;
  openssl('genpkey', '-algorithm', algorithm, ...(size === '' ? [] : ['-pkeyopt', parameter]), '-out', key);
  const request = place('request.pem');
  const subject = `/CN=${name}/O=Testbolaget AB/emailAddress=test@example.com`;
  openssl('req', '-new', '-utf8', '-key', key, '-subj', subject, '-out', request);
  const extensions = place(
    'extensions.txt',
    `basicConstraints=critical,CA:${isAuthority ? 'TRUE' : 'FALSE'}\nsubjectKeyIdentifier=hash\n${usage === undefined ? '' : `extendedKeyUsage=${usage}\n`}`,
  );
  const certificate = place('certificate.pem');
  const signer = issuer ? ['-CA', issuer.certificate, '-CAkey', issuer.key] : ['-signkey', key];
  openssl(
    'x509', '-req', '-in', request, ...signer, '-extfile', extensions,
    '-set_serial', String(1000 + count), '-days', String(days), '-out', certificate,
  ); // prettier-ignore
  return { certificate, key };
}

/** Signs with `openssl cms -sign`, detached, as `options` say. */
export function cmsSigner({ certificate, key }: Credential, ...options: readonly string[]): Sign {
  return (parts) => cms(Buffer.concat(parts), { certificate, key }, ...options);
}

export function cms(data: Buffer, { certificate, key }: Credential, ...options: readonly string[]): Buffer {
  const out = place('cms.der');
  openssl(
    'cms', '-sign', '-binary', '-in', place('data', data), '-signer', certificate, '-inkey', key,
    '-outform', 'DER', '-out', out, ...options,
  ); // prettier-ignore
  return read(out);
}

/** A timestamp token (RFC 3161) over data, by `openssl ts`. */
export function timestampToken(data: Buffer, { certificate, key }: Credential, digest = 'sha256'): Buffer {
  const configuration = place(
    'ts.cnf',
    `[tsa]\ndefault_tsa = a\n[a]\nserial = ${place('serial', '01')}\nsigner_cert = ${certificate}\ncerts = ${certificate}\nsigner_key = ${key}\nsigner_digest = sha256\ndefault_policy = 1.2.3.4\ndigests = sha1, sha256, sha512\n`,
  );
  const query = place('query.tsq');
  openssl('ts', '-query', '-data', place('data', data), `-${digest}`, '-cert', '-out', query);
  const token = place('token.der');
  openssl('ts', '-reply', '-config', configuration, '-queryfile', query, '-token_out', '-out', token);
  return read(token);
}
