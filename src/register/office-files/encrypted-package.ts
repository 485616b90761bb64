/** An Office document with a password is a compound file with this stream ([MS-OFFCRYPTO], 1.3.2). */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const stream = Buffer.from('EncryptedPackage', 'utf16le');
  return bytes[0] === 0xd0 && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream);
}
