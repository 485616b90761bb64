import { BmpString, OctetString } from 'asn1js';
import {
  Attribute,
  AuthenticatedSafe,
  CertBag,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs';
import { buffer, digest, encode, parseAsn1, parseCertificate, useNodeCrypto } from '#register/signing/asn1.ts';
import { oid } from '#register/signing/object-identifiers.ts';

export interface Pkcs12Content {
  /** PKCS#8, DER. */
  readonly key: Uint8Array;
  /** DER; the key's certificate first. */
  readonly certificates: readonly Uint8Array[];
  readonly passphrase: string;
  readonly friendlyName: string;
}

/** OWASP's figure for PBKDF2 with HMAC-SHA-256. */
const iterations = 600_000;

/** PKCS#12 (RFC 7292) with PBES2: PBKDF2-HMAC-SHA-256 and AES-256-CBC, sealed with HMAC-SHA-256, as OpenSSL 3 makes it. */
export async function writePkcs12({ key, certificates, passphrase, friendlyName }: Pkcs12Content): Promise<Uint8Array> {
  useNodeCrypto();
  const password = buffer(new TextEncoder().encode(passphrase));
  const encryption = {
    password,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: iterations,
  };
  const attributes = ownerAttributes(certificates, friendlyName);
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: new PrivateKeyInfo({ schema: parseAsn1(key) }) });
  await keyBag.makeInternalValues(encryption);
  const keys = new SafeContents({
    safeBags: [new SafeBag({ bagId: oid.shroudedKeyBag, bagValue: keyBag, bagAttributes: attributes() })],
  });
  const certificateBags = certificates.map((der, index) => {
    const bagValue = new CertBag({ parsedValue: parseCertificate(der) });
    return new SafeBag({ bagId: oid.certificateBag, bagValue, ...(index === 0 && { bagAttributes: attributes() }) });
  });
  const safe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: keys },
        { privacyMode: 1, value: new SafeContents({ safeBags: certificateBags }) },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}, encryption] });
  const file = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await file.makeInternalValues({
    password,
    iterations,
    pbkdf2HashAlgorithm: 'SHA-256',
    hmacHashAlgorithm: 'SHA-256',
  });
  return encode(file);
}

/** Ties the key to its certificate, for programs that list what is in the file. */
function ownerAttributes(certificates: readonly Uint8Array[], friendlyName: string): () => Attribute[] {
  const keyId = digest('sha256', certificates.slice(0, 1)).subarray(0, 20);
  return () => [
    new Attribute({ type: oid.friendlyName, values: [new BmpString({ value: friendlyName })] }),
    new Attribute({ type: oid.localKeyId, values: [new OctetString({ valueHex: buffer(keyId) })] }),
  ];
}
