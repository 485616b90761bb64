/** signing: English texts. */
export const signingEn = {
  'error.IDENTITY_UNREADABLE':
    'The file is not a signing identity that can be read. A signing identity is a PKCS#12 file, usually ending in .p12 or .pfx. Choose another file.',
  'error.IDENTITY_WITHOUT_KEY':
    'The file holds certificates but no private key, so nothing can be signed with it. Export the identity again together with its private key.',
  'error.IDENTITY_WITHOUT_CERTIFICATE':
    'The file holds a private key but not the certificate that belongs to it. Export the identity again together with its certificate.',
  'error.IDENTITY_KEY_UNSUPPORTED':
    'The identity has a kind of key that cannot sign a PDF here. Use an identity with an RSA key or an EC key (P-256, P-384 or P-521).',
  'error.WRONG_PASSPHRASE':
    'The passphrase is wrong. Nothing was changed. Check capital letters and keyboard layout and try again.',
  'error.CERTIFICATE_EXPIRED':
    'The certificate of {name} expired on {to} and cannot sign any more. Nothing was signed. Choose an identity that is still valid or create a new one.',
  'error.CERTIFICATE_NOT_YET_VALID':
    'The certificate of {name} is not valid until {from}. Nothing was signed. Check the computer’s clock or choose another identity.',
  'error.NOT_A_PDF': '{file} is not a PDF file that can be read. Nothing was changed. Choose another file.',
  'error.PDF_NOT_SIGNABLE': 'The PDF cannot be signed: {reason}. Nothing was changed.',
  'error.CERTIFICATE_UNREADABLE':
    'The file holds no certificate that can be read. Choose a CA certificate in PEM or DER format (.pem, .crt, .cer).',
  'signature.verdict.valid': 'Signed and unchanged',
  'signature.verdict.invalid': 'The signature does not hold',
  'signature.verdict.unsigned': 'Not signed',
  'signature.verdict.locked': 'Not examined',
  'signature.changedAfter.none': 'Nothing was changed after the signature.',
  'signature.changedAfter.signature': 'Another signature was added after this one.',
  'signature.changedAfter.form': 'Form fields were filled in after the signature.',
  'signature.changedAfter.annotation': 'Notes or other annotations were added or changed after the signature.',
  'signature.changedAfter.properties':
    'Data that no page shows was changed after the signature, such as properties; pages, fields and attachments are the same.',
  'signature.changedAfter.content': 'The content of the document was changed after the signature.',
  'signature.changedAfter.pages': 'Pages were added, removed or moved after the signature.',
  'signature.changedAfter.unreadable':
    'Something was added to the file after the signature that cannot be compared with what was signed.',
  'signature.field.permits': 'Later changes',
  'signature.permits.nothing': 'The signer allowed none',
  'signature.permits.form': 'The signer allowed filling in fields and signing',
  'signature.permits.annotation': 'The signer allowed filling in fields, signing and annotations',
  'signature.field.timestamp': 'Timestamp',
  'signature.timestamp.trusted': 'From {authority}, which an authority that you trust vouches for',
  'signature.timestamp.unverified': 'From {authority}; nobody has verified who that is',
  'signature.timestamp.broken': 'From {authority}, whose certificates do not fit together',
  'signature.emptyFields':
    '{count, plural, one {There is a field to sign in, and nobody has signed.} other {There are # fields to sign in, and nobody has signed.}}',
  'signature.encrypted':
    'The file is encrypted. Its signatures can be checked all the same; texts that belong to them, such as the reason, cannot be read here.',
  'signature.chain.trusted': 'Issued by a certificate authority that you trust',
  'signature.chain.unverified': 'The issuer has not been verified',
  'signature.chain.broken': 'The issuer’s certificates do not fit together',
  'authorities.help':
    'An authority whose certificate is here vouches for who signed, in all documents of this register. Revocation cannot be checked offline.',
  'authorities.empty': 'No authority is trusted yet, so nobody vouches for a signer’s name.',
  'authorities.valid': 'valid until {date}',
  'authorities.expired': 'expired {date}',
  'authorities.since': 'trusted since {date}',
  'authorities.removed': '{name} is no longer trusted.',
  'authorities.added':
    '{count, plural, =0 {No new certificate: all in the file are trusted already.} one {# authority is trusted now.} other {# authorities are trusted now.}}',
  'authorities.why': 'Why',
  'authorities.copy': 'Copy the fingerprint of {name}',
  'authorities.copied': 'The fingerprint of {name} was copied.',
  'cli.help.trust':
    'Lists the authorities whose certificates the register trusts, with fingerprints; --add and --remove change that.',
  'cli.trust.added': 'Trusted from now on: {name}  {fingerprint}',
  'cli.trust.known': '{count, plural, one {# certificate was} other {# certificates were}} trusted already.',
  'cli.trust.removed': 'No longer trusted: {name}  {fingerprint}',
  'cli.trust.none': 'No authority is trusted.',
  'error.AUTHORITY_NOT_FOUND':
    'No authority with a fingerprint that begins with {fingerprint} is trusted in {file}. Nothing was changed. `bilaga trust {file}` lists them.',
  'error.AUTHORITY_AMBIGUOUS':
    'Several trusted authorities have a fingerprint that begins with {fingerprint}. Nothing was changed. Give more of it.',
  'signature.problem.CONTENT_CHANGED': 'The signed content has been changed since it was signed.',
  'signature.problem.SIGNATURE_WRONG':
    'The signature was not made with the key of the signer’s certificate, or it has been changed.',
  'signature.problem.SIGNER_MISMATCH': 'The certificate is not the one that was signed with.',
  'signature.problem.SIGNATURE_UNREADABLE': 'The signature is damaged, or of a kind that cannot be read.',
  'signature.problem.RANGE_INVALID': 'The signature leaves out parts of the file that it should cover.',
  'signature.problem.CHANGED_AFTER': 'The file was changed after it was signed.',
  'signature.problem.FORM_CHANGED_AFTER': 'Form fields were changed after the last signature.',
  'signature.problem.CHANGE_FORBIDDEN': 'Something was changed or added that the signer had not allowed.',
  'signature.problem.NOT_IN_FORM': 'The signature has been taken out of the document’s form, or the file is damaged.',
  'signature.problem.CERTIFICATE_NOT_VALID_AT_TIME': 'The certificate was not valid at the time of signing.',
  'signature.problem.CHAIN_BROKEN': 'A certificate says that it was issued by another one that did not issue it.',
  'signature.problem.TIMESTAMP_INVALID': 'The timestamp is not valid for this signature.',
  'signature.problem.WEAK_ALGORITHM': 'The signature uses an outdated algorithm or a short key.',
} as const;
