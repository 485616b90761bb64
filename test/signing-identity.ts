import { createIdentity } from '#register/signing/create-identity.ts';
import { openIdentity, type SigningIdentity } from '#register/signing/identity.ts';

export const signingTime = new Date('2026-11-01T12:30:00.000Z');
export const passphrase = 'lösenfras Łö';

let made: Promise<Uint8Array> | undefined;

/** The PKCS#12 file of Åsa Öberg at Norrskog Systems AB; made once a test file, because it takes a second. */
export async function identityFile(): Promise<Uint8Array> {
  made ??= createIdentity({
    name: 'Åsa Öberg',
    email: 'asa.oberg@norrskog.example',
    organisation: 'Norrskog Systems AB',
    passphrase,
    now: signingTime,
  });
  return made;
}

let opened: Promise<SigningIdentity> | undefined;

export async function testIdentity(): Promise<SigningIdentity> {
  opened ??= identityFile().then((file) => openIdentity(file, passphrase));
  return opened;
}
