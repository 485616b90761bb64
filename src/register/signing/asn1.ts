import { fromBER, OctetString, type AsnType } from 'asn1js';
import { createHash, webcrypto } from 'node:crypto';
import { Certificate, CryptoEngine, setEngine } from 'pkijs';

/** A signature of a contract has a few hundred nodes; embedded revocation lists have many more. */
const mostNodes = 1_000_000;

/** pkijs' engine is process-wide and @libpdf/core replaces it: set it before every use. */
export function useNodeCrypto(): void {
  setEngine('bilaga', new CryptoEngine({ name: 'bilaga', crypto: webcrypto }));
}

/** A buffer of exactly these bytes, as asn1js and pkijs want it. */
export function buffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new Uint8Array(bytes.length);
  copy.set(bytes);
  return copy.buffer;
}

/** @throws {Error} when the bytes are not ASN.1 */
export function parseAsn1(bytes: Uint8Array): AsnType {
  const { offset, result } = fromBER(buffer(bytes), { maxNodes: mostNodes });
  if (offset === -1) throw new Error(`not ASN.1: ${result.error}`);
  return result;
}

/** DER (or BER) encoding of a pkijs structure or an ASN.1 value. */
export function encode(value: { toSchema: () => { toBER: (sizeOnly?: boolean) => ArrayBuffer } }): Uint8Array {
  return new Uint8Array(value.toSchema().toBER(false));
}

export function parseCertificate(der: Uint8Array): Certificate {
  return new Certificate({ schema: parseAsn1(der) });
}

/** The bytes of an OCTET STRING, which BER may have cut into pieces. */
export function octets(value: unknown): Uint8Array {
  if (!(value instanceof OctetString)) throw new Error('not an OCTET STRING');
  return new Uint8Array(value.getValue());
}

export function digest(algorithm: string, parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
