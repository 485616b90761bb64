import type { signingEn } from '#shared/messages/en/signing.ts';

/** signing: Swedish texts. */
export const signingSv: Record<keyof typeof signingEn, string> = {
  'error.IDENTITY_UNREADABLE':
    'Filen är ingen signeringsidentitet som går att läsa. En signeringsidentitet är en PKCS#12-fil, som oftast slutar på .p12 eller .pfx. Välj en annan fil.',
  'error.IDENTITY_WITHOUT_KEY':
    'Filen innehåller certifikat men ingen privat nyckel, så det går inte att signera med den. Exportera identiteten igen tillsammans med den privata nyckeln.',
  'error.IDENTITY_WITHOUT_CERTIFICATE':
    'Filen innehåller en privat nyckel men inte det certifikat som hör till den. Exportera identiteten igen tillsammans med certifikatet.',
  'error.IDENTITY_KEY_UNSUPPORTED':
    'Identiteten har en sorts nyckel som inte kan signera en PDF här. Använd en identitet med RSA-nyckel eller EC-nyckel (P-256, P-384 eller P-521).',
  'error.WRONG_PASSPHRASE':
    'Fel lösenfras. Inget har ändrats. Kontrollera skiftläge och tangentbordslayout och försök igen.',
  'error.CERTIFICATE_EXPIRED':
    'Certifikatet för {name} gick ut {to} och kan inte längre signera. Inget har signerats. Välj en identitet som fortfarande gäller eller skapa en ny.',
  'error.CERTIFICATE_NOT_YET_VALID':
    'Certifikatet för {name} börjar gälla först {from}. Inget har signerats. Kontrollera datorns klocka eller välj en annan identitet.',
  'error.NOT_A_PDF': '{file} är ingen PDF-fil som går att läsa. Inget har ändrats. Välj en annan fil.',
  'error.PDF_NOT_SIGNABLE': 'PDF-filen går inte att signera: {reason}. Inget har ändrats.',
  'signature.block.heading': 'Elektroniskt signerad',
  'signature.block.issuer': 'Certifikat utfärdat av {issuer}',
  'signature.block.field': 'Signatur av {name}',
};
