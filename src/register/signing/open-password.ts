import { createCipheriv, createHash } from 'node:crypto';
import { PdfBool, type PdfDict, PdfNumber } from '@libpdf/core';
import type { PdfReader } from '#register/signing/pdf-objects.ts';

/** What a missing password is filled up with (ISO 32000-1, 7.6.3.3, algorithm 2, step a). */
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/**
 * Whether an encrypted PDF opens with a password only; one that everybody may open is encrypted with the empty password.
 * Encryption that this does not know counts as locked (ISO 32000-2, 7.6.4; algorithms 2, 2.B, 4, 5, 11).
 *
 * @param encryption the dictionary `Encrypt`
 * @param id the first string of the trailer's `ID`
 */
export function needsPassword(reader: PdfReader, encryption: PdfDict, id: Uint8Array): boolean {
  if (reader.name(encryption, 'Filter') !== 'Standard') return true;
  const user = Buffer.from(reader.bytes(encryption, 'U') ?? []);
  const revision = numberOf(reader, encryption, 'R');
  if (revision < 5) return !opensByRc4(reader, encryption, { id, user, revision });
  const salt = user.subarray(32, 40);
  const hash = revision === 5 ? sha(256, salt) : hardenedHash(salt);
  return !hash.equals(user.subarray(0, 32));
}

function numberOf(reader: PdfReader, owner: PdfDict, key: string): number {
  const value = reader.resolve(owner.get(key));
  return value instanceof PdfNumber ? value.value : 0;
}

interface Locked {
  readonly id: Uint8Array;
  /** The entry `U`, by which a password is tried. */
  readonly user: Buffer;
  readonly revision: number;
}

/** Revisions 2 to 4, also where the content is encrypted by AES. */
function opensByRc4(reader: PdfReader, encryption: PdfDict, { id, user, revision }: Locked): boolean {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(Math.trunc(numberOf(reader, encryption, 'P')) | 0);
  const metadata = reader.resolve(encryption.get('EncryptMetadata'));
  const isMetadataOpen = revision === 4 && metadata instanceof PdfBool && !metadata.value;
  const owner = reader.bytes(encryption, 'O')?.subarray(0, 32) ?? Buffer.of();
  const length = keyLength(revision, numberOf(reader, encryption, 'Length'));
  let key = md5(padding, owner, permissions, id, Buffer.alloc(isMetadataOpen ? 4 : 0, 0xff)).subarray(0, length);
  if (revision === 2) return rc4(key, padding).equals(user);
  for (let round = 0; round < 50; round += 1) key = md5(key).subarray(0, length);
  let expected = md5(padding, id);
  for (let round = 0; round < 20; round += 1) {
    const turned = key.map((byte) => byte ^ round);
    expected = rc4(turned, expected);
  }
  return expected.equals(user.subarray(0, 16));
}

/** Bytes, of what the file says in bits. */
function keyLength(revision: number, bits: number): number {
  if (revision === 2) return 5;
  return revision === 4 ? 16 : Math.min(16, Math.max(5, Math.trunc((bits || 40) / 8)));
}

const digest = (name: string, parts: readonly Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(parts)).digest();
const md5 = (...parts: readonly Uint8Array[]): Buffer => digest('md5', parts);
const sha = (bits: number, ...parts: readonly Uint8Array[]): Buffer => digest(`sha${bits}`, parts);

/** Algorithm 2.B of the empty password. */
function hardenedHash(salt: Uint8Array): Buffer {
  let key = sha(256, salt);
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false);
    const text = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const rest = text.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha([256, 384, 512][rest] ?? 256, text);
    last = text.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

/** OpenSSL has it no longer; here it only tells whether a password is the empty one. */
function rc4(key: Uint8Array, input: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_none, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let j = 0;
  return Buffer.from(
    input.map((byte, index) => {
      const i = (index + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
