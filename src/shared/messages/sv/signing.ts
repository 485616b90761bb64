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
  'error.CERTIFICATE_UNREADABLE':
    'Filen innehåller inget certifikat som går att läsa. Välj ett CA-certifikat i formatet PEM eller DER (.pem, .crt, .cer).',
  'signature.verdict.valid': 'Signerad och oförändrad',
  'signature.verdict.invalid': 'Signaturen håller inte',
  'signature.verdict.unsigned': 'Inte signerad',
  'signature.verdict.locked': 'Inte granskad',
  'signature.changedAfter.none': 'Inget har ändrats efter signaturen.',
  'signature.changedAfter.signature': 'Ytterligare en signatur har tillkommit efter denna.',
  'signature.changedAfter.form': 'Formulärfält har fyllts i efter signaturen.',
  'signature.changedAfter.annotation':
    'Anteckningar eller andra kommentarer har tillkommit eller ändrats efter signaturen.',
  'signature.changedAfter.properties':
    'Uppgifter som ingen sida visar har ändrats efter signaturen, till exempel egenskaper; sidor, fält och bilagor är desamma.',
  'signature.changedAfter.content': 'Dokumentets innehåll har ändrats efter signaturen.',
  'signature.changedAfter.pages': 'Sidor har tillkommit, tagits bort eller flyttats efter signaturen.',
  'signature.changedAfter.unreadable':
    'Något har lagts till i filen efter signaturen som inte går att jämföra med det som signerades.',
  'signature.field.permits': 'Senare ändringar',
  'signature.permits.nothing': 'Undertecknaren tillät inga',
  'signature.permits.form': 'Undertecknaren tillät ifyllda fält och fler signaturer',
  'signature.permits.annotation': 'Undertecknaren tillät ifyllda fält, fler signaturer och kommentarer',
  'signature.field.timestamp': 'Tidsstämpel',
  'signature.timestamp.trusted': 'Från {authority}, som en utfärdare du litar på går i god för',
  'signature.timestamp.unverified': 'Från {authority}; ingen har bekräftat vem det är',
  'signature.timestamp.broken': 'Från {authority}, vars certifikat inte hör ihop',
  'signature.emptyFields':
    '{count, plural, one {Det finns ett fält att signera i, men ingen har signerat.} other {Det finns # fält att signera i, men ingen har signerat.}}',
  'signature.encrypted':
    'Filen är krypterad. Signaturerna går att kontrollera ändå, men inte att läsa de texter som hör till dem, till exempel anledningen.',
  'signature.chain.trusted': 'Utfärdat av en certifikatutfärdare som du litar på',
  'signature.chain.unverified': 'Utfärdaren är inte verifierad',
  'signature.chain.broken': 'Utfärdarens certifikat hör inte ihop',
  'authorities.help':
    'En utfärdare vars certifikat finns här intygar vem som har undertecknat, i alla dokument i registret. Om ett certifikat har spärrats går inte att kontrollera utan nätverk.',
  'authorities.empty': 'Ingen utfärdare är betrodd ännu, så ingen intygar en undertecknares namn.',
  'authorities.valid': 'giltigt till {date}',
  'authorities.expired': 'gick ut {date}',
  'authorities.since': 'betrodd sedan {date}',
  'authorities.removed': '{name} är inte längre betrodd.',
  'authorities.added':
    '{count, plural, =0 {Inget nytt certifikat: alla i filen är redan betrodda.} one {# utfärdare är nu betrodd.} other {# utfärdare är nu betrodda.}}',
  'authorities.why': 'Varför',
  'authorities.copy': 'Kopiera fingeravtrycket för {name}',
  'authorities.copied': 'Fingeravtrycket för {name} har kopierats.',
  'cli.help.trust':
    'Visar de utfärdare vars certifikat registret litar på, med fingeravtryck; --add och --remove ändrar det.',
  'cli.trust.added': 'Betrodd från och med nu: {name}  {fingerprint}',
  'cli.trust.known': '{count, plural, one {# certifikat var redan betrott.} other {# certifikat var redan betrodda.}}',
  'cli.trust.removed': 'Inte längre betrodd: {name}  {fingerprint}',
  'cli.trust.none': 'Ingen utfärdare är betrodd.',
  'error.AUTHORITY_NOT_FOUND':
    'Ingen utfärdare vars fingeravtryck börjar med {fingerprint} är betrodd i {file}. Inget har ändrats. `bilaga trust {file}` visar dem.',
  'error.AUTHORITY_AMBIGUOUS':
    'Flera betrodda utfärdare har ett fingeravtryck som börjar med {fingerprint}. Inget har ändrats. Ange mer av det.',
  'signature.problem.CONTENT_CHANGED': 'Det signerade innehållet har ändrats efter signeringen.',
  'signature.problem.SIGNATURE_WRONG':
    'Signaturen har inte gjorts med nyckeln till undertecknarens certifikat, eller så har den ändrats.',
  'signature.problem.SIGNER_MISMATCH': 'Certifikatet är inte det som användes vid signeringen.',
  'signature.problem.SIGNATURE_UNREADABLE': 'Signaturen är skadad eller av ett slag som inte går att läsa.',
  'signature.problem.RANGE_INVALID': 'Signaturen utelämnar delar av filen som den borde omfatta.',
  'signature.problem.CHANGED_AFTER': 'Filen har ändrats efter att den signerades.',
  'signature.problem.FORM_CHANGED_AFTER': 'Formulärfält har ändrats efter den sista signaturen.',
  'signature.problem.CHANGE_FORBIDDEN': 'Något har ändrats eller lagts till som undertecknaren inte hade tillåtit.',
  'signature.problem.NOT_IN_FORM': 'Signaturen har tagits bort ur dokumentets formulär, eller så är filen skadad.',
  'signature.problem.CERTIFICATE_NOT_VALID_AT_TIME': 'Certifikatet gällde inte vid tidpunkten för signeringen.',
  'signature.problem.CHAIN_BROKEN': 'Ett certifikat uppger sig vara utfärdat av ett annat som inte har utfärdat det.',
  'signature.problem.TIMESTAMP_INVALID': 'Tidsstämpeln gäller inte för den här signaturen.',
  'signature.problem.WEAK_ALGORITHM': 'Signaturen använder en föråldrad algoritm eller en kort nyckel.',
};
