import { z } from 'zod';
import { requiredText } from '#shared/model/primitives.ts';
import { command, fileRef, query, type Route } from '#shared/ipc/route.ts';

const passphrase = z.string().max(1024);

/** An identity to sign with: a PKCS#12 file and its passphrase, which is kept nowhere. */
export const identityFile = z.strictObject({ file: fileRef, passphrase });
export type IdentityFile = z.infer<typeof identityFile>;

export const identityDescription = z.strictObject({
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
  issuer: z.string(),
  selfIssued: z.boolean(),
  validFrom: z.iso.datetime({ precision: 3 }),
  validTo: z.iso.datetime({ precision: 3 }),
});

export const identityContract = {
  'identity.create': command(
    z.strictObject({
      name: requiredText,
      email: z.email(),
      organisation: requiredText,
      passphrase: passphrase.min(1),
      out: fileRef,
    }),
    identityDescription,
  ),
  'identity.describe': query(identityFile, identityDescription),
} as const satisfies Record<string, Route>;
